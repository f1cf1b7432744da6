package org.chaperone.roster;

import org.jspecify.annotations.Nullable;

/**
 * A student's time at a school.
 *
 * @param studentId the student
 * @param schoolId the school
 * @param grade the grade at that time, or null
 * @param period the days of it
 */
public record Enrollment(String studentId, String schoolId, @Nullable Grade grade, Period period) {

    public Enrollment {
        studentId = Required.text(studentId, "student of an enrolment");
        schoolId = Required.text(schoolId, "school of an enrolment");
    }
}
