package org.chaperone.app.schooltime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTypeTest {

    private static final TimeSpan STAFF = TimeSpan.of("07:30", "15:30");

    @ParameterizedTest
    @CsvSource({
        "08:14:59, ''",
        "08:15, Morning",
        "09:59:59, Morning",
        "10:00, ''",
        "10:05, Specials",
        "12:14:59, Lunch",
        "12:15, Afternoon",
        "14:45, ''",
        "00:00, ''"
    })
    void a_period_begins_with_its_bell_and_is_over_with_the_next(LocalTime time, String period) {
        assertThat(Lincoln.REGULAR.at(time).map(Bell::period).orElse("")).isEqualTo(period);
    }

    @Test
    void students_attend_from_the_first_bell_to_the_last() {
        assertThat(Lincoln.REGULAR.attended()).contains(TimeSpan.of("08:15", "14:45"));
        assertThat(Lincoln.TEACHERS.attended()).isEmpty();
    }

    @Test
    void bells_are_put_in_order() {
        var type =
                new DayType(
                        "B",
                        DayKind.SCHOOL,
                        STAFF,
                        List.of(
                                new Bell("2", TimeSpan.of("09:00", "10:00")),
                                new Bell("1", TimeSpan.of("08:00", "09:00"))));

        assertThat(type.bells()).extracting(Bell::period).containsExactly("1", "2");
    }

    @Test
    void periods_that_overlap_by_a_minute_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                school(
                                        new Bell("1", TimeSpan.of("08:00", "09:00")),
                                        new Bell("2", TimeSpan.of("08:59", "10:00"))))
                .withMessage("2 overlaps 1 on Day");
    }

    @Test
    void two_periods_of_one_name_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                school(
                                        new Bell("1", TimeSpan.of("08:00", "09:00")),
                                        new Bell("1", TimeSpan.of("09:00", "10:00"))))
                .withMessage("Day has two periods 1");
    }

    @Test
    void a_day_on_which_students_attend_has_a_period_and_no_other_day_has_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> school())
                .withMessage("Day needs a period, as students attend");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new DayType(
                                        "Day",
                                        DayKind.WORKDAY,
                                        STAFF,
                                        List.of(new Bell("1", TimeSpan.of("08:00", "09:00")))))
                .withMessage("Day has periods, but no students attend");
    }

    @Test
    void the_staff_has_hours_on_every_day_but_a_day_off() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DayType("Day", DayKind.WORKDAY, null, List.of()))
                .withMessage("Day needs the hours of the staff");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DayType("Day", DayKind.OFF, STAFF, List.of()))
                .withMessageContaining("is a day off");
    }

    @ParameterizedTest
    @CsvSource({"09:00, 09:00", "09:00, 08:59", "23:00, 01:00"})
    void no_span_ends_before_it_begins_or_goes_past_midnight(String begins, String ends) {
        assertThatIllegalArgumentException().isThrownBy(() -> TimeSpan.of(begins, ends));
    }

    @Test
    void a_span_is_told_as_clocks_tell_it() {
        assertThat(TimeSpan.of("08:05", "12:30").words()).isEqualTo("8:05 am to 12:30 pm");
        assertThat(TimeSpan.of("00:00", "23:59").words()).isEqualTo("12:00 am to 11:59 pm");
    }

    @Test
    void spans_that_only_touch_don_t_overlap() {
        var first = TimeSpan.of("08:00", "09:00");

        assertThat(first.overlaps(TimeSpan.of("09:00", "10:00"))).isFalse();
        assertThat(first.overlaps(TimeSpan.of("08:59", "10:00"))).isTrue();
        assertThat(first.overlaps(TimeSpan.of("07:00", "12:00"))).isTrue();
    }

    private static DayType school(Bell... bells) {
        return new DayType("Day", DayKind.SCHOOL, STAFF, List.of(bells));
    }
}
