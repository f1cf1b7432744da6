/**
 * The time of schools: calendars with year-round tracks, half days and days off, bell schedules by type of day, the staff's
 * timetables and duties, and who stands in for whom. From these it tells what is now for somebody, and when so many
 * school days are over. Everybody who works here reads calendars and bells; a person's day is theirs and those who keep
 * the school's time: its principal, and the offices that run the district.
 */
@NullMarked
@ApplicationModule(
        displayName = "School time",
        allowedDependencies = {"journal", "rights", "ui", "directory"})
package org.chaperone.app.schooltime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
