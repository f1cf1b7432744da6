package org.chaperone.screening;

import java.util.List;
import java.util.Optional;

/** Lines by which a district corrects the lists of words; see docs/screening-lists.md. */
public final class Corrections {

    private Corrections() {}

    /** The types that have a list of words, in the order of their names. */
    public static List<FindingType> types() {
        return PhraseBook.types();
    }

    /**
     * Why a line can't be understood; empty when it can.
     *
     * @param line such as {@code profanity: heck ; severity:1}
     */
    public static Optional<String> problem(String line) {
        try {
            PhraseBook.judge(line);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
