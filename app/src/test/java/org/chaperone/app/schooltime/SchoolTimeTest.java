package org.chaperone.app.schooltime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.RUTH;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.TestClock;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.schooltime.Moment.Now;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class SchoolTimeTest {

    private static final Keeper OFFICE = Keeper.system(Actor.system("test"));

    @Autowired Directory directory;
    @Autowired SchoolTime time;
    @Autowired Timekeeping timekeeping;
    @Autowired Staffing staffing;
    @Autowired TestClock clock;

    @BeforeEach
    void load() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        timekeeping.setDayTypes(Lincoln.ID, Lincoln.TYPES, OFFICE);
        timekeeping.open(Lincoln.ID, "", Lincoln.FIRST, Lincoln.LAST, "Regular", OFFICE);
        timekeeping.replaceDays(Lincoln.ID, "", Lincoln.MONDAY, Lincoln.SPECIAL, OFFICE);
        staffing.setTimetable("t-tom", Lincoln.ID, Lincoln.timetable(), OFFICE);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void what_was_kept_comes_back_as_it_was() {
        var kept = time.calendar(Lincoln.ID, "", Lincoln.MONDAY).orElseThrow();

        assertThat(kept)
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(Lincoln.calendar());
        assertThat(time.dayTypes(Lincoln.ID)).containsExactlyInAnyOrderElementsOf(Lincoln.TYPES);
    }

    /** Both sides of the night in which clocks go back, and of that in which they go forward. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-30T12:20:00Z, CLASS",
        "2026-10-30T13:20:00Z, CLASS",
        "2026-10-30T14:10:00Z, PLANNING",
        "2026-11-02T12:20:00Z, NOTHING",
        "2026-11-02T13:20:00Z, CLASS",
        "2026-11-02T15:10:00Z, PLANNING",
        "2026-11-01T05:30:00Z, NOTHING",
        "2026-11-01T06:30:00Z, NOTHING",
        "2027-03-12T13:20:00Z, CLASS",
        "2027-03-15T12:20:00Z, CLASS",
        "2027-03-15T14:10:00Z, PLANNING"
    })
    void a_bell_rings_by_the_clock_on_the_wall_in_summer_and_in_winter(Instant instant, Now now) {
        set(instant);

        assertThat(time.now("t-tom").orElseThrow().now()).isEqualTo(now);
    }

    @Test
    void the_day_changes_at_midnight_in_the_district_and_not_elsewhere() {
        // Sunday evening in the district; Monday in Greenwich.
        set(Instant.parse("2026-10-12T03:59:59Z"));
        assertThat(time.today()).isEqualTo(LocalDate.of(2026, 10, 11));
        assertThat(time.now("t-tom").orElseThrow().workDay()).isFalse();

        set(Instant.parse("2026-10-12T04:00:01Z"));
        assertThat(time.today()).isEqualTo(Lincoln.MONDAY);
        assertThat(time.now("t-tom").orElseThrow().workDay()).isTrue();
    }

    @Test
    void nothing_is_told_of_who_works_at_no_school_or_at_one_without_calendar() {
        set(Instant.parse("2026-10-12T13:20:00Z"));

        assertThat(time.now("t-dana")).isEmpty();
        assertThat(time.now("t-lee")).isEmpty();
        assertThat(time.now("nobody")).isEmpty();
    }

    @Test
    void in_the_summer_between_two_school_years_nothing_is_told() {
        set(Instant.parse("2027-07-01T14:00:00Z"));

        assertThat(time.now("t-tom")).isEmpty();
    }

    @Test
    void somebody_from_another_school_who_stands_in_has_the_class() {
        staffing.add(
                new Substitution(
                        new UUID(0, 0), Lincoln.MONDAY, Lincoln.ID, "t-tom", "t-maya", null),
                OFFICE);
        set(Instant.parse("2026-10-12T12:20:00Z"));

        assertThat(time.now("t-maya").orElseThrow().now()).isEqualTo(Now.CLASS);
        assertThat(time.now("t-tom").orElseThrow().supervising()).isFalse();
    }

    @Test
    void each_track_of_a_year_round_school_has_its_own_days() {
        timekeeping.remove(Lincoln.ID, "", Lincoln.MONDAY, OFFICE);
        for (var track : List.of("Blue", "Gold")) {
            timekeeping.open(Lincoln.ID, track, Lincoln.FIRST, Lincoln.LAST, "Regular", OFFICE);
        }
        timekeeping.setDays(
                Lincoln.ID,
                "Gold",
                Lincoln.MONDAY,
                Lincoln.MONDAY.plusDays(18),
                "Holiday",
                "Track out",
                OFFICE);
        set(Instant.parse("2026-10-12T12:20:00Z"));

        assertThat(time.now("t-tom")).isEmpty();

        staffing.setTrack("t-tom", Lincoln.ID, "Gold", OFFICE);
        assertThat(time.now("t-tom").orElseThrow().says()).isEqualTo("Track out");
        assertThat(time.dueAfter("t-tom", Lincoln.MONDAY, 1)).contains(LocalDate.of(2026, 11, 2));

        staffing.setTrack("t-tom", Lincoln.ID, "Blue", OFFICE);
        assertThat(time.now("t-tom").orElseThrow().now()).isEqualTo(Now.CLASS);
        assertThat(time.dueAfter("t-tom", Lincoln.MONDAY, 1)).contains(Lincoln.MONDAY.plusDays(1));
    }

    @Test
    void a_due_day_is_counted_as_the_person_s_school_counts() {
        assertThat(time.dueAfter("t-tom", LocalDate.of(2026, 11, 24), 2))
                .contains(LocalDate.of(2026, 11, 30));
        assertThat(time.dueAfter("t-dana", Lincoln.MONDAY, 2)).isEmpty();
        assertThat(time.dueAfter("t-tom", Lincoln.LAST, 1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"TOM", "ROSA", "RUTH", "INES", "PRIYA"})
    void a_day_is_seen_by_the_person_their_principal_and_the_offices_that_run_the_district(
            Cast viewer) {
        assertThat(time.day("t-tom", Lincoln.MONDAY, viewer.viewer()))
                .get()
                .extracting(it -> it.schools().size())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"LEE", "MARCUS", "JOAN", "DANA", "SAM", "GUS", "ELENA"})
    void and_by_nobody_else(Cast viewer) {
        assertThat(time.day("t-tom", Lincoln.MONDAY, viewer.viewer())).isEmpty();
    }

    @Test
    void students_and_families_have_no_day_here() {
        assertThat(time.day("s-emma", Lincoln.MONDAY, RUTH.viewer())).isEmpty();
        assertThat(time.day("g-elena", Lincoln.MONDAY, ELENA.viewer())).isEmpty();
    }

    private void set(Instant instant) {
        clock.reset();
        clock.advance(Duration.between(clock.instant(), instant));
    }
}
