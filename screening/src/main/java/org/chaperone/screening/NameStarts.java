package org.chaperone.screening;

/**
 * Tells where a name may begin, by what words are known as and by their capitals: much cheaper than looking
 * for one, and never no where there is one.
 */
final class NameStarts {

    private static final long FIRST_PART =
            WordClass.FIRST_NAME.bit() | WordClass.NAME_OPENING.bit();
    private static final long LAST_PART = WordClass.LAST_NAME.bit() | WordClass.NAME_OPENING.bit();

    private final NameIndex index;

    NameStarts(NameIndex index) {
        this.index = index;
    }

    /** The first word from this one on at which a name may begin, or the number of words. */
    int next(Words words, int from) {
        for (int word = from; word < words.count(); word++) {
            if (mayBe(words, word)) {
                return word;
            }
        }
        return words.count();
    }

    private boolean mayBe(Words words, int word) {
        long entry = words.entry(word);
        long next = word + 1 < words.count() ? words.entry(word + 1) : 0;
        return Vocabulary.isAny(entry, FIRST_PART) && mayBeFirst(words, word, next)
                || Vocabulary.is(entry, WordClass.NAME_OPENING)
                || Vocabulary.is(entry, WordClass.LAST_NAME)
                        && Vocabulary.isAny(next, FIRST_PART)
                        && words.isCapitalized(word)
                        && words.isCapitalized(word + 1)
                || Vocabulary.is(entry, WordClass.GIVEN) && mayBeStranger(words, word, next)
                || Vocabulary.isAny(next, LAST_PART) && words.isLetter(word)
                || word > 0 && words.is(word - 1, WordClass.TITLE) && words.isCapitalized(word)
                || words.mayHaveCamels() && words.isCamel(word)
                || words.glance().has(UnitCodes.LINK) && TagFinder.opens(words.before(word));
    }

    /** A first name in small letters is one only if a last name of somebody follows, maybe after another. */
    private boolean mayBeFirst(Words words, int word, long next) {
        if (words.isCapitalized(word)) {
            return true;
        }
        return word + 1 < words.count()
                && (words.isOneCharacter(word + 1)
                        || words.isCapitalized(word + 1)
                        || words.start(word + 1) - words.end(word) > 1
                        || Vocabulary.is(next, WordClass.NAME_OPENING)
                        || Vocabulary.is(next, WordClass.LAST_NAME)
                                && index.mayHave(
                                        Vocabulary.number(words.entry(word)),
                                        Vocabulary.number(next)));
    }

    private static boolean mayBeStranger(Words words, int word, long next) {
        return words.isCapitalized(word)
                && (Vocabulary.is(next, WordClass.FAMILY)
                        || word + 1 < words.count() && words.isOneCharacter(word + 1));
    }
}
