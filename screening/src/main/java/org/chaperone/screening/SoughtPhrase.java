package org.chaperone.screening;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chaperone.screening.Phrase.Kind;
import org.chaperone.screening.Phrase.Slot;

/** A phrase ready to be looked for: its words by their numbers in a vocabulary, its tags told apart. */
final class SoughtPhrase {

    private static final Comparator<Slot> COMMONNESS =
            Comparator.comparingInt(SoughtPhrase::commonness);

    /** The commonest words, by which no phrase should be thought of. */
    private static final Set<String> EVERYWHERE =
            Set.of(
                    "the", "a", "an", "and", "of", "to", "in", "for", "on", "at", "by", "with",
                    "from", "is", "are", "was", "be", "has", "have", "had", "it", "this", "that",
                    "these", "those", "i", "you", "he", "she", "we", "they", "me", "him", "her",
                    "them", "us", "my", "your", "his", "our", "their", "not", "no", "all", "so",
                    "as", "if", "or", "but", "what", "who", "do", "will", "can", "just", "more",
                    "about", "out", "up", "get", "like", "want", "de", "la", "el", "que", "y");

    /** No word in particular. */
    static final long ANY = -1;

    /** Most words that a gap, written "...", stands for. */
    private static final int GAP = 4;

    final Phrase phrase;

    /** Whether its first word counts only in capitals. */
    final boolean inCapitals;

    /** Whether a named person, some person or, to be sure, some person must stand near. */
    final boolean needsName;

    final boolean needsPerson;
    final boolean isHelpedByPerson;

    /** Groups of words of which one must stand near. */
    final List<String> needs;

    /** Groups of words of which none may stand near. */
    final List<String> unless;

    private final List<Slot> slots;

    /** For each place of the phrase the numbers of the words that fit, ascending. */
    private final int[][] numbers;

    /** How many words stand between the first one and the key, or -1 when that differs. */
    private final int keyOffset;

    /** The place whose commonest word is the rarest. */
    private final int key;

    SoughtPhrase(Phrase phrase, Vocabulary.Builder vocabulary) {
        this.phrase = phrase;
        slots = phrase.slots();
        inCapitals = phrase.has("capitals");
        needsName = phrase.has("person:named");
        needsPerson = phrase.has("person:needed");
        isHelpedByPerson = phrase.has("person:helps");
        needs = groups("needs:");
        unless = groups("unless:");
        numbers = new int[slots.size()][];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] =
                    slots.get(i).words().stream().mapToInt(vocabulary::number).sorted().toArray();
        }
        key = place(needed().stream().min(COMMONNESS).orElseThrow());
        keyOffset = isFixedUpToKey() ? key : -1;
    }

    private boolean isFixedUpToKey() {
        for (int i = 0; i <= key; i++) {
            var slot = slots.get(i);
            if (slot.optional() || slot.afterGap() || slot.kind() == Kind.PERSON) {
                return false;
            }
        }
        return true;
    }

    private int place(Slot slot) {
        for (int i = 0; ; i++) {
            if (slots.get(i) == slot) {
                return i;
            }
        }
    }

    /** Whether there must be a word at a place, with no other between it and the key. */
    private boolean isJoined(int place) {
        return isNeeded(slots.get(place)) && !slots.get(Math.max(place, key)).afterGap();
    }

    private List<String> groups(String tag) {
        return phrase.tags().stream()
                .filter(it -> it.startsWith(tag))
                .map(it -> it.substring(tag.length()))
                .toList();
    }

    /** The places for which there must be a word. */
    List<Slot> needed() {
        return slots.stream().filter(SoughtPhrase::isNeeded).toList();
    }

    private static boolean isNeeded(Slot slot) {
        return slot.kind() == Kind.WORD && !slot.optional();
    }

    /** The words of which one must be there, chosen to be rare. */
    Set<String> keys() {
        return slots.get(key).words();
    }

    /**
     * The traces of the words right before the key (side -1) or right after it (side 1): one of them is there
     * where the phrase is. {@link #ANY} when other words may stand there.
     */
    long traceBesideKey(int side) {
        int place = key + side;
        if (place < 0 || place >= numbers.length || !isJoined(place)) {
            return ANY;
        }
        return Arrays.stream(numbers[place])
                .mapToLong(Words::trace)
                .reduce(0, (one, other) -> one | other);
    }

    /** The words of which one must be the first. */
    Set<String> firsts() {
        return slots.getFirst().words();
    }

    /** Whether the key tells where it begins. */
    boolean hasFixedStart() {
        return keyOffset >= 0;
    }

    /** Where it begins if a word is its key and tells so; may be before the first word. */
    int startOf(int keyWord) {
        return keyWord - keyOffset;
    }

    /** Whether it may begin at a word, as far as that word goes. */
    boolean mayBeginAt(int word, Words words) {
        return word >= 0 && has(numbers[0], Vocabulary.number(words.written(word)));
    }

    /** The word after the phrase when it begins at a word of the field, or -1. */
    int endAt(Field field, int word) {
        return end(field, 0, word, word);
    }

    private int end(Field field, int slot, int word, int first) {
        if (slot == numbers.length) {
            return word;
        }
        var next = slots.get(slot);
        int reach = next.afterGap() ? GAP : 0;
        for (int skipped = 0; skipped <= reach; skipped++) {
            int at = word + skipped;
            if (at >= field.words.count() || at > first && !follows(field, at)) {
                break;
            }
            if (fits(field, slot, at)) {
                int end = end(field, slot + 1, afterFitting(field, next, at), first);
                if (end >= 0) {
                    return end;
                }
            }
        }
        return next.optional() ? end(field, slot + 1, word, first) : -1;
    }

    private boolean fits(Field field, int slot, int word) {
        var words = field.words;
        return switch (slots.get(slot).kind()) {
            case WORD -> has(numbers[slot], Vocabulary.number(words.written(word)));
            case NUMBER -> words.isNumber(word);
            case PERSON -> field.isPerson(word);
            case CAPITALIZED -> words.isCapitalized(word) && !words.is(word, WordClass.EVERYDAY);
        };
    }

    private static int commonness(Slot slot) {
        return slot.words().stream().mapToInt(SoughtPhrase::commonness).sum();
    }

    /** Short words are common, words of everyday more so than others, and some are in every text. */
    private static int commonness(String word) {
        if (EVERYWHERE.contains(word)) {
            return 100_000;
        }
        int byLength = 1 << 2 * Math.max(0, 7 - word.length());
        return CommonWords.EVERYDAY.contains(word) ? 8 * byLength : byLength;
    }

    private static boolean has(int[] numbers, int number) {
        return numbers.length == 1
                ? numbers[0] == number
                : Arrays.binarySearch(numbers, number) >= 0;
    }

    private static int afterFitting(Field field, Slot slot, int word) {
        int after = word + 1;
        while (slot.kind() == Kind.PERSON
                && after < field.words.count()
                && field.isPerson(after)
                && follows(field, after)) {
            after++;
        }
        return after;
    }

    private static boolean follows(Field field, int word) {
        return field.inOneSentence(word - 1, word);
    }
}
