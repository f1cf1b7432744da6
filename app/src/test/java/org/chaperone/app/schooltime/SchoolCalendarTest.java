package org.chaperone.app.schooltime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolCalendarTest {

    private static final SchoolCalendar CALENDAR = Lincoln.calendar();

    @ParameterizedTest
    @CsvSource({
        "2026-10-12, Regular",
        "2026-11-03, Workday",
        "2026-11-25, Early release",
        "2026-11-26, Holiday",
        "2026-11-28, Weekend",
        "2026-11-29, Weekend",
        "2026-11-30, Regular",
        "2026-08-24, Regular",
        "2027-06-11, Regular"
    })
    void a_day_is_what_was_said_of_it_and_else_as_usual(LocalDate day, String type) {
        assertThat(CALENDAR.on(day).orElseThrow().type().name()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-23", "2027-06-12", "2025-10-13"})
    void outside_the_school_year_nothing_is_known(LocalDate day) {
        assertThat(CALENDAR.on(day)).isEmpty();
        assertThat(CALENDAR.schoolDayAfter(day, 1)).isEmpty();
    }

    @Test
    void a_saturday_can_be_a_school_day() {
        var saturday = LocalDate.of(2026, 10, 17);
        var calendar = with(new SpecialDay(saturday, "Early release", "Snow make-up day"));

        assertThat(calendar.on(saturday).orElseThrow().type().kind()).isEqualTo(DayKind.HALF);
        assertThat(calendar.schoolDayAfter(saturday.minusDays(1), 1)).contains(saturday);
    }

    @Test
    void half_days_count_and_workdays_holidays_and_weekends_don_t() {
        assertThat(CALENDAR.schoolDays(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 29)))
                .isEqualTo(3);
        assertThat(CALENDAR.schoolDays(Lincoln.WORKDAY, Lincoln.WORKDAY)).isZero();
        assertThat(CALENDAR.schoolDays(Lincoln.MONDAY, Lincoln.MONDAY)).isEqualTo(1);
        assertThat(CALENDAR.schoolDays(Lincoln.MONDAY, Lincoln.MONDAY.minusDays(1))).isZero();
    }

    @Test
    void a_count_past_the_school_year_stops_at_its_ends() {
        assertThat(CALENDAR.schoolDays(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1)))
                .isEqualTo(CALENDAR.schoolDays(Lincoln.FIRST, Lincoln.LAST))
                .isEqualTo(42 * 5 - 3);
        assertThat(CALENDAR.schoolDays(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 6, 1)))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        // Friday to Monday
        "2026-10-09, 1, 2026-10-12",
        "2026-10-10, 1, 2026-10-12",
        // past Election Day
        "2026-11-02, 1, 2026-11-04",
        // past Thanksgiving
        "2026-11-24, 1, 2026-11-25",
        "2026-11-24, 2, 2026-11-30",
        "2026-11-26, 5, 2026-12-04"
    })
    void so_many_school_days_later(LocalDate day, int count, LocalDate due) {
        assertThat(CALENDAR.schoolDayAfter(day, count)).contains(due);
    }

    @Test
    void a_due_day_past_the_end_of_the_year_isn_t_known() {
        assertThat(CALENDAR.schoolDayAfter(Lincoln.LAST.minusDays(1), 1)).contains(Lincoln.LAST);
        assertThat(CALENDAR.schoolDayAfter(Lincoln.LAST.minusDays(1), 2)).isEmpty();
        assertThat(CALENDAR.schoolDayAfter(Lincoln.LAST, 1)).isEmpty();
    }

    @Test
    void no_school_days_later_is_no_question() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.schoolDayAfter(Lincoln.MONDAY, 0));
    }

    @Test
    void tracks_of_a_year_round_school_are_off_at_different_times() {
        var gold = yearRound("Gold", LocalDate.of(2026, 7, 6), 15);
        var blue = yearRound("Blue", LocalDate.of(2026, 7, 27), 15);
        var day = LocalDate.of(2026, 7, 8);

        assertThat(gold.on(day).orElseThrow().type().kind()).isEqualTo(DayKind.OFF);
        assertThat(blue.on(day).orElseThrow().type().kind()).isEqualTo(DayKind.SCHOOL);
        assertThat(gold.schoolDayAfter(day, 1)).contains(LocalDate.of(2026, 7, 27));
        assertThat(blue.schoolDayAfter(LocalDate.of(2026, 7, 24), 1))
                .contains(LocalDate.of(2026, 8, 17));
        assertThat(gold.schoolDays(gold.first(), gold.last()))
                .isEqualTo(blue.schoolDays(blue.first(), blue.last()));
    }

    @Test
    void counting_and_stepping_agree_on_any_calendar() {
        var random = new Random(20260824);
        for (var round = 0; round < 200; round++) {
            var special = new ArrayList<SpecialDay>();
            for (var day = Lincoln.FIRST; !day.isAfter(Lincoln.LAST); day = day.plusDays(1)) {
                if (random.nextInt(4) == 0) {
                    special.add(
                            new SpecialDay(day, Lincoln.TYPES.get(random.nextInt(4)).name(), ""));
                }
            }
            var calendar = with(special.toArray(SpecialDay[]::new));
            var from = Lincoln.FIRST.plusDays(random.nextInt(200));
            var count = 1 + random.nextInt(30);

            var due = calendar.schoolDayAfter(from, count).orElseThrow();

            assertThat(calendar.on(due).orElseThrow().type().kind().isAttended()).isTrue();
            assertThat(calendar.schoolDays(from.plusDays(1), due)).isEqualTo(count);
        }
    }

    @Test
    void a_year_has_an_end_after_its_beginning_and_at_most_400_days() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> year(Lincoln.FIRST, Lincoln.FIRST.minusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> year(Lincoln.FIRST, Lincoln.FIRST.plusDays(400)));
        assertThat(year(Lincoln.FIRST, Lincoln.FIRST.plusDays(399)).covers(Lincoln.FIRST)).isTrue();
    }

    @Test
    void a_day_of_a_type_that_there_isn_t_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(new SpecialDay(Lincoln.MONDAY, "Snow", "")))
                .withMessage("There is no type of day Snow");
    }

    private static SchoolCalendar yearRound(String track, LocalDate off, int weekdays) {
        var special = new ArrayList<SpecialDay>();
        for (var day = off; special.size() < weekdays; day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() <= 5) {
                special.add(new SpecialDay(day, "Holiday", "Track out"));
            }
        }
        return SchoolCalendar.of(
                new UUID(0, 2),
                "org-oak",
                track,
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2027, 6, 30),
                "Regular",
                special,
                Lincoln.TYPES);
    }

    private static SchoolCalendar with(SpecialDay... special) {
        return SchoolCalendar.of(
                new UUID(0, 1),
                Lincoln.ID,
                "",
                Lincoln.FIRST,
                Lincoln.LAST,
                "Regular",
                List.of(special),
                Lincoln.TYPES);
    }

    private static SchoolCalendar year(LocalDate first, LocalDate last) {
        return SchoolCalendar.of(
                new UUID(0, 1), Lincoln.ID, "", first, last, "Regular", List.of(), Lincoln.TYPES);
    }
}
