package org.chaperone.policy.reading;

/**
 * Something wrong with an input, and where. Printed as {@code file:line:column: what is wrong, what was
 * expected}.
 *
 * @param file as the reader of the message knows it
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1; 0 when the whole line is meant
 */
public record Problem(String file, int line, int column, String message)
        implements Comparable<Problem> {

    @Override
    public int compareTo(Problem other) {
        var byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        return line != other.line
                ? Integer.compare(line, other.line)
                : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line + ":" + column : "") + ": " + message;
    }
}
