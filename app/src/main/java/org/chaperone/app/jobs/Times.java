package org.chaperone.app.jobs;

import java.time.Duration;
import java.time.LocalTime;

/** When something is done again and again. */
public sealed interface Times {

    /**
     * So long after the last time.
     *
     * @param pause at least ten seconds
     */
    record Every(Duration pause) implements Times {

        private static final Duration LEAST = Duration.ofSeconds(10);

        public Every {
            if (pause.compareTo(LEAST) < 0) {
                throw new IllegalArgumentException("A job pauses ten seconds or longer: " + pause);
            }
        }
    }

    /** Each day at this time in the district. */
    record Daily(LocalTime at) implements Times {}
}
