package org.chaperone.screening.faces;

/**
 * Numbers in rows, columns and depth: {@code values[(row * width + column) * depth + channel]}.
 *
 * @param values not copied
 */
record Volume(int height, int width, int depth, float[] values) {

    Volume {
        if (values.length != height * width * depth) {
            throw new IllegalArgumentException("Not as many values as there are places");
        }
    }

    static Volume empty(int height, int width, int depth) {
        return new Volume(height, width, depth, new float[height * width * depth]);
    }

    int place(int row, int column) {
        return (row * width + column) * depth;
    }
}
