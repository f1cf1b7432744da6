package org.chaperone.app.jobs;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait after so many failures in a row. */
final class Waits {

    private static final List<Duration> GROWING =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(8),
                    Duration.ofHours(24));

    private Waits() {}

    /**
     * @param failures in a row, at least 1
     * @return empty when it is to be given up
     */
    static Optional<Duration> after(int failures) {
        return failures <= GROWING.size()
                ? Optional.of(GROWING.get(failures - 1))
                : Optional.empty();
    }

    /** For what is never given up. */
    static Duration atMostLongest(int failures) {
        return after(failures).orElse(GROWING.getLast());
    }
}
