package org.chaperone.roster.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chaperone.roster.Grade;
import org.chaperone.roster.Period;
import org.chaperone.roster.SchoolClass;
import org.junit.jupiter.api.Test;

class AttendanceTest {

    private static final Period AUTUMN = until("2026-12-18");
    private static final Period YEAR = until("2027-06-12");

    private final Attendance attendance = new Attendance();

    @Test
    void who_is_in_no_class_has_not_left() {
        assertThat(Attendance.NONE.untilLeft(grade("12"))).isEqualTo(Period.ALWAYS);
        assertThat(Attendance.NONE.schools()).isEmpty();
    }

    @Test
    void one_class_without_an_end_is_enough_to_stay() {
        add("org-harbor", AUTUMN);
        add("org-harbor", Period.ALWAYS);
        add("org-harbor", YEAR);

        assertThat(attendance.untilLeft(grade("12"))).isEqualTo(Period.ALWAYS);
    }

    @Test
    void the_class_that_ends_last_counts_whatever_comes_first() {
        add("org-high", YEAR);
        add("org-high", AUTUMN);

        assertThat(attendance.untilLeft(grade("12")).end()).isEqualTo(YEAR.end());
    }

    @Test
    void each_school_is_told_once_in_the_order_of_the_classes() {
        add("org-high", YEAR);
        add("org-harbor", YEAR);
        add("org-high", AUTUMN);

        assertThat(attendance.schools()).isEqualTo(List.of("org-high", "org-harbor"));
    }

    private void add(String school, Period period) {
        attendance.add(
                new SchoolClass(
                        "c-1",
                        "Art",
                        SchoolClass.Kind.SCHEDULED,
                        school,
                        null,
                        null,
                        Set.of(),
                        List.of(),
                        Map.of()),
                period,
                new SessionRows());
    }

    private static Grade grade(String code) {
        return Grade.parse(code).orElseThrow();
    }

    private static Period until(String day) {
        return new Period(LocalDate.parse("2026-08-24"), LocalDate.parse(day));
    }
}
