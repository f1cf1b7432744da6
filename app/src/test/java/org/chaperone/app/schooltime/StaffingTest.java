package org.chaperone.app.schooltime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chaperone.app.Cast.JOAN;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.TOM;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.journal.Recorded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class StaffingTest {

    private static final Keeper PRINCIPAL = Keeper.of(ROSA.viewer());
    private static final UUID NEW = new UUID(0, 0);

    @Autowired Directory directory;
    @Autowired Timekeeping timekeeping;
    @Autowired Staffing staffing;
    @Autowired Journal journal;
    @Autowired JdbcClient db;

    @BeforeEach
    void load() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        timekeeping.setDayTypes(Lincoln.ID, Lincoln.TYPES, PRINCIPAL);
    }

    @Test
    void a_timetable_takes_the_place_of_the_one_before() {
        set(Lincoln.timetable());
        assertThat(timetable()).containsExactlyInAnyOrderElementsOf(Lincoln.timetable());

        var other = List.of(TimetableEntry.of("Morning", Activity.PLANNING, ""));
        set(other);
        assertThat(timetable()).isEqualTo(other);
        assertThat(kinds("t-tom")).containsExactly("timetable-set", "timetable-set");
    }

    @Test
    void a_period_that_no_bell_schedule_has_or_that_is_named_twice_is_refused() {
        set(Lincoln.timetable());

        assertThat(set(List.of(TimetableEntry.of("Period 9", Activity.CLASS, ""))))
                .isEqualTo(
                        TimeOutcome.refused("There is no period “Period 9” in the bell schedule."));
        assertThat(set(List.of(new TimetableEntry("Lunch", "Early release", Activity.LUNCH, ""))))
                .isInstanceOf(TimeOutcome.Refused.class);
        assertThat(
                        set(
                                List.of(
                                        TimetableEntry.of("Lunch", Activity.LUNCH, ""),
                                        TimetableEntry.of("Lunch", Activity.CLASS, ""))))
                .isEqualTo(TimeOutcome.refused("A period is named twice."));
        assertThat(timetable()).hasSameSizeAs(Lincoln.timetable());
    }

    @Test
    void nobody_has_two_duties_at_a_time() {
        assertThat(staffing.add(duty(DayOfWeek.MONDAY, "07:45", "08:15"), PRINCIPAL))
                .isEqualTo(TimeOutcome.done());

        assertThat(staffing.add(duty(DayOfWeek.MONDAY, "08:00", "08:30"), PRINCIPAL))
                .isEqualTo(TimeOutcome.refused("They have another duty at that time."));
        assertThat(staffing.add(duty(DayOfWeek.MONDAY, "08:15", "08:30"), PRINCIPAL))
                .isEqualTo(TimeOutcome.done());
        assertThat(staffing.add(duty(DayOfWeek.TUESDAY, "07:45", "08:15"), PRINCIPAL))
                .isEqualTo(TimeOutcome.done());
        assertThat(staffing.duties(Lincoln.ID, PRINCIPAL)).hasSize(3);
    }

    @Test
    void a_duty_is_taken_off_the_roster() {
        staffing.add(duty(DayOfWeek.MONDAY, "07:45", "08:15"), PRINCIPAL);
        var id = staffing.duties(Lincoln.ID, PRINCIPAL).getFirst().id();

        staffing.removeDuty(id, PRINCIPAL);

        assertThat(staffing.duties(Lincoln.ID, PRINCIPAL)).isEmpty();
        assertThat(kinds("t-tom")).containsExactly("duty-removed", "duty-added");
        assertThatExceptionOfType(OutOfSight.class)
                .isThrownBy(() -> staffing.removeDuty(id, PRINCIPAL));
    }

    @Test
    void nobody_stands_in_for_two_and_nobody_is_stood_in_for_twice() {
        name("t-tom", "t-maya", null);

        assertThat(name("t-tom", "t-lee", TimeSpan.of("08:00", "09:00")))
                .isInstanceOf(TimeOutcome.Refused.class);
        assertThat(name("t-rosa", "t-maya", TimeSpan.of("08:00", "09:00")))
                .isInstanceOf(TimeOutcome.Refused.class);
        assertThat(staffing.substitutions(Lincoln.ID, Lincoln.MONDAY, PRINCIPAL)).hasSize(1);
    }

    @Test
    void halves_of_a_day_can_go_to_different_people() {
        assertThat(name("t-tom", "t-maya", TimeSpan.of("08:00", "12:00")))
                .isEqualTo(TimeOutcome.done());
        assertThat(name("t-tom", "t-lee", TimeSpan.of("12:00", "15:00")))
                .isEqualTo(TimeOutcome.done());
    }

    @Test
    void who_is_absent_stands_in_for_nobody() {
        name("t-tom", "t-rosa", TimeSpan.of("08:00", "09:00"));

        assertThat(name("t-rosa", "t-maya", null)).isInstanceOf(TimeOutcome.Refused.class);
        assertThat(name("t-rosa", "t-maya", TimeSpan.of("09:00", "10:00")))
                .isEqualTo(TimeOutcome.done());
        assertThat(name("t-rosa", "t-rosa", TimeSpan.of("11:00", "12:00")))
                .isEqualTo(TimeOutcome.refused("Nobody stands in for themselves."));
    }

    @Test
    void a_substitute_is_withdrawn_and_another_named() {
        name("t-tom", "t-maya", null);
        var id = staffing.substitutions(Lincoln.ID, Lincoln.MONDAY, PRINCIPAL).getFirst().id();

        staffing.removeSubstitution(id, PRINCIPAL);

        assertThat(name("t-tom", "t-lee", null)).isEqualTo(TimeOutcome.done());
        assertThat(kinds("t-tom"))
                .containsExactly("substitute-named", "substitute-withdrawn", "substitute-named");
    }

    @Test
    void the_principal_of_another_school_and_a_colleague_find_nothing_to_change() {
        staffing.add(duty(DayOfWeek.MONDAY, "07:45", "08:15"), PRINCIPAL);
        name("t-tom", "t-maya", null);
        var duty = staffing.duties(Lincoln.ID, PRINCIPAL).getFirst().id();
        var substitution =
                staffing.substitutions(Lincoln.ID, Lincoln.MONDAY, PRINCIPAL).getFirst().id();

        for (var other : List.of(Keeper.of(JOAN.viewer()), Keeper.of(TOM.viewer()))) {
            refused(() -> staffing.setTimetable("t-tom", Lincoln.ID, List.of(), other));
            refused(() -> staffing.timetable("t-tom", Lincoln.ID, other));
            refused(() -> staffing.setTrack("t-tom", Lincoln.ID, "Gold", other));
            refused(() -> staffing.add(duty(DayOfWeek.FRIDAY, "07:45", "08:15"), other));
            refused(() -> staffing.removeDuty(duty, other));
            refused(() -> staffing.duties(Lincoln.ID, other));
            refused(() -> staffing.removeSubstitution(substitution, other));
        }
    }

    @Test
    void a_timetable_is_for_who_works_at_the_school() {
        refused(() -> staffing.setTimetable("t-lee", Lincoln.ID, List.of(), PRINCIPAL));
        refused(() -> staffing.setTimetable("s-emma", Lincoln.ID, List.of(), PRINCIPAL));
        refused(() -> name("t-tom", "s-emma", null));
        refused(() -> name("t-tom", "nobody", null));
    }

    /** The database itself refuses what the code would have to have let through. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO duty (person, school, weekday, begins, ends, what, during)"
                        + " VALUES ('t-tom', 'x', 1, '07:50', '07:55', 'Bus', '[2026-09-01,2026-09-08)')",
                "INSERT INTO duty (person, school, weekday, begins, ends, what, during)"
                        + " VALUES ('t-tom', 'x', 8, '07:50', '07:55', 'Bus', '[2026-09-01,2026-09-08)')",
                "INSERT INTO duty (person, school, weekday, begins, ends, what, during)"
                        + " VALUES ('t-tom', 'x', 2, '07:50', '07:50', 'Bus', '[2026-09-01,2026-09-08)')",
                "INSERT INTO duty (person, school, weekday, begins, ends, what, during)"
                        + " VALUES ('t-tom', 'x', 2, '07:50', '07:55', 'Bus', 'empty')",
                "INSERT INTO substitution (day, school, absent, substitute)"
                        + " VALUES ('2026-10-12', 'x', 't-tom', 't-lee')",
                "INSERT INTO substitution (day, school, absent, substitute)"
                        + " VALUES ('2026-10-12', 'x', 't-lee', 't-maya')",
                "INSERT INTO substitution (day, school, absent, substitute)"
                        + " VALUES ('2026-10-13', 'x', 't-tom', 't-tom')",
                "INSERT INTO substitution (day, school, absent, substitute, begins)"
                        + " VALUES ('2026-10-13', 'x', 't-tom', 't-lee', '08:00')",
                "INSERT INTO substitution (day, school, absent, substitute, begins, ends)"
                        + " VALUES ('2026-10-13', 'x', 't-tom', 't-lee', '08:00', '07:00')"
            })
    void the_database_holds_it_too(String statement) {
        staffing.add(duty(DayOfWeek.MONDAY, "07:45", "08:15"), PRINCIPAL);
        name("t-tom", "t-maya", null);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> db.sql(statement).update());
    }

    private TimeOutcome set(List<TimetableEntry> entries) {
        return staffing.setTimetable("t-tom", Lincoln.ID, entries, PRINCIPAL);
    }

    private List<TimetableEntry> timetable() {
        return staffing.timetable("t-tom", Lincoln.ID, PRINCIPAL);
    }

    private TimeOutcome name(String absent, String substitute, @Nullable TimeSpan span) {
        return staffing.add(
                new Substitution(NEW, Lincoln.MONDAY, Lincoln.ID, absent, substitute, span),
                PRINCIPAL);
    }

    private List<String> kinds(String person) {
        return journal.about("person:" + person).stream().map(Recorded::kind).toList();
    }

    private static void refused(Runnable act) {
        assertThatExceptionOfType(OutOfSight.class).isThrownBy(act::run);
    }

    private static Duty duty(DayOfWeek weekday, String begins, String ends) {
        return new Duty(
                NEW,
                "t-tom",
                Lincoln.ID,
                weekday,
                TimeSpan.of(begins, ends),
                "Bus duty",
                Lincoln.FIRST,
                LocalDate.of(2027, 6, 11));
    }
}
