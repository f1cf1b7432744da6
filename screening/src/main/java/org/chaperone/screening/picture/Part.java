package org.chaperone.screening.picture;

/**
 * A stretch of a picture's file.
 *
 * @param start first byte of it
 * @param end the byte after its last
 * @param from first byte of what it says, after its own head
 * @param to the byte after the last of what it says
 */
record Part(Kind kind, int start, int end, int from, int to) {

    enum Kind {
        /** Needed to show the picture. */
        PICTURE,
        EXIF,
        XMP,
        /** Photoshop's resources, with the caption and the names that news agencies write. */
        IPTC,
        /** Text beside the picture. */
        WORDS,
        /** Not needed and not understood: previews, second pictures, what stands after the end. */
        OTHER
    }

    static Part picture(int start, int end) {
        return new Part(Kind.PICTURE, start, end, start, end);
    }

    static Part other(int start, int end) {
        return new Part(Kind.OTHER, start, end, start, end);
    }
}
