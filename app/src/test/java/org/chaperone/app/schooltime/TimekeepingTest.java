package org.chaperone.app.schooltime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chaperone.app.Cast.INES;
import static org.chaperone.app.Cast.JOAN;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.TOM;

import java.util.List;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.journal.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class TimekeepingTest {

    private static final Keeper PRINCIPAL = Keeper.of(ROSA.viewer());

    @Autowired Timekeeping timekeeping;
    @Autowired SchoolTime time;
    @Autowired Journal journal;
    @Autowired JdbcClient db;

    @Test
    void each_change_is_one_entry_of_the_journal_by_who_made_it() {
        openYear();
        setDays("Holiday");
        timekeeping.replaceDays(Lincoln.ID, "", Lincoln.MONDAY, Lincoln.SPECIAL, PRINCIPAL);
        timekeeping.remove(Lincoln.ID, "", Lincoln.MONDAY, PRINCIPAL);

        var entries = journal.about("school-time:" + Lincoln.ID);

        assertThat(entries)
                .extracting(Recorded::kind)
                .containsExactly(
                        "calendar-removed",
                        "calendar-imported",
                        "school-days-set",
                        "calendar-opened",
                        "bells-set");
        assertThat(entries).allMatch(it -> it.actor().equals(ROSA.viewer().actor()));
    }

    @Test
    void what_is_refused_changes_nothing_and_isn_t_journalled() {
        openYear();
        var before = journal.about("school-time:" + Lincoln.ID).size();

        assertThat(setDays("Snow day")).isInstanceOf(TimeOutcome.Refused.class);
        assertThat(
                        timekeeping.setDays(
                                Lincoln.ID,
                                "",
                                Lincoln.LAST,
                                Lincoln.LAST.plusDays(1),
                                "Holiday",
                                "",
                                PRINCIPAL))
                .isEqualTo(TimeOutcome.refused("The school year ends on 2027-06-11."));
        assertThat(
                        timekeeping.setDays(
                                Lincoln.ID,
                                "",
                                Lincoln.MONDAY,
                                Lincoln.MONDAY.minusDays(1),
                                "Holiday",
                                "",
                                PRINCIPAL))
                .isEqualTo(TimeOutcome.refused("The last day is before the first."));

        assertThat(journal.about("school-time:" + Lincoln.ID)).hasSize(before);
        assertThat(calendar().special()).isEmpty();
    }

    @Test
    void a_list_of_days_with_one_that_can_t_be_is_refused_whole_with_all_that_is_wrong() {
        openYear();

        var outcome =
                timekeeping.replaceDays(
                        Lincoln.ID,
                        "",
                        Lincoln.MONDAY,
                        List.of(
                                new SpecialDay(Lincoln.THANKSGIVING, "Holiday", ""),
                                new SpecialDay(Lincoln.THANKSGIVING, "Workday", ""),
                                new SpecialDay(Lincoln.LAST.plusDays(1), "Holiday", ""),
                                new SpecialDay(Lincoln.MONDAY, "Snow", "")),
                        PRINCIPAL);

        assertThat(outcome)
                .isEqualTo(
                        new TimeOutcome.Refused(
                                List.of(
                                        "2027-06-12 isn’t in the school year.",
                                        "There is no type of day “Snow” at this school.",
                                        "2026-11-26 is named twice.")));
        assertThat(calendar().special()).isEmpty();
    }

    @Test
    void a_day_can_be_made_as_usual_again() {
        openYear();
        setDays("Holiday");
        assertThat(kind()).isEqualTo(DayKind.OFF);

        setDays("");
        assertThat(kind()).isEqualTo(DayKind.SCHOOL);
    }

    @Test
    void a_bell_schedule_takes_the_place_of_the_one_of_its_name() {
        openYear();
        var shorter =
                new DayType(
                        "Regular",
                        DayKind.SCHOOL,
                        TimeSpan.of("08:00", "15:00"),
                        List.of(new Bell("All day", TimeSpan.of("08:30", "14:00"))));

        timekeeping.setDayTypes(Lincoln.ID, List.of(shorter), PRINCIPAL);

        assertThat(calendar().usual()).isEqualTo(shorter);
        assertThat(time.dayTypes(Lincoln.ID)).hasSize(Lincoln.TYPES.size());
    }

    @Test
    void two_school_years_of_a_track_don_t_overlap() {
        openYear();

        assertThat(
                        timekeeping.open(
                                Lincoln.ID,
                                "",
                                Lincoln.LAST,
                                Lincoln.LAST.plusDays(200),
                                "Regular",
                                PRINCIPAL))
                .isEqualTo(
                        TimeOutcome.refused("There is a calendar for some of these days already."));
        assertThat(
                        timekeeping.open(
                                Lincoln.ID,
                                "Gold",
                                Lincoln.FIRST,
                                Lincoln.LAST,
                                "Regular",
                                PRINCIPAL))
                .isEqualTo(TimeOutcome.done());
        assertThat(time.tracks(Lincoln.ID, Lincoln.MONDAY)).containsExactly("", "Gold");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ROSA", "INES", "PRIYA", "RUTH"})
    void others_find_no_such_school(Cast other) {
        openYear();
        var keeper = Keeper.of(other.viewer());

        assertThatExceptionOfType(OutOfSight.class)
                .isThrownBy(() -> timekeeping.setDayTypes(Lincoln.ID, Lincoln.TYPES, keeper));
        assertThatExceptionOfType(OutOfSight.class)
                .isThrownBy(() -> timekeeping.remove(Lincoln.ID, "", Lincoln.MONDAY, keeper));
        assertThatExceptionOfType(OutOfSight.class)
                .isThrownBy(
                        () ->
                                timekeeping.open(
                                        Lincoln.ID,
                                        "Gold",
                                        Lincoln.FIRST,
                                        Lincoln.LAST,
                                        "Regular",
                                        keeper));
    }

    @Test
    void a_principal_keeps_the_time_of_their_own_school_alone() {
        assertThat(Keeper.of(ROSA.viewer()).keeps(Lincoln.ID)).isTrue();
        assertThat(Keeper.of(JOAN.viewer()).keeps(Lincoln.ID)).isFalse();
        assertThat(Keeper.of(TOM.viewer()).keeps(Lincoln.ID)).isFalse();
        assertThat(Keeper.of(INES.viewer()).keeps(Lincoln.ID)).isTrue();
    }

    /** The database itself refuses what the code would have to have let through. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO bell_period VALUES ('org-lincoln', 'Regular', 'X', '09:00', '10:01')",
                "INSERT INTO bell_period VALUES ('org-lincoln', 'Regular', 'X', '16:00', '16:00')",
                "INSERT INTO bell_period VALUES ('org-lincoln', 'Nothing', 'X', '16:00', '17:00')",
                "UPDATE day_type SET staff_begins = NULL WHERE name = 'Regular'",
                "UPDATE day_type SET staff_ends = '01:00' WHERE name = 'Regular'",
                "UPDATE day_type SET kind = 'OFF' WHERE name = 'Regular'",
                "DELETE FROM day_type WHERE name = 'Regular'",
                "INSERT INTO school_calendar (school, track, year, usual)"
                        + " VALUES ('org-lincoln', '', '[2027-01-01,2027-01-02)', 'Regular')",
                "INSERT INTO school_calendar (school, track, year, usual)"
                        + " VALUES ('org-lincoln', 'Gold', '[2027-01-01,2029-01-02)', 'Regular')",
                "INSERT INTO school_calendar (school, track, year, usual)"
                        + " VALUES ('org-lincoln', 'Gold', '[2027-01-01,)', 'Regular')",
                "INSERT INTO school_calendar (school, track, year, usual)"
                        + " VALUES ('org-lincoln', 'Gold', 'empty', 'Regular')",
                "INSERT INTO calendar_day (calendar, school, year, day, day_type, note)"
                        + " SELECT id, school, year, '2030-01-01', 'Holiday', '' FROM school_calendar",
                "INSERT INTO calendar_day (calendar, school, year, day, day_type, note)"
                        + " SELECT id, 'org-high', year, '2026-10-12', 'Holiday', '' FROM school_calendar"
            })
    void the_database_holds_it_too(String statement) {
        openYear();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> db.sql(statement).update());
    }

    private void openYear() {
        timekeeping.setDayTypes(Lincoln.ID, Lincoln.TYPES, PRINCIPAL);
        assertThat(
                        timekeeping.open(
                                Lincoln.ID, "", Lincoln.FIRST, Lincoln.LAST, "Regular", PRINCIPAL))
                .isEqualTo(TimeOutcome.done());
    }

    private TimeOutcome setDays(String type) {
        return timekeeping.setDays(
                Lincoln.ID, "", Lincoln.MONDAY, Lincoln.MONDAY.plusDays(1), type, "", PRINCIPAL);
    }

    private SchoolCalendar calendar() {
        return time.calendar(Lincoln.ID, "", Lincoln.MONDAY).orElseThrow();
    }

    private DayKind kind() {
        return calendar().on(Lincoln.MONDAY).orElseThrow().type().kind();
    }
}
