package org.chaperone.app.schooltime.reading;

/**
 * What is wrong in a file.
 *
 * @param line counted from 1, or 0 for the file as a whole
 * @param column its name, or empty for the row as a whole
 * @param says what is wrong and what to do about it
 */
public record FileProblem(long line, String column, String says) {

    static FileProblem of(String says) {
        return new FileProblem(0, "", says);
    }

    /** Such as "Line 4, date: “13/40/2026” is no day. Write it as 2026-11-26 or 11/26/2026." */
    public String words() {
        if (line == 0) {
            return says;
        }
        return "Line " + line + (column.isEmpty() ? "" : ", " + column) + ": " + says;
    }
}
