package org.chaperone.policy.duty;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whose duty it is. */
public sealed interface Who {

    /**
     * Somebody who takes part in the event.
     *
     * @param role of {@link EventType#roles()}
     */
    record InEvent(String role) implements Who {

        @Override
        public String word() {
            return role;
        }
    }

    /** Whoever holds an office at the time. */
    enum Office implements Who {
        /** Of the school that the event is about. */
        PRINCIPAL("principal"),
        SUPERINTENDENT("superintendent"),
        COMMUNICATIONS("office:communications"),
        TECHNOLOGY("office:technology"),
        RECORDS("office:records"),
        HUMAN_RESOURCES("office:human-resources");

        private final String word;

        Office(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }

        public static Optional<Office> of(String word) {
            return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
        }

        public static String words() {
            return Arrays.stream(values()).map(Office::word).collect(Collectors.joining(", "));
        }
    }

    /** As a pack writes it. */
    String word();
}
