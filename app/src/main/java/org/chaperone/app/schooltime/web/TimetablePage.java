package org.chaperone.app.schooltime.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chaperone.app.schooltime.Activity;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;

/**
 * The timetable of somebody at a school, to change.
 *
 * @param day the address of their day
 * @param on the type of day that is shown, or empty for what holds on every one that says nothing else
 * @param others what holds on other types of day, in words; it isn't changed here
 * @param tracks of a year-round school; empty for one without
 */
public record TimetablePage(
        String person,
        String name,
        String school,
        String schoolName,
        String day,
        String on,
        List<Option> types,
        List<Row> rows,
        List<String> others,
        List<Option> tracks,
        String track,
        DutyForm duty,
        Problems problems) {

    static final List<Option> ACTIVITIES =
            Arrays.stream(Activity.values())
                    .map(it -> new Option(it.name().toLowerCase(Locale.ROOT), it.words()))
                    .toList();

    static final List<Option> WEEKDAYS =
            Arrays.stream(DayOfWeek.values())
                    .map(
                            it ->
                                    new Option(
                                            Integer.toString(it.getValue()),
                                            it.getDisplayName(TextStyle.FULL, Locale.US)))
                    .toList();

    /**
     * @param place counted from 0, for the names of the fields
     * @param activity a word of {@link #ACTIVITIES}, or empty
     */
    public record Row(int place, String period, String activity, String what) {}

    public List<Option> activities() {
        return ACTIVITIES;
    }

    public List<Option> weekdays() {
        return WEEKDAYS;
    }
}
