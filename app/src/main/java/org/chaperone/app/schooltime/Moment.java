package org.chaperone.app.schooltime;

import org.jspecify.annotations.Nullable;

/**
 * What is now for somebody, as far as the school's time tells. What is null isn't known.
 *
 * @param workDay whether the day is a working day of this person
 * @param workHours whether this is working time of theirs
 * @param attending whether students attend at a school of theirs
 * @param supervising whether students are in their care
 * @param says what it is in words, such as "Period 3, English 7, 10:05 am to 10:50 am"
 */
public record Moment(
        @Nullable Now now,
        @Nullable Boolean workDay,
        @Nullable Boolean workHours,
        @Nullable Boolean attending,
        @Nullable Boolean supervising,
        String says) {

    /** What somebody is at. Of several schools' the first of these counts. */
    public enum Now {
        CLASS,
        DUTY,
        PLANNING,
        LUNCH,
        BEFORE_SCHOOL,
        AFTER_SCHOOL,
        NOTHING
    }
}
