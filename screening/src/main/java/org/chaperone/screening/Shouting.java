package org.chaperone.screening;

/** Finds runs of words in capital letters. Abbreviations alone are none. */
final class Shouting implements Finder {

    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_PLAIN = 2;

    private final Abbreviations abbreviations;

    Shouting(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    @Override
    public boolean mayFind(Words words) {
        return words.mayHaveCapitals();
    }

    @Override
    public void find(Field field) {
        var words = field.words;
        int from = 0;
        while (from < words.count()) {
            int to = runEnd(field, from);
            if (to > from) {
                report(field, from, to);
            }
            from = Math.max(to, from + 1);
        }
    }

    /** The word after the last of a run of capitals that begins here; numbers may stand within. */
    private static int runEnd(Field field, int from) {
        var words = field.words;
        int end = from;
        for (int i = from; i < words.count(); i++) {
            boolean capitals = isCapitals(words, i) && !field.links.hold(i);
            if (capitals) {
                end = i + 1;
            } else if (!words.isNumber(i) || i == from) {
                break;
            }
        }
        return end;
    }

    private static boolean isCapitals(Words words, int word) {
        return words.isAllCapitals(word) || words.isLetter(word) && words.isCapitalized(word);
    }

    private void report(Field field, int from, int to) {
        int plain = 0;
        int counted = 0;
        for (int i = from; i < to; i++) {
            if (field.words.isAllCapitals(i)) {
                counted++;
                plain += isPlain(field, i) ? 1 : 0;
            }
        }
        boolean exclaimed = field.words.after(to - 1) == '!' && counted >= 2 && plain == counted;
        if (counted >= FEWEST_WORDS && plain >= FEWEST_PLAIN && plain * 2 >= counted || exclaimed) {
            field.addWords(
                    FindingType.SHOUTING,
                    from,
                    to,
                    counted >= 4 ? 0.92 : 0.82,
                    "%d words in capitals; write “%s”"
                            .formatted(counted, SentenceCase.of(field.words, from, to)),
                    null);
        }
    }

    /** A word that one would write small, or a name of somebody. */
    private boolean isPlain(Field field, int word) {
        var words = field.words;
        return !abbreviations.isKnown(words.raw(word))
                && (words.is(word, WordClass.EVERYDAY)
                        || field.isPerson(word)
                        || words.plain(word).length() >= 7);
    }
}
