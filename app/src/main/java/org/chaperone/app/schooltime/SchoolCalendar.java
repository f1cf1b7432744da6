package org.chaperone.app.schooltime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A school year, of a school or of one track of a year-round school. Outside it nothing is known of a day.
 *
 * @param school its id
 * @param track empty for a school without tracks
 * @param last the last day in it
 * @param usual what Mondays to Fridays are that nothing else is said of
 * @param special the days that aren't as usual
 * @param types of day at the school, by name
 */
public record SchoolCalendar(
        UUID id,
        String school,
        String track,
        LocalDate first,
        LocalDate last,
        DayType usual,
        Map<LocalDate, SpecialDay> special,
        Map<String, DayType> types) {

    private static final int LONGEST = 400;

    public SchoolCalendar {
        special = Map.copyOf(special);
        types = Map.copyOf(types);
        if (last.isBefore(first) || first.plusDays(LONGEST - 1).isBefore(last)) {
            throw new IllegalArgumentException(
                    "A school year has from 1 to 400 days, not from %s to %s"
                            .formatted(first, last));
        }
        for (var it : special.values()) {
            if (!types.containsKey(it.type())) {
                throw new IllegalArgumentException("There is no type of day " + it.type());
            }
        }
    }

    static SchoolCalendar of(
            UUID id,
            String school,
            String track,
            LocalDate first,
            LocalDate last,
            String usual,
            List<SpecialDay> special,
            List<DayType> types) {
        var named = types.stream().collect(Collectors.toMap(DayType::name, it -> it));
        return new SchoolCalendar(
                id,
                school,
                track,
                first,
                last,
                Optional.ofNullable(named.get(usual)).orElseThrow(),
                special.stream().collect(Collectors.toMap(SpecialDay::day, it -> it)),
                named);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** What this day is; empty outside the school year. */
    public Optional<SchoolDay> on(LocalDate day) {
        return covers(day) ? Optional.of(known(day)) : Optional.empty();
    }

    /** How many days students attend from one day to another, both counted, as far as the school year goes. */
    public int schoolDays(LocalDate from, LocalDate to) {
        return (int) attended(from.isBefore(first) ? first : from, to).count();
    }

    /**
     * The day by which so many school days have passed: with 1 the next one after this day, as a notice of Friday with
     * one school day is due on Monday.
     *
     * @param count 1 or more
     * @return empty if the day or the one looked for lies outside the school year
     */
    public Optional<LocalDate> schoolDayAfter(LocalDate day, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("One school day or more, not " + count);
        }
        return covers(day)
                ? attended(day.plusDays(1), last).skip(count - 1L).findFirst()
                : Optional.empty();
    }

    private Stream<LocalDate> attended(LocalDate from, LocalDate to) {
        var end = (to.isAfter(last) ? last : to).plusDays(1);
        return from.isBefore(end)
                ? from.datesUntil(end).filter(it -> known(it).type().kind().isAttended())
                : Stream.empty();
    }

    private SchoolDay known(LocalDate day) {
        var other = special.get(day);
        if (other != null) {
            return new SchoolDay(
                    day, Optional.ofNullable(types.get(other.type())).orElseThrow(), other.note());
        }
        return new SchoolDay(day, isWeekend(day) ? DayType.WEEKEND : usual, "");
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
