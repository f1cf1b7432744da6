package org.chaperone.app.schooltime;

/**
 * What somebody does in a period.
 *
 * @param period its name in the bell schedules
 * @param dayType the type of day, or empty for every one that has the period and no entry of its own
 * @param what such as "English 7, room 12", or empty
 */
public record TimetableEntry(String period, String dayType, Activity activity, String what) {

    /** What holds on every type of day that says nothing else. */
    public static TimetableEntry of(String period, Activity activity, String what) {
        return new TimetableEntry(period, "", activity, what);
    }
}
