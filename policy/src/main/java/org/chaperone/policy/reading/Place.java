package org.chaperone.policy.reading;

/** A place in a file; line and column count from 1, and 0 means that it isn't known. */
public record Place(String file, int line, int column) {

    public static Place of(String file) {
        return new Place(file, 0, 0);
    }
}
