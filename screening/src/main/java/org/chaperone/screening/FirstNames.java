package org.chaperone.screening;

import java.util.HashSet;
import java.util.Set;
import org.chaperone.roster.Roster;
import org.jspecify.annotations.Nullable;

/** Finds students' first names that stand alone, where the words around them speak for a person. */
final class FirstNames {

    static final Set<String> BEFORE_A_PLACE =
            Set.of("in", "to", "from", "near", "at", "of", "for", "the", "a", "an", "this", "next");

    private static final int WINDOW = 8;

    private final NameIndex index;
    private final Roster roster;
    private final Field field;
    private final Words words;
    private final Set<Integer> others = new HashSet<>();

    FirstNames(NameIndex index, Roster roster, Field field) {
        this.index = index;
        this.roster = roster;
        this.field = field;
        words = field.words;
    }

    /** The first name that a word of a file name is, if it can mean nothing else. */
    @Nullable NameMatch inFileName(int word) {
        long entry = words.entry(word);
        if (words.plain(word).length() < 3
                || !Vocabulary.is(entry, WordClass.FIRST_NAME)
                || CommonWords.isAmbiguous(entry)) {
            return null;
        }
        var bearers = bearers(Vocabulary.number(entry));
        return bearers.hasStudents() && !bearers.areByNickname()
                ? new NameMatch(NameForm.FIRST, word, word + 1, bearers, weighed(0.6, bearers))
                : null;
    }

    /** The first name that a word is, if it is a student's and stands alone. */
    @Nullable NameMatch at(int word) {
        long entry = words.entry(word);
        int number = Vocabulary.number(entry);
        if (!Vocabulary.is(entry, WordClass.FIRST_NAME)
                || !words.isCapitalized(word)
                || words.isOneCharacter(word)
                || words.isAllCapitals(word)
                || isPartOfAddress(word)) {
            return null;
        }
        if (belongsToLongerName(word)) {
            others.add(number);
            return null;
        }
        if (others.contains(number) || !index.isOfStudents(number)) {
            return null;
        }
        double certainty = certainty(word, entry);
        if (certainty == 0) {
            return null;
        }
        var bearers = bearers(number);
        double weighed = weighed(certainty, bearers);
        return weighed > 0 ? new NameMatch(NameForm.FIRST, word, word + 1, bearers, weighed) : null;
    }

    private Bearers bearers(int number) {
        return Bearers.ofFirst(index, roster, field.item, number);
    }

    /** How sure the words around it make it, before its bearers are weighed; 0 when it is no name. */
    private double certainty(int word, long entry) {
        boolean signs = hasSigns(word);
        boolean deed = isFollowedByDeed(word);
        double certainty = signs || deed || field.item.outletSchool() != null ? 0.6 : 0.45;
        if (CommonWords.isAmbiguous(entry) || words.plain(word).length() == 2) {
            boolean clear = deed || signs && !words.startsSentence(word);
            if (!clear || isAfterPreposition(word)) {
                return 0;
            }
            certainty = 0.5;
        }
        return signs || deed ? certainty + 0.1 : certainty;
    }

    private double weighed(double certainty, Bearers bearers) {
        if (field.item.outletSchool() == null) {
            return certainty + (bearers.studentCount() == 1 ? 0.05 : 0);
        }
        return switch (bearers.studentsHere()) {
            case 0 -> certainty - 0.25;
            case 1 -> certainty + 0.15;
            default -> certainty + 0.1;
        };
    }

    private boolean isPartOfAddress(int word) {
        int end = words.end(word);
        return words.after(word) == '.'
                && end + 1 < words.text.length()
                && Character.isLetterOrDigit(words.text.charAt(end + 1));
    }

    /** Notes the first name of somebody else: where it comes again alone, the same person is meant. */
    void noteOther(int word) {
        others.add(Vocabulary.number(words.entry(word)));
    }

    /** Whether a capitalized word beside it makes it part of somebody else's name. */
    private boolean belongsToLongerName(int word) {
        int next = word + 1;
        if (next < words.count()) {
            var gap = Gap.after(words, word);
            boolean close = gap == Gap.SPACE || gap == Gap.JOINT;
            if (close && words.isCapitalized(next) && isNameLike(next)) {
                return true;
            }
        }
        if (word == 0) {
            return false;
        }
        var gap = Gap.after(words, word - 1);
        boolean close = gap == Gap.SPACE || gap == Gap.JOINT || gap == Gap.DOT;
        boolean titled = words.is(word - 1, WordClass.TITLE) && words.isCapitalized(word - 1);
        return close
                && (titled || words.isCapitalized(word - 1) && isNameLike(word - 1))
                && !(words.startsSentence(word)
                        || gap == Gap.DOT && !words.isLetter(word - 1) && !titled);
    }

    private boolean isNameLike(int word) {
        return !words.is(word, WordClass.EVERYDAY)
                || words.is(word, WordClass.FAMILY) && !words.startsSentence(word);
    }

    private boolean isAfterPreposition(int word) {
        return word > 0 && words.is(word - 1, WordClass.BEFORE_PLACE);
    }

    private boolean isFollowedByDeed(int word) {
        return word + 1 < words.count()
                && Gap.after(words, word) == Gap.SPACE
                && !words.isCapitalized(word + 1)
                && words.is(word + 1, WordClass.DEED);
    }

    private boolean hasSigns(int word) {
        if (!words.hasAny(WordClass.STUDENT_SIGN)) {
            return false;
        }
        int from = Math.max(field.windowStart(word), word - WINDOW);
        int to = Math.min(field.windowEnd(word), word + WINDOW + 1);
        for (int i = from; i < to; i++) {
            if (i != word && words.is(i, WordClass.STUDENT_SIGN)) {
                return true;
            }
        }
        return false;
    }
}
