package org.chaperone.screening;

import java.util.List;
import java.util.Set;

/**
 * One entry of a list: words in a row that mean something together.
 *
 * @param slots the words, each with its alternatives
 * @param type what they mean
 * @param sure how sure they mean it, 0 to 1
 * @param severity 1 mild to 4 extreme, 0 when it makes no difference
 * @param tags the further tags of the entry: {@code person:needed}, {@code unless:education} ...
 * @param notes what a finding tells programs
 */
record Phrase(
        List<Slot> slots,
        FindingType type,
        double sure,
        int severity,
        Set<String> tags,
        List<String> notes) {

    /** The sort of thing that stands at one place of a phrase. */
    enum Kind {
        /** One of the words given. */
        WORD,
        /** A number in digits. */
        NUMBER,
        /** A person's name of one or more words. */
        PERSON,
        /** A word with a capital that is no everyday word. */
        CAPITALIZED
    }

    /**
     * One place of a phrase.
     *
     * @param words the words that fit, folded, for {@link Kind#WORD}
     * @param optional may be left out
     * @param afterGap a few other words may stand before it
     */
    record Slot(Kind kind, Set<String> words, boolean optional, boolean afterGap) {}

    /** The same of other words, each by itself. */
    Phrase of(Set<String> words) {
        var slot = new Slot(Kind.WORD, words, false, false);
        return new Phrase(List.of(slot), type, sure, severity, tags, notes);
    }

    boolean has(String tag) {
        return tags.contains(tag);
    }
}
