package org.chaperone.roster;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A child or adult who is or was taught in the district. Whether present on a day is told by the
 * enrolments: {@link Roster#isStudentOn}.
 *
 * @param id the roster's own id, unique among all people
 * @param name what the student is called
 * @param grade the present or last grade, null when it is not known or not one of the years
 * @param birthDate null when not known
 * @param email address the district gave the student
 * @param number the number by which the district's records know the student
 * @param metadata further columns of the source
 */
public record Student(
        String id,
        PersonName name,
        @Nullable Grade grade,
        @Nullable LocalDate birthDate,
        @Nullable String email,
        @Nullable String number,
        Map<String, String> metadata)
        implements Person {

    public Student {
        id = Required.text(id, "id of a student");
        email = Required.optional(email);
        number = Required.optional(number);
        metadata = Map.copyOf(metadata);
    }

    public static Student of(String id, PersonName name, @Nullable Grade grade) {
        return new Student(id, name, grade, null, null, null, Map.of());
    }
}
