package org.chaperone.screening.faces;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A place that looks like a face, as parts of the square picture's side. It never leaves this package.
 *
 * @param x of its middle
 * @param y of its middle
 * @param score how much it looks like one, 0 to 1
 */
record Box(double x, double y, double width, double height, double score) {

    /** Boxes without those that cover a better one by more than so much, 0 to 1; best first. */
    static List<Box> distinct(List<Box> boxes, double most) {
        var kept = new ArrayList<Box>();
        boxes.stream()
                .sorted(Comparator.comparingDouble(Box::score).reversed())
                .filter(it -> kept.stream().noneMatch(better -> better.overlap(it) > most))
                .forEach(kept::add);
        return kept;
    }

    /** The area that two boxes share, as a part of what they cover together. */
    double overlap(Box other) {
        double shared =
                shared(x, width, other.x, other.width) * shared(y, height, other.y, other.height);
        return shared / (width * height + other.width * other.height - shared);
    }

    private static double shared(double a, double sizeOfA, double b, double sizeOfB) {
        return Math.max(
                0,
                Math.min(a + sizeOfA / 2, b + sizeOfB / 2)
                        - Math.max(a - sizeOfA / 2, b - sizeOfB / 2));
    }
}
