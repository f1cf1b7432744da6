package org.chaperone.app.schooltime.web;

import java.util.List;
import java.util.Optional;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;

/**
 * A month of a school's calendar.
 *
 * @param school its id, or empty when there are no schools yet
 * @param track empty for a school without tracks
 * @param month empty where no school year is known
 * @param earlier the address of the month before, or empty at the beginning of the school year
 * @param year the first day of the school year, by which changes find it
 * @param keeps whether the viewer keeps this school's time
 * @param ownDay the address of the viewer's day, or empty
 * @param wrong what is wrong in a file that was sent
 */
public record CalendarPage(
        List<Option> schools,
        String school,
        String name,
        List<Option> tracks,
        String track,
        String title,
        Optional<Month> month,
        String earlier,
        String later,
        String year,
        boolean keeps,
        List<Option> types,
        DaysForm form,
        String ownDay,
        Problems problems,
        List<String> wrong) {

    public static final List<String> WEEKDAYS =
            List.of("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday");

    /** What is said of a track that has a name. */
    public static String trackWords(String track) {
        return track.isEmpty() ? "Whole school" : track;
    }
}
