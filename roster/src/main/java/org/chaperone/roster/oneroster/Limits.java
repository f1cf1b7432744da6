package org.chaperone.roster.oneroster;

/**
 * How much an export may hold before it is refused unread.
 *
 * @param entries most files in an archive
 * @param bytes most bytes in all files together, unpacked
 * @param ratio most unpacked bytes for one packed byte, once a file has passed a million bytes
 */
record Limits(int entries, long bytes, int ratio) {

    static final Limits DEFAULT = new Limits(200, 2L << 30, 200);
}
