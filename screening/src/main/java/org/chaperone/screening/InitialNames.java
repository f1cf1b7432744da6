package org.chaperone.screening;

import java.util.Set;
import org.chaperone.roster.Roster;
import org.jspecify.annotations.Nullable;

/** Finds names of which one part is an initial: "Emma J.", "E. Johnson". */
final class InitialNames {

    private static final Set<String> WORDS_OF_ONE_LETTER = Set.of("a", "i", "o", "y", "e");

    private final NameIndex index;
    private final Roster roster;
    private final Field field;
    private final Words words;
    private final NameReader reader;

    InitialNames(NameIndex index, Roster roster, Field field, NameReader reader) {
        this.index = index;
        this.roster = roster;
        this.field = field;
        words = field.words;
        this.reader = reader;
    }

    /** The name with an initial that begins with a word, if one does. */
    @Nullable NameMatch at(int word) {
        if (word + 1 >= words.count() || !words.isCapitalized(word)) {
            return null;
        }
        return words.isLetter(word) ? initialFirst(word) : initialLast(word);
    }

    private @Nullable NameMatch initialLast(int word) {
        for (int length = reader.longest(word); length >= 1; length--) {
            var first = reader.part(word, length, true);
            var match = first == null ? null : initialLast(word, first);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    private @Nullable NameMatch initialLast(int word, NameReader.Part first) {
        int letter = first.end();
        if (letter >= words.count()
                || !words.isLetter(letter)
                || !words.isCapitalized(letter)
                || Gap.after(words, letter - 1) != Gap.SPACE) {
            return null;
        }
        boolean dotted = words.after(letter) == '.';
        if (!dotted && needsDot(first, words.plain(letter)) || goesOn(letter)) {
            return null;
        }
        var byLast = bearers(first.number(), number(letter));
        if (byLast.hasStudents()) {
            return new NameMatch(NameForm.INITIAL, word, letter + 1, byLast, 0.93);
        }
        var byFirst = bearers(first.number(), NameTable.NOTHING);
        if (!byFirst.hasStudents() || byFirst.areByNickname()) {
            return null;
        }
        boolean middle =
                byFirst.students().stream()
                        .anyMatch(it -> startsWith(it.name().middle(), words.plain(letter)));
        double certainty =
                middle ? 0.9 : dotted && !CommonWords.isAmbiguous(first.entry()) ? 0.82 : 0.4;
        return new NameMatch(NameForm.INITIAL, word, letter + 1, byFirst, certainty);
    }

    private @Nullable NameMatch initialFirst(int letter) {
        int word = letter + 1;
        var gap = Gap.after(words, letter);
        boolean dotted = gap == Gap.DOT;
        if (!dotted && gap != Gap.SPACE
                || !dotted && WORDS_OF_ONE_LETTER.contains(words.plain(letter))
                || isMiddleInitial(letter)) {
            return null;
        }
        for (int length = reader.longest(word); length >= 1; length--) {
            var last = reader.part(word, length, false);
            if (last != null && words.isCapitalized(last.end() - 1)) {
                return initialFirst(letter, last, dotted);
            }
        }
        return null;
    }

    private @Nullable NameMatch initialFirst(int letter, NameReader.Part last, boolean dotted) {
        var bearers = bearers(number(letter), last.number());
        if (!bearers.hasStudents() && bearers.staff().isEmpty()) {
            return null;
        }
        boolean everyday = last.is(WordClass.EVERYDAY);
        int many = bearers.studentCount();
        double certainty = dotted ? (many <= 3 ? 0.89 : many <= 10 ? 0.7 : 0.55) : 0.5;
        return new NameMatch(
                NameForm.INITIAL,
                letter,
                last.end(),
                bearers,
                everyday ? certainty * 0.7 : certainty);
    }

    /** The number of an initial, or -1 when no name begins with it. */
    private int number(int letter) {
        int number = Vocabulary.number(words.entry(letter));
        return number == 0 ? -1 : number;
    }

    private Bearers bearers(int first, int last) {
        return Bearers.of(index, roster, field.item, first, last);
    }

    private static boolean needsDot(NameReader.Part name, String letter) {
        return CommonWords.isAmbiguous(name.entry()) || WORDS_OF_ONE_LETTER.contains(letter);
    }

    /** Whether another name follows, so that the letter is a middle initial of a stranger. */
    private boolean goesOn(int letter) {
        int next = letter + 1;
        if (next >= words.count()) {
            return false;
        }
        var gap = Gap.after(words, letter);
        return (gap == Gap.SPACE || gap == Gap.DOT)
                && words.isCapitalized(next)
                && !words.is(next, WordClass.EVERYDAY);
    }

    /** Whether a capitalized word stands before, as in "Robert E. Lee". */
    private boolean isMiddleInitial(int letter) {
        if (letter == 0) {
            return false;
        }
        var gap = Gap.after(words, letter - 1);
        return (gap == Gap.SPACE || gap == Gap.DOT)
                && words.isCapitalized(letter - 1)
                && !words.is(letter - 1, WordClass.EVERYDAY);
    }

    private static boolean startsWith(@Nullable String name, String letter) {
        return name != null && Folding.letters(name).startsWith(letter);
    }
}
