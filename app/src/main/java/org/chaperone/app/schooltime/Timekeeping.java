package org.chaperone.app.schooltime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of calendars and bell schedules, by who keeps the school's time. Each is one entry of the journal. */
@Service
public class Timekeeping {

    private final CalendarRows calendars;
    private final Journal journal;

    Timekeeping(CalendarRows calendars, Journal journal) {
        this.calendars = calendars;
        this.journal = journal;
    }

    /**
     * Sets types of day with their bells, each in the place of the one of its name.
     *
     * @throws OutOfSight for a school whose time they don't keep
     */
    @Transactional
    public void setDayTypes(String school, List<DayType> types, Keeper by) {
        by.mustKeep(school);
        types.forEach(it -> calendars.put(school, it));
        note(by, "bells-set", school, Map.of("types", types.stream().map(DayType::name).toList()));
    }

    /**
     * Sets when a period of a type of day is, or adds one.
     *
     * @param span null to take it out
     * @throws OutOfSight for a school whose time they don't keep
     */
    @Transactional
    public TimeOutcome setPeriod(
            String school, String type, String period, @Nullable TimeSpan span, Keeper by) {
        by.mustKeep(school);
        var found =
                calendars.types(school).stream().filter(it -> it.name().equals(type)).findFirst();
        if (found.isEmpty()) {
            return TimeOutcome.refused("There is no type of day “" + type + "” at this school.");
        }
        var before = found.get();
        var bells = new ArrayList<>(before.bells());
        var had = bells.removeIf(it -> it.period().equals(period));
        if (span == null && !had) {
            return TimeOutcome.refused("There is no such period. Say when it begins and ends.");
        }
        if (span != null) {
            bells.add(new Bell(period, span));
        }
        try {
            calendars.put(school, new DayType(type, before.kind(), before.staff(), bells));
        } catch (IllegalArgumentException e) {
            return TimeOutcome.refused(e.getMessage() + ".");
        }
        note(
                by,
                "bell-set",
                school,
                Map.of(
                        "type", type,
                        "period", period,
                        "at", span == null ? "" : span.words()));
        return TimeOutcome.done();
    }

    /**
     * Opens a school year.
     *
     * @param track empty for a school without tracks
     * @param usual the type of day that Mondays to Fridays are when nothing else is said
     * @throws OutOfSight for a school whose time they don't keep
     */
    @Transactional
    public TimeOutcome open(
            String school, String track, LocalDate first, LocalDate last, String usual, Keeper by) {
        by.mustKeep(school);
        if (calendars.types(school).stream().noneMatch(it -> it.name().equals(usual))) {
            return TimeOutcome.refused("There is no type of day “" + usual + "” at this school.");
        }
        if (last.isBefore(first) || first.plusDays(399).isBefore(last)) {
            return TimeOutcome.refused("A school year has from 1 to 400 days.");
        }
        if (!calendars.open(school, track, first, last, usual)) {
            return TimeOutcome.refused("There is a calendar for some of these days already.");
        }
        note(
                by,
                "calendar-opened",
                school,
                Map.of(
                        "track",
                        track,
                        "first",
                        first.toString(),
                        "last",
                        last.toString(),
                        "usual",
                        usual));
        return TimeOutcome.done();
    }

    /**
     * Removes a school year with all that was said of its days.
     *
     * @throws OutOfSight for a school whose time they don't keep, or that has no such year
     */
    @Transactional
    public void remove(String school, String track, LocalDate day, Keeper by) {
        var calendar = calendar(school, track, day, by);
        calendars.remove(calendar.id());
        note(
                by,
                "calendar-removed",
                school,
                Map.of("track", track, "first", calendar.first().toString()));
    }

    /**
     * Says what some days in a row are, in the place of what was said before.
     *
     * @param type the name of a type of day, or empty for as usual
     * @throws OutOfSight for a school whose time they don't keep, or that has no year on the first day
     */
    @Transactional
    public TimeOutcome setDays(
            String school,
            String track,
            LocalDate from,
            LocalDate to,
            String type,
            String note,
            Keeper by) {
        var calendar = calendar(school, track, from, by);
        if (to.isBefore(from)) {
            return TimeOutcome.refused("The last day is before the first.");
        }
        if (!calendar.covers(to)) {
            return TimeOutcome.refused("The school year ends on " + calendar.last() + ".");
        }
        if (!type.isEmpty() && !calendar.types().containsKey(type)) {
            return TimeOutcome.refused("There is no type of day “" + type + "” at this school.");
        }
        calendars.clear(calendar, from, to);
        if (!type.isEmpty()) {
            from.datesUntil(to.plusDays(1))
                    .forEach(it -> calendars.put(calendar, new SpecialDay(it, type, note)));
        }
        note(
                by,
                "school-days-set",
                school,
                Map.of(
                        "track", track,
                        "from", from.toString(),
                        "to", to.toString(),
                        "type", type,
                        "note", note));
        return TimeOutcome.done();
    }

    /**
     * Sets all days of a school year that aren't as usual, in the place of those that were set before. Nothing changes
     * if one of them can't be.
     *
     * @param day one of the school year
     * @throws OutOfSight for a school whose time they don't keep, or that has no year on the day
     */
    @Transactional
    public TimeOutcome replaceDays(
            String school, String track, LocalDate day, List<SpecialDay> days, Keeper by) {
        var calendar = calendar(school, track, day, by);
        var problems = problems(calendar, days);
        if (problems.isEmpty()) {
            calendars.clear(calendar, calendar.first(), calendar.last());
            days.forEach(it -> calendars.put(calendar, it));
            note(
                    by,
                    "calendar-imported",
                    school,
                    Map.of(
                            "track", track,
                            "first", calendar.first().toString(),
                            "days", days.size()));
        }
        return TimeOutcome.of(problems);
    }

    private static List<String> problems(SchoolCalendar calendar, List<SpecialDay> days) {
        var problems = new ArrayList<String>();
        for (var it : days) {
            if (!calendar.covers(it.day())) {
                problems.add(it.day() + " isn’t in the school year.");
            }
            if (!calendar.types().containsKey(it.type())) {
                problems.add("There is no type of day “" + it.type() + "” at this school.");
            }
        }
        days.stream()
                .collect(Collectors.groupingBy(SpecialDay::day, Collectors.counting()))
                .forEach(
                        (day, count) -> {
                            if (count > 1) {
                                problems.add(day + " is named twice.");
                            }
                        });
        return problems.stream().distinct().toList();
    }

    private SchoolCalendar calendar(String school, String track, LocalDate day, Keeper by) {
        by.mustKeep(school);
        return calendars.calendar(school, track, day).orElseThrow(OutOfSight::new);
    }

    private void note(Keeper by, String kind, String school, Map<String, Object> payload) {
        journal.record(new Entry(by.actor(), kind, "school-time:" + school, payload));
    }
}
