package org.chaperone.policy.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LastingTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2027-07-31",
        "2027-07-31, 2027-07-31",
        "2027-08-01, 2028-07-31",
        "2027-01-05, 2027-07-31"
    })
    void a_school_year_ends_with_july(LocalDate approved, LocalDate last) {
        assertThat(lasting("school-year").last(approved, Answers.NONE)).contains(last);
    }

    @Test
    void days_are_counted_from_the_approval() {
        assertThat(lasting("1 day").last(LocalDate.of(2028, 2, 28), Answers.NONE))
                .contains(LocalDate.of(2028, 2, 29));
    }

    @Test
    void it_ends_when_it_was_asked_to() {
        var answers = new Answers(Map.of("until", List.of("2026-12-24")));

        assertThat(lasting("until-asked").last(LocalDate.of(2026, 9, 1), answers))
                .contains(LocalDate.of(2026, 12, 24));
        assertThat(lasting("until-ended").last(LocalDate.of(2026, 9, 1), answers)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0 days", "a year", "10000 days", "SCHOOL-YEAR", "5 school-days"})
    void anything_else_is_no_time(String text) {
        assertThat(Lasting.of(text)).isEmpty();
    }

    private static Lasting lasting(String text) {
        return Lasting.of(text).orElseThrow();
    }
}
