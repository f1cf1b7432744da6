package org.chaperone.cli;

/**
 * Some lines of input in a row, as the bytes that were read.
 *
 * @param bytes lines, each ended by a line feed but perhaps the last; may be longer than what is used
 * @param length how many of the bytes are used
 * @param first number of the first line, counted from 1
 * @param tooLong whether it stands for one single line, longer than can be taken and so left out
 */
record LineBatch(byte[] bytes, int length, long first, boolean tooLong) {

    /** Takes one line, without its end. */
    interface Taking {
        void take(long number, int from, int to);
    }

    /** Gives every line that isn't blank. */
    void forEach(Taking taking) {
        long number = first;
        int from = 0;
        while (from < length) {
            int to = ByteSearch.lineEnd(bytes, from, length);
            if (!isBlank(from, to)) {
                taking.take(number, from, to);
            }
            number++;
            from = to + 1;
        }
    }

    private boolean isBlank(int from, int to) {
        int at = from;
        while (at < to && bytes[at] >= 0 && bytes[at] <= ' ') {
            at++;
        }
        return at == to;
    }

    long lines() {
        long lines = 0;
        for (int at = 0; at < length; at++) {
            at = ByteSearch.lineEnd(bytes, at, length);
            lines += at < length ? 1 : 0;
        }
        return lines;
    }
}
