package org.chaperone.screening;

import org.chaperone.screening.NameReader.Part;

/** Weighs whether words are meant as a name, by their capitals and by the words beside them. */
final class Capitals {

    private static final int ROLE_WITHIN = 6;

    private final Field field;
    private final Words words;

    Capitals(Field field) {
        this.field = field;
        words = field.words;
    }

    /** Weighs a first name followed by a last one, 0 to 1; 0 means that they are none. */
    double of(int firstAt, Part first, int lastAt, Part last) {
        int end = last.end() - 1;
        boolean everyday = isEveryday(first) && isEveryday(last);
        if (words.isAllCapitals(firstAt) && words.isAllCapitals(end)) {
            return shouted(firstAt, end, everyday, isAmbiguous(first) || isAmbiguous(last));
        }
        if (words.isCapitalized(firstAt) && words.isCapitalized(end)) {
            return everyday ? everydayWords(firstAt, last.end()) : 1;
        }
        if (!words.isCapitalized(firstAt) && !words.isCapitalized(end)) {
            return small(first, last);
        }
        var small = words.isCapitalized(firstAt) ? last : first;
        return isAmbiguous(small) ? 0 : 0.9;
    }

    /** In small letters two words that mean something else are no name, and one makes it doubtful. */
    private static double small(Part first, Part last) {
        if (isAmbiguous(first) && isAmbiguous(last)) {
            return 0;
        }
        return isEveryday(first) || isEveryday(last)
                ? 0.6
                : isAmbiguous(first) || isAmbiguous(last) ? 0.84 : 0.87;
    }

    /** Weighs a last name followed by a first one: both need capitals, and one a clear meaning. */
    double ofBackward(int lastAt, Part last, int firstAt, Part first) {
        boolean capitals = words.isCapitalized(lastAt) && words.isCapitalized(firstAt);
        if (!capitals || isEveryday(first) && isEveryday(last)) {
            return 0;
        }
        boolean places = first.is(WordClass.PLACE) && last.is(WordClass.PLACE);
        if (places) {
            return 0.7;
        }
        return isAmbiguous(first) && isAmbiguous(last) ? 0.9 : 1;
    }

    /** Less where the words beside a name make a place, or a longer name, of it. */
    double neighbours(int from, int to) {
        double weight = 1;
        boolean nextIsClose = to < words.count() && Gap.after(words, to - 1) == Gap.SPACE;
        if (nextIsClose && words.isCapitalized(to)) {
            if (words.is(to, WordClass.PLACE_ENDING)) {
                weight *= 0.4;
            } else if (words.is(to, WordClass.FAMILY)
                    && !words.startsSentence(to)
                    && !CommonWords.isAmbiguous(words.entry(to))
                    && !words.is(to, WordClass.GIVEN)) {
                weight *= 0.8;
            }
        }
        if (words.after(to - 1) == '-' && to < words.count() && words.isCapitalized(to)) {
            weight *= 0.7;
        }
        if (from > 0
                && Gap.after(words, from - 1) == Gap.SPACE
                && words.isCapitalized(from - 1)
                && !CommonWords.isAmbiguous(words.entry(from - 1))
                && words.is(from - 1, WordClass.GIVEN)) {
            weight *= 0.8;
        }
        if (words.before(from) == '-' && from > 0 && words.isCapitalized(from - 1)) {
            weight *= 0.7;
        }
        if (isGrownUp(to)) {
            weight *= 0.7;
        }
        if (CommonWords.PUBLIC_FIGURES.contains(words.plain(from) + words.plain(to - 1))) {
            weight *= 0.6;
        }
        return weight;
    }

    /** Whether a comma and what a grown-up does, or a century, follow: "David Bray, chief of ...". */
    private boolean isGrownUp(int to) {
        if (to >= words.count() || Gap.after(words, to - 1) != Gap.COMMA) {
            return false;
        }
        int end = Math.min(field.windowEnd(to), to + ROLE_WITHIN);
        for (int i = to; i < end; i++) {
            if (i > to && Gap.after(words, i - 1) == Gap.COMMA) {
                return false;
            }
            if (words.is(i, WordClass.ROLE)) {
                return true;
            }
        }
        return false;
    }

    private double shouted(int from, int last, boolean everyday, boolean ambiguous) {
        boolean amidCapitals =
                from > 0 && words.isAllCapitals(from - 1)
                        || last + 1 < words.count() && words.isAllCapitals(last + 1);
        if (!amidCapitals) {
            return 1;
        }
        return everyday ? 0 : ambiguous ? 0.85 : 0.97;
    }

    /** "Will May scored" is a name, "Will May be late?" is not. */
    private double everydayWords(int from, int to) {
        boolean followed = to < words.count() && Gap.after(words, to - 1) == Gap.SPACE;
        if (followed && words.is(to, WordClass.AFTER_MODAL)) {
            return 0.3;
        }
        boolean headline =
                followed && words.isCapitalized(to)
                        || from > 0
                                && words.isCapitalized(from - 1)
                                && field.inOneSentence(from - 1, from)
                                && !words.startsSentence(from - 1);
        return headline ? 0.55 : words.startsSentence(from) ? 0.88 : 0.92;
    }

    private static boolean isEveryday(Part part) {
        return part.is(WordClass.EVERYDAY);
    }

    private static boolean isAmbiguous(Part part) {
        return CommonWords.isAmbiguous(part.entry());
    }
}
