package org.chaperone.app.publicpages;

import org.jspecify.annotations.Nullable;

/**
 * Whether an address is the district's.
 *
 * @param address as it was pasted
 * @param official what it is or was, or what it is made to be taken for; null where there is none
 * @param passesFor the name of what a look-alike passes itself off as; null for other answers
 * @param why it is no address, in English; null for other answers
 */
public record Verification(
        String address,
        Status status,
        @Nullable Official official,
        @Nullable String passesFor,
        @Nullable String why) {

    /** What it is. */
    public enum Status {
        /** The district's, and in use. */
        OFFICIAL("official"),
        /** It was the district's, and isn't any more. */
        WITHDRAWN("withdrawn"),
        /** Made so as to be taken for one of ours, or for a platform. */
        LOOK_ALIKE("look-alike"),
        /** The address doesn't say where it leads. */
        SHORT_LINK("short-link"),
        /** Not on our list. */
        NOT_OFFICIAL("not-official"),
        /** No address of a page. */
        NO_ADDRESS("no-address");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        /** As programs read it. */
        public String word() {
            return word;
        }
    }
}
