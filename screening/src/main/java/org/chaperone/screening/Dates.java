package org.chaperone.screening;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads days written in words or numbers, in English and Spanish. */
final class Dates {

    /**
     * A day as it is written.
     *
     * @param end the word after it
     * @param year null when it is not written
     */
    record Written(int end, MonthDay day, @Nullable Integer year) {

        /** The day in a year; empty for 29 February of a year that has none. */
        @Nullable LocalDate in(int any) {
            return day.isValidYear(any) ? day.atYear(any) : null;
        }
    }

    private static final Map<String, Integer> MONTHS = months();

    private Dates() {}

    /** The day whose writing begins with a word, or null. */
    static @Nullable Written at(Words words, int word) {
        var month = MONTHS.get(words.folded(word));
        if (month != null) {
            return monthFirst(words, word, month);
        }
        if (!words.hasDigit(word)) {
            return null;
        }
        var written = numeric(words, word);
        return written != null ? written : dayFirst(words, word);
    }

    private static @Nullable Written monthFirst(Words words, int word, int month) {
        int next = word + 1;
        if (next >= words.count()) {
            return null;
        }
        var gap = Gap.after(words, word);
        int day = ordinal(words.folded(next));
        boolean close = gap == Gap.SPACE || gap == Gap.DOT || words.after(word) == '.';
        return close && day > 0 ? withYear(words, next + 1, month, day) : null;
    }

    /** "6 May 2026", "6 de mayo de 2026". */
    private static @Nullable Written dayFirst(Words words, int word) {
        int day = ordinal(words.folded(word));
        int next = word + 1;
        if (day > 0 && next < words.count() && words.folded(next).equals("de")) {
            next++;
        }
        var month = next < words.count() ? MONTHS.get(words.folded(next)) : null;
        if (day <= 0 || month == null || Gap.after(words, next - 1) != Gap.SPACE) {
            return null;
        }
        return withYear(words, next + 1, month, day);
    }

    private static @Nullable Written withYear(Words words, int next, int month, int day) {
        int at = next;
        if (at < words.count()
                && (words.folded(at).equals("de") || words.folded(at).equals("del"))) {
            at++;
        }
        if (at < words.count()) {
            var gap = Gap.after(words, at - 1);
            int year = number(words.folded(at));
            if (year >= 1600 && year < 2100 && (gap == Gap.SPACE || gap == Gap.COMMA)) {
                return written(at + 1, month, day, year);
            }
        }
        return written(next, month, day, null);
    }

    /** "5/6/2026", "5/6", "05-06-2026", "2026-05-06". */
    private static @Nullable Written numeric(Words words, int word) {
        char mark = words.after(word);
        int second = word + 1;
        if (mark != '/' && mark != '-' || !isNext(words, word)) {
            return null;
        }
        int one = number(words.folded(word));
        int two = number(words.folded(second));
        boolean third = words.after(second) == mark && isNext(words, second);
        int three = third ? number(words.folded(second + 1)) : -1;
        if (one >= 1900 && one < 2100 && third) {
            return written(second + 2, two, three, one);
        }
        if (third && (three >= 1900 && three < 2100 || three >= 0 && three < 100)) {
            return written(second + 2, one, two, three < 100 ? century(three) : three);
        }
        return mark == '/' && !third ? written(second + 1, one, two, null) : null;
    }

    private static int century(int year) {
        return year < 50 ? 2000 + year : 1900 + year;
    }

    private static boolean isNext(Words words, int word) {
        return word + 1 < words.count() && words.start(word + 1) == words.end(word) + 1;
    }

    private static @Nullable Written written(int end, int month, int day, @Nullable Integer year) {
        try {
            return new Written(end, MonthDay.of(month, day), year);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** 6 for "6", "6th", "1o"; -1 for anything else. */
    private static int ordinal(String word) {
        return word.length() <= 4 ? number(word.replaceAll("(?:st|nd|rd|th|o|ro)$", "")) : -1;
    }

    private static int number(String word) {
        return word.length() <= 4
                        && word.chars().allMatch(it -> it >= '0' && it <= '9')
                        && !word.isEmpty()
                ? Integer.parseInt(word)
                : -1;
    }

    private static Map<String, Integer> months() {
        var english =
                "january february march april may june july august september october november december";
        var brief = "jan feb mar apr may jun jul aug sept oct nov dec";
        var spanish =
                "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre";
        var months = new HashMap<String, Integer>();
        for (var names : new String[] {english, brief, spanish}) {
            var each = names.split(" ");
            for (int i = 0; i < each.length; i++) {
                months.put(each[i], i + 1);
            }
        }
        months.put("sep", 9);
        return Map.copyOf(months);
    }
}
