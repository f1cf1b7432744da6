package org.chaperone.app.schooltime;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A part of one day as clocks show it.
 *
 * @param ends the first moment after it
 */
public record TimeSpan(LocalTime begins, LocalTime ends) implements Comparable<TimeSpan> {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

    public TimeSpan {
        if (!begins.isBefore(ends)) {
            throw new IllegalArgumentException("ends at " + ends + ", before or as it begins");
        }
    }

    public static TimeSpan of(String begins, String ends) {
        return new TimeSpan(LocalTime.parse(begins), LocalTime.parse(ends));
    }

    public boolean contains(LocalTime time) {
        return !time.isBefore(begins) && time.isBefore(ends);
    }

    public boolean overlaps(TimeSpan other) {
        return begins.isBefore(other.ends) && other.begins.isBefore(ends);
    }

    @Override
    public int compareTo(TimeSpan other) {
        var first = begins.compareTo(other.begins);
        return first == 0 ? ends.compareTo(other.ends) : first;
    }

    public long minutes() {
        return Duration.between(begins, ends).toMinutes();
    }

    /** Such as "8:05 am to 8:50 am". */
    public String words() {
        return words(begins) + " to " + words(ends);
    }

    private static String words(LocalTime time) {
        return CLOCK.format(time).toLowerCase(Locale.US);
    }
}
