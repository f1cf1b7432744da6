package org.chaperone.app.schooltime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chaperone.app.schooltime.Moment.Now;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffDayTest {

    private static final String TOM = "t-tom";
    private static final String ANA = "t-ana";

    @ParameterizedTest
    @CsvSource({
        "06:00, NOTHING, false, false, false",
        "07:30, BEFORE_SCHOOL, true, false, false",
        "08:15, CLASS, true, true, true",
        "10:05, PLANNING, true, true, false",
        "11:45, LUNCH, true, true, false",
        "12:15, CLASS, true, true, true",
        "14:45, AFTER_SCHOOL, true, false, false",
        "15:30, NOTHING, false, false, false",
        "23:59:59, NOTHING, false, false, false",
        "00:00, NOTHING, false, false, false"
    })
    void a_regular_day_of_a_teacher(
            LocalTime time, Now now, boolean hours, boolean attending, boolean supervising) {
        var moment = at(Lincoln.MONDAY, time.toString(), tom());

        assertThat(moment.now()).isEqualTo(now);
        assertThat(moment.workDay()).isTrue();
        assertThat(moment.workHours()).isEqualTo(hours);
        assertThat(moment.attending()).isEqualTo(attending);
        assertThat(moment.supervising()).isEqualTo(supervising);
    }

    @Test
    void it_is_told_in_words() {
        assertThat(at(Lincoln.MONDAY, "08:20", tom()).says())
                .isEqualTo("Morning, Grade 4, 8:15 am to 10:00 am");
        assertThat(at(Lincoln.THANKSGIVING, "08:20", tom()).says()).isEqualTo("Thanksgiving");
    }

    @Test
    void between_two_bells_it_isn_t_known_what_somebody_is_at() {
        var moment = at(Lincoln.MONDAY, "10:02", tom());

        assertThat(moment.now()).isNull();
        assertThat(moment.supervising()).isNull();
        assertThat(moment.attending()).isTrue();
        assertThat(moment.workHours()).isTrue();
    }

    @Test
    void without_a_timetable_school_and_hours_are_known_and_the_rest_isn_t() {
        var lesson = at(Lincoln.MONDAY, "08:20", SchoolStaff.NOBODY);
        var early = at(Lincoln.MONDAY, "07:40", SchoolStaff.NOBODY);

        assertThat(lesson.now()).isNull();
        assertThat(lesson.attending()).isTrue();
        assertThat(lesson.supervising()).isNull();
        assertThat(early.now()).isEqualTo(Now.BEFORE_SCHOOL);
        assertThat(early.supervising()).isNull();
    }

    @Test
    void on_a_half_day_its_own_bells_and_its_own_timetable_hold() {
        assertThat(at(Lincoln.EARLY_WEDNESDAY, "11:00", tom()).now()).isEqualTo(Now.CLASS);
        assertThat(at(Lincoln.EARLY_WEDNESDAY, "12:20", tom()).now()).isEqualTo(Now.AFTER_SCHOOL);
        assertThat(at(Lincoln.EARLY_WEDNESDAY, "12:20", tom()).attending()).isFalse();
    }

    @Test
    void on_a_workday_students_are_at_home_and_nothing_is_scheduled() {
        var moment = at(Lincoln.WORKDAY, "10:00", tom());

        assertThat(moment)
                .isEqualTo(new Moment(Now.NOTHING, true, true, false, false, "Election Day"));
        assertThat(at(Lincoln.WORKDAY, "07:45", tom()).workHours()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-26", "2026-10-17"})
    void nobody_works_on_a_holiday_or_at_the_weekend(LocalDate day) {
        var moment = at(day, "10:00", tom());

        assertThat(moment.workDay()).isFalse();
        assertThat(moment.workHours()).isFalse();
        assertThat(moment.attending()).isFalse();
    }

    @Test
    void a_duty_counts_before_lunch_and_only_on_its_day_of_the_week() {
        var staff = with(tom(), duty("11:45", "12:15"));

        assertThat(at(Lincoln.MONDAY, "12:00", staff))
                .extracting(Moment::now, Moment::supervising)
                .containsExactly(Now.DUTY, true);
        assertThat(at(Lincoln.MONDAY.plusDays(1), "12:00", staff).now()).isEqualTo(Now.LUNCH);
    }

    @Test
    void a_duty_outside_the_bells_is_working_time_without_attendance() {
        var moment = at(Lincoln.MONDAY, "15:40", with(tom(), duty("14:45", "16:00")));

        assertThat(moment)
                .isEqualTo(
                        new Moment(
                                Now.DUTY,
                                true,
                                true,
                                false,
                                true,
                                "Cafeteria, 2:45 pm to 4:00 pm"));
    }

    @Test
    void there_are_no_duties_when_students_don_t_attend_or_their_time_is_over() {
        var monday = LocalDate.of(2026, 11, 30);
        var staff = with(tom(), duty("11:45", "12:15"));
        var off = StaffDay.of(TOM, Lincoln.ID, new SchoolDay(monday, Lincoln.OFF, "Snow"), staff);

        assertThat(off.at(LocalTime.NOON).now()).isEqualTo(Now.NOTHING);
        assertThat(at(LocalDate.of(2027, 5, 3), "12:00", staff).now()).isEqualTo(Now.LUNCH);
    }

    @Test
    void who_is_absent_has_nobody_in_their_care_and_the_rest_is_for_them_to_say() {
        var staff = with(tom(), substitution(null));

        assertThat(at(Lincoln.MONDAY, "08:20", staff))
                .isEqualTo(new Moment(null, null, null, true, false, "Somebody stands in for you"));
        assertThat(at(Lincoln.MONDAY.plusDays(7), "08:20", staff).now()).isEqualTo(Now.CLASS);
    }

    @Test
    void who_is_absent_for_two_hours_is_back_after_them() {
        var staff = with(tom(), substitution(TimeSpan.of("08:00", "10:00")));

        assertThat(at(Lincoln.MONDAY, "09:59", staff).supervising()).isFalse();
        assertThat(at(Lincoln.MONDAY, "10:05", staff).now()).isEqualTo(Now.PLANNING);
    }

    @Test
    void the_substitute_has_the_classes_and_duties_of_the_absent() {
        var staff = with(with(tom(), duty("11:45", "12:15")), substitution(null));

        assertThat(of(ANA, "08:20", staff).now()).isEqualTo(Now.CLASS);
        assertThat(of(ANA, "12:00", staff).now()).isEqualTo(Now.DUTY);
        assertThat(of(ANA, "10:10", staff).now()).isEqualTo(Now.PLANNING);
        assertThat(StaffDay.of(ANA, Lincoln.ID, Lincoln.day(Lincoln.MONDAY), staff).slots())
                .filteredOn(it -> it.activity() != null)
                .allMatch(it -> TOM.equals(it.insteadOf()));
    }

    @Test
    void who_stands_in_keeps_what_they_have_besides() {
        var both =
                new SchoolStaff(
                        Map.of(
                                TOM,
                                Lincoln.timetable(),
                                ANA,
                                List.of(
                                        TimetableEntry.of("Morning", Activity.PLANNING, ""),
                                        TimetableEntry.of("Specials", Activity.CLASS, "Art"))),
                        List.of(),
                        List.of(substitution(null)));

        assertThat(of(ANA, "08:20", both).now()).isEqualTo(Now.CLASS);
        assertThat(of(ANA, "10:10", both).says()).startsWith("Specials, Art");
    }

    @Test
    void a_substitute_for_an_hour_has_the_absent_one_s_class_for_that_hour() {
        var staff = with(tom(), substitution(TimeSpan.of("09:00", "10:00")));

        assertThat(of(ANA, "08:59", staff).supervising()).isNotEqualTo(Boolean.TRUE);
        assertThat(of(ANA, "09:00", staff).now()).isEqualTo(Now.CLASS);
        assertThat(of(ANA, "10:10", staff).now()).isNull();
    }

    @Test
    void of_two_schools_the_one_with_students_in_care_counts() {
        var lincoln = StaffDay.of(TOM, Lincoln.ID, Lincoln.day(Lincoln.MONDAY), tom());
        var harbor =
                StaffDay.of(
                        TOM,
                        "org-harbor",
                        new SchoolDay(Lincoln.MONDAY, Lincoln.TEACHERS, ""),
                        SchoolStaff.NOBODY);
        var both = new PersonDay(TOM, Lincoln.MONDAY, List.of(harbor, lincoln), List.of());
        var half = new PersonDay(TOM, Lincoln.MONDAY, List.of(lincoln), List.of("org-harbor"));

        assertThat(both.at(LocalTime.of(8, 20)).orElseThrow().now()).isEqualTo(Now.CLASS);
        assertThat(both.at(LocalTime.of(10, 10)).orElseThrow())
                .extracting(Moment::now, Moment::attending)
                .containsExactly(Now.PLANNING, true);
        assertThat(half.at(LocalTime.of(8, 20)).orElseThrow().now()).isEqualTo(Now.CLASS);
        assertThat(half.at(LocalTime.of(10, 10))).isEmpty();
        assertThat(new PersonDay(TOM, Lincoln.MONDAY, List.of(), List.of()).at(LocalTime.NOON))
                .isEmpty();
    }

    private static Moment at(LocalDate day, String time, SchoolStaff staff) {
        return StaffDay.of(TOM, Lincoln.ID, Lincoln.day(day), staff).at(LocalTime.parse(time));
    }

    private static Moment of(String person, String time, SchoolStaff staff) {
        return StaffDay.of(person, Lincoln.ID, Lincoln.day(Lincoln.MONDAY), staff)
                .at(LocalTime.parse(time));
    }

    private static SchoolStaff tom() {
        return new SchoolStaff(Map.of(TOM, Lincoln.timetable()), List.of(), List.of());
    }

    private static SchoolStaff with(SchoolStaff staff, Duty duty) {
        return new SchoolStaff(staff.timetables(), List.of(duty), staff.substitutions());
    }

    private static SchoolStaff with(SchoolStaff staff, Substitution substitution) {
        return new SchoolStaff(staff.timetables(), staff.duties(), List.of(substitution));
    }

    private static Duty duty(String begins, String ends) {
        return new Duty(
                new UUID(0, 3),
                TOM,
                Lincoln.ID,
                DayOfWeek.MONDAY,
                TimeSpan.of(begins, ends),
                "Cafeteria",
                Lincoln.FIRST,
                LocalDate.of(2027, 4, 30));
    }

    private static Substitution substitution(@Nullable TimeSpan span) {
        return new Substitution(new UUID(0, 4), Lincoln.MONDAY, Lincoln.ID, TOM, ANA, span);
    }
}
