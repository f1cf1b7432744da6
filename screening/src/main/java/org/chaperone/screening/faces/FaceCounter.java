package org.chaperone.screening.faces;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.chaperone.screening.picture.CleanCopy;

/**
 * Counts faces, to suggest a number that a person then says. Faces that are turned away, covered or very small are missed.
 * Safe to use from several threads at once; it works on one picture at a time.
 */
public final class FaceCounter {

    /** The sides of the squares that a picture is brought to, in pixels: one for faces close by, one for those of a group. */
    private static final int CLOSE = 512;

    private static final int GROUP = 1024;

    /** A picture with a shorter side than this has no faces that only the larger square shows. */
    private static final int LARGE = 700;

    private static final double LEAST = 0.5;
    private static final double MOST_OVERLAP = 0.3;
    private static final Duration TO_WAIT = Duration.ofSeconds(10);

    private final Network network = new Network();
    private final Semaphore free = new Semaphore(1);

    /** How many faces a picture shows, as far as that can be seen. */
    public FaceCount count(CleanCopy.Made picture) {
        try {
            if (!free.tryAcquire(TO_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                return new FaceCount.NotCounted("Other pictures were being counted");
            }
            try {
                return switch (DecodedPicture.of(picture, GROUP)) {
                    case DecodedPicture.Decoded decoded ->
                            new FaceCount.Counted(distinct(decoded).size());
                    case DecodedPicture.NotDecoded not -> new FaceCount.NotCounted(not.why());
                };
            } finally {
                free.release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new FaceCount.NotCounted("Counting was stopped");
        }
    }

    private List<Box> distinct(DecodedPicture.Decoded picture) {
        var boxes = new ArrayList<>(network.boxes(picture.square(CLOSE), LEAST));
        if (picture.longerSide() >= LARGE) {
            boxes.addAll(network.boxes(picture.square(GROUP), LEAST));
        }
        return Box.distinct(boxes, MOST_OVERLAP);
    }
}
