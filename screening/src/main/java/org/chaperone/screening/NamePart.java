package org.chaperone.screening;

/**
 * A way to write the first or the last name of somebody on the roster.
 *
 * @param number of the part in the vocabulary
 * @param initial number of its first letter
 * @param whole whether it is all of the name on record, and no part of it
 */
record NamePart(int number, int initial, boolean whole) {

    /** A bearer with what this way of writing says of the name on record. */
    int recordedAs(int bearer) {
        return whole ? bearer : bearer | NameIndex.BY_PART;
    }
}
