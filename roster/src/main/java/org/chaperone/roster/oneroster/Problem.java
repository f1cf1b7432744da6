package org.chaperone.roster.oneroster;

/**
 * Something in an export that is not as it should be.
 *
 * @param file name of the file, without folders
 * @param line where the row begins, counted from 1; 0 for the file as a whole
 * @param column place of the field in its row, counted from 1; 0 for the row as a whole
 * @param message what is wrong, what was expected, and what was done about it
 */
public record Problem(String file, long line, int column, String message) {

    /** "users.csv:12:9: message", leaving out what is 0. */
    @Override
    public String toString() {
        var place = new StringBuilder(file);
        if (line > 0) {
            place.append(':').append(line);
            if (column > 0) {
                place.append(':').append(column);
            }
        }
        return place.append(": ").append(message).toString();
    }
}
