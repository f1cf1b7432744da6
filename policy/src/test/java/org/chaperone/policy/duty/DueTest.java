package org.chaperone.policy.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DueTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 11);

    @Test
    void school_days_pass_over_the_weekend_and_days_do_not() {
        assertThat(due("1 school-day").after(FRIDAY, SchoolDays.WEEKDAYS, null))
                .isEqualTo(FRIDAY.plusDays(3));
        assertThat(due("1 day").after(FRIDAY, SchoolDays.WEEKDAYS, null))
                .isEqualTo(FRIDAY.plusDays(1));
        assertThat(due("6 school-days").after(FRIDAY, SchoolDays.WEEKDAYS, null))
                .isEqualTo(FRIDAY.plusDays(10));
    }

    @Test
    void before_the_first_post_is_the_day_before_it_never_before_the_event_and_never_later() {
        var due = due("before first post | 2 school-days");
        assertThat(due.after(FRIDAY, SchoolDays.WEEKDAYS, null)).isEqualTo(FRIDAY.plusDays(4));
        assertThat(due.after(FRIDAY, SchoolDays.WEEKDAYS, FRIDAY.plusDays(2)))
                .isEqualTo(FRIDAY.plusDays(1));
        assertThat(due.after(FRIDAY, SchoolDays.WEEKDAYS, FRIDAY)).isEqualTo(FRIDAY);
        assertThat(due.after(FRIDAY, SchoolDays.WEEKDAYS, FRIDAY.minusDays(9))).isEqualTo(FRIDAY);
        assertThat(due.after(FRIDAY, SchoolDays.WEEKDAYS, FRIDAY.plusDays(90)))
                .isEqualTo(FRIDAY.plusDays(4));
        assertThat(due.words())
                .isEqualTo("before the first post, at most 2 school days after it happens");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "0 days",
                "-1 days",
                "2 weeks",
                "367 days",
                "2school-days",
                "before first post",
                "2 days | 3 days",
                "2 days |",
                "1.5 days",
                "99999999999 days"
            })
    void what_is_no_time_is_none(String text) {
        assertThat(Due.of(text)).isEmpty();
    }

    @Test
    void a_due_day_is_after_the_event_whatever_the_first_post() {
        var random = new Random(11);
        for (var i = 0; i < 2_000; i++) {
            var due = new Due(1 + random.nextInt(366), random.nextBoolean(), random.nextBoolean());
            var event = FRIDAY.plusDays(random.nextInt(1000));
            var post = random.nextBoolean() ? null : event.plusDays(random.nextInt(60) - 20);
            var last = due.after(event, SchoolDays.WEEKDAYS, post);

            assertThat(last).isAfterOrEqualTo(event);
            assertThat(last)
                    .isBeforeOrEqualTo(
                            new Due(due.count(), due.schoolDays(), false)
                                    .after(event, SchoolDays.WEEKDAYS, null));
            if (due.schoolDays() && !due.beforeFirstPost()) {
                assertThat(last.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            }
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Due(0, true, false));
    }

    @Test
    void words_are_filled_as_they_are_even_with_signs_that_patterns_know() {
        assertThat(Duty.filled("{a} and {b}", Map.of("a", "$1 \\ {b}")))
                .isEqualTo("$1 \\ {b} and not known");
    }

    private static Due due(String text) {
        return Due.of(text).orElseThrow();
    }
}
