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
     * @param afterGap up to {@link #GAP} other words may stand before it
     */
    record Slot(Kind kind, Set<String> words, boolean optional, boolean afterGap) {

        boolean fits(Field field, int word) {
            var all = field.words;
            return switch (kind) {
                case WORD -> words.contains(all.folded(word));
                case NUMBER -> all.isNumber(word);
                case PERSON -> field.isPerson(word);
                case CAPITALIZED ->
                        all.isCapitalized(word) && !CommonWords.EVERYDAY.contains(all.plain(word));
            };
        }
    }

    /** Most words that a gap, written "...", stands for. */
    static final int GAP = 4;

    /** The same of other words, each by itself. */
    Phrase of(Set<String> words) {
        var slot = new Slot(Kind.WORD, words, false, false);
        return new Phrase(List.of(slot), type, sure, severity, tags, notes);
    }

    boolean has(String tag) {
        return tags.contains(tag);
    }

    /** The word after the phrase when it begins at a word of the field, or -1. */
    int endAt(Field field, int word) {
        return end(field, 0, word, word);
    }

    private int end(Field field, int slot, int word, int first) {
        if (slot == slots.size()) {
            return word;
        }
        var next = slots.get(slot);
        int reach = next.afterGap ? GAP : 0;
        for (int skipped = 0; skipped <= reach; skipped++) {
            int at = word + skipped;
            if (at >= field.words.count() || at > first && !follows(field, at)) {
                break;
            }
            if (next.fits(field, at)) {
                int end = end(field, slot + 1, afterFitting(field, next, at), first);
                if (end >= 0) {
                    return end;
                }
            }
        }
        return next.optional ? end(field, slot + 1, word, first) : -1;
    }

    private static int afterFitting(Field field, Slot slot, int word) {
        int after = word + 1;
        while (slot.kind == Kind.PERSON
                && after < field.words.count()
                && field.isPerson(after)
                && field.inOneSentence(word, after)) {
            after++;
        }
        return after;
    }

    private static boolean follows(Field field, int word) {
        return field.inOneSentence(word - 1, word);
    }
}
