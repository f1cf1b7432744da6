package org.chaperone.screening;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds weekdays that don't fit the date beside them: "Tuesday, May 6" of a year when it is Wednesday. */
final class WeekdayDates implements Finder {

    static final Map<String, DayOfWeek> DAYS = days();
    private static final int SURE_WITHIN_DAYS = 120;

    @Override
    public boolean mayFind(Words words) {
        return words.glance().mayHaveDigits() && words.hasAny(WordClass.WEEKDAY);
    }

    @Override
    public void find(Field field) {
        var words = field.words;
        for (int word = 0; word + 1 < words.count(); word++) {
            var weekday = words.is(word, WordClass.WEEKDAY) ? DAYS.get(words.folded(word)) : null;
            if (weekday == null) {
                continue;
            }
            int next = words.folded(word + 1).equals("the") ? word + 2 : word + 1;
            var gap = Gap.after(words, word);
            boolean close =
                    gap == Gap.SPACE
                            || gap == Gap.COMMA
                            || gap == Gap.DOT
                            || isDotComma(words, word);
            var date = close && next < words.count() ? Dates.at(words, next) : null;
            if (date != null) {
                check(field, word, weekday, date);
            }
        }
    }

    private static void check(Field field, int word, DayOfWeek weekday, Dates.Written written) {
        var today = field.item.date();
        var year = written.year();
        var date = year != null ? written.in(year) : today == null ? null : nearest(written, today);
        if (date == null || date.getDayOfWeek() == weekday) {
            return;
        }
        boolean sure =
                year != null
                        || today != null
                                && Math.abs(ChronoUnit.DAYS.between(today, date))
                                        <= SURE_WITHIN_DAYS;
        field.addWords(
                FindingType.DATE_MISMATCH,
                word,
                written.end(),
                sure ? 0.95 : 0.6,
                "%s %d, %d is a %s"
                        .formatted(
                                date.getMonth().getDisplayName(TextStyle.FULL, Locale.US),
                                date.getDayOfMonth(),
                                date.getYear(),
                                date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US)),
                null);
    }

    /** The day in the year that brings it nearest to the day of publication. */
    private static @Nullable LocalDate nearest(Dates.Written written, LocalDate today) {
        @Nullable LocalDate best = null;
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            var date = written.in(year);
            if (date != null && (best == null || distance(date, today) < distance(best, today))) {
                best = date;
            }
        }
        return best;
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private static boolean isDotComma(Words words, int word) {
        return words.text.startsWith("., ", words.end(word));
    }

    private static Map<String, DayOfWeek> days() {
        var days = new HashMap<String, DayOfWeek>();
        for (var day : DayOfWeek.values()) {
            var name = day.getDisplayName(TextStyle.FULL, Locale.US).toLowerCase(Locale.ROOT);
            days.put(name, day);
            days.put(name.substring(0, 3), day);
        }
        days.remove("sat");
        days.remove("sun");
        days.put("tues", DayOfWeek.TUESDAY);
        days.put("thur", DayOfWeek.THURSDAY);
        days.put("thurs", DayOfWeek.THURSDAY);
        var spanish = "lunes martes miercoles jueves viernes sabado domingo".split(" ");
        for (int i = 0; i < spanish.length; i++) {
            days.put(spanish[i], DayOfWeek.of(i + 1));
        }
        return Map.copyOf(days);
    }
}
