package org.chaperone.screening;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds dates of birth: a day with a word beside it that makes it one. */
final class BirthDates implements Finder {

    private static final Set<String> CUES = Resource.words("contexts/birth.txt");
    private static final int BEFORE = 6;
    private static final int AFTER = 4;
    private static final int OLDEST = 1930;
    private static final int YOUNGEST = 3;

    /** Words of which one stands near every date of birth; "b" for "D.O.B.". */
    static Set<String> words() {
        return Stream.concat(CUES.stream(), Stream.of("b")).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean mayFind(Words words) {
        return words.glance().mayHaveDigits() && words.hasAny(WordClass.BIRTH);
    }

    @Override
    public void find(Field field) {
        var words = field.words;
        int word = 0;
        while (word < words.count()) {
            var date = field.links.hold(word) ? null : Dates.at(words, word);
            if (date == null) {
                word++;
                continue;
            }
            if (isCued(field, word, date.end()) && isPlausible(date, field.item.date())) {
                field.addWords(
                        FindingType.DATE_OF_BIRTH,
                        word,
                        date.end(),
                        date.year() == null ? 0.7 : 0.92,
                        "A date of birth",
                        date.year() == null ? "without-year" : null);
            }
            word = date.end();
        }
    }

    private static boolean isCued(Field field, int from, int to) {
        var words = field.words;
        int first = Math.max(0, from - BEFORE);
        int last = Math.min(words.count(), to + AFTER);
        for (int i = first; i < last; i++) {
            boolean outside = i < from || i >= to;
            if (outside && CUES.contains(words.plain(i)) && field.inOneSentence(i, from)) {
                return true;
            }
        }
        boolean dotted =
                from >= 3
                        && words.folded(from - 3).equals("d")
                        && words.folded(from - 2).equals("o")
                        && words.folded(from - 1).equals("b");
        return dotted;
    }

    /** A year of long ago is history, one of these years is a party. */
    private static boolean isPlausible(Dates.Written date, @Nullable LocalDate today) {
        var year = date.year();
        if (year == null) {
            return true;
        }
        int now = today == null ? OLDEST + 200 : today.getYear();
        return year >= OLDEST && (today == null || year <= now - YOUNGEST);
    }
}
