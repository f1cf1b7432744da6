package org.chaperone.screening;

/** Sees full names of people who are not on the roster, made of names that are common. */
final class Strangers {

    private final Words words;
    private final Capitals capitals;

    Strangers(Field field) {
        words = field.words;
        capitals = new Capitals(field);
    }

    /** The word after a name that begins here, or the word itself when none does. */
    int endAt(int word) {
        if (!isNameWord(word) || !words.is(word, WordClass.GIVEN)) {
            return word;
        }
        int next = word + 1;
        if (next < words.count()
                && words.isLetter(next)
                && words.isCapitalized(next)
                && Gap.after(words, word) == Gap.SPACE) {
            next++;
        }
        if (next >= words.count() || !isNameWord(next) || words.startsSentence(next)) {
            return word;
        }
        var gap = Gap.after(words, next - 1);
        boolean close = gap == Gap.SPACE || gap == Gap.DOT && words.isLetter(next - 1);
        return close
                        && words.is(next, WordClass.FAMILY)
                        && capitals.neighbours(word, next + 1) > 0.5
                ? next + 1
                : word;
    }

    private boolean isNameWord(int word) {
        return words.isCapitalized(word)
                && !words.isAllCapitals(word)
                && !words.isOneCharacter(word)
                && !words.is(word, WordClass.EVERYDAY)
                && !words.is(word, WordClass.PLACE);
    }
}
