package org.chaperone.app.schooltime.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.chaperone.app.schooltime.Bell;
import org.chaperone.app.schooltime.DayKind;
import org.chaperone.app.schooltime.DayType;
import org.chaperone.app.schooltime.Lincoln;
import org.chaperone.app.schooltime.SpecialDay;
import org.chaperone.app.schooltime.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFilesTest {

    private static final String BELLS =
            """
            Day type,Kind,Period,Begins,Ends
            Regular,school,Staff,7:30 am,3:30 pm
            Regular,school,Morning,8:15,10:00
            Regular,school,Lunch,11:45 AM,12:15 p.m.
            Workday,workday,Staff,08:00,16:00
            Holiday,off,,,
            """;

    @Test
    void days_are_read_with_spans_notes_and_columns_in_any_order() {
        var read =
                days(
                        """
                        note,Day Type,until,date
                        Thanksgiving,Holiday,2026-11-27,11/26/2026
                        "Snow, again",Early release,,2026-12-01
                        """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.found())
                .containsExactly(
                        new SpecialDay(LocalDate.of(2026, 11, 26), "Holiday", "Thanksgiving"),
                        new SpecialDay(LocalDate.of(2026, 11, 27), "Holiday", "Thanksgiving"),
                        new SpecialDay(LocalDate.of(2026, 12, 1), "Early release", "Snow, again"));
    }

    @Test
    void everything_wrong_in_a_list_of_days_is_said_with_its_place_and_what_to_do() {
        var read =
                days(
                        """
                        date,until,day_type,note
                        2026-02-30,,Holiday,
                        2026-11-26,2026-11-25,Holiday,
                        2028-01-01,,Holiday,
                        2026-11-26,,Snow day,
                        ,,Holiday,
                        2026-12-01,,Holiday,
                        2026-11-30,2026-12-02,Workday,
                        2026-12-04,,Workday,a,b
                        """);

        assertThat(read.problems())
                .extracting(FileProblem::words)
                .containsExactlyInAnyOrder(
                        "Line 2, date: “2026-02-30” can’t be read. Write it as 2026-11-26 or 11/26/2026.",
                        "Line 3, until: It is before the date. Give the last of the days.",
                        "Line 4, date: The school year goes from 2026-08-24 to 2027-06-11.",
                        "Line 5, day_type: “Snow day” can’t be read. The school’s types of day are: Early release, Holiday, Regular, Workday.",
                        "Line 6, date: Nothing is here. Write it as 2026-11-26 or 11/26/2026.",
                        "Line 8, date: 2026-12-01 is in line 7 already. Keep one of them.",
                        "Line 9: There are more cells than column names. Put quotes around a cell with a comma.");
    }

    @Test
    void bells_are_read_with_the_hours_of_the_staff() {
        var read = BellsFile.read(BELLS.getBytes(StandardCharsets.UTF_8));

        assertThat(read.problems()).isEmpty();
        assertThat(read.found())
                .containsExactly(
                        new DayType(
                                "Regular",
                                DayKind.SCHOOL,
                                TimeSpan.of("07:30", "15:30"),
                                List.of(
                                        new Bell("Morning", TimeSpan.of("08:15", "10:00")),
                                        new Bell("Lunch", TimeSpan.of("11:45", "12:15")))),
                        new DayType(
                                "Workday",
                                DayKind.WORKDAY,
                                TimeSpan.of("08:00", "16:00"),
                                List.of()),
                        new DayType("Holiday", DayKind.OFF, null, List.of()));
    }

    @Test
    void everything_wrong_in_bells_is_said_with_its_place() {
        var read =
                bells(
                        """
                        A,school,Staff,7:30,15:30
                        A,school,1,8:00,9:00
                        A,school,2,8:50,10:00
                        B,school,1,8:00,25:00
                        B,half,2,9:00,10:00
                        C,school,1,9:00,8:00
                        D,school,1,8:00,9:00
                        E,holidays,,,
                        F,off,Staff,8:00,9:00
                        G,school,Staff,7:00,8:00
                        G,school,staff,8:00,9:00
                        """);

        assertThat(read.problems())
                .extracting(FileProblem::words)
                .containsExactlyInAnyOrder(
                        "Line 5, ends: “25:00” can’t be read. Write it as 8:05 am or 13:30.",
                        "Line 6, kind: Line 5 says another kind of this day.",
                        "Line 7, ends: It ends before or as it begins.",
                        "Line 9, kind: “holidays” can’t be read. Write school, half, workday or off.",
                        "Line 12, period: The hours of the staff stand in another line already.",
                        "Line 2: 2 overlaps 1 on A. Put its rows right.",
                        "Line 8: D needs the hours of the staff. Put its rows right.",
                        "Line 10: F is a day off, on which the staff has no hours. Put its rows right.");
    }

    @Test
    void a_file_of_a_spreadsheet_with_a_mark_at_its_beginning_is_read_too() {
        var read = BellsFile.read(("\uFEFF" + BELLS).getBytes(StandardCharsets.UTF_8));

        assertThat(read.isWhole()).isTrue();
    }

    @Test
    void a_file_in_another_encoding_is_told_what_to_do() {
        var read = BellsFile.read(BELLS.replace("Lunch", "Dîner").getBytes(latin()));

        assertThat(read.problems())
                .containsExactly(
                        FileProblem.of("The file isn’t in UTF-8. Save it as “CSV UTF-8”."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "date",
                "date,day_type\n",
                "date,day_type\n,,,,\n",
                "date,day_type\n\"2026-11-26,Holiday\n",
                "PK\u0003\u0004\u0000\u0000",
                "date,day_type\n2026-11-26,Holi\u0000day\n",
            })
    void what_is_no_list_of_days_is_no_list_of_days(String text) {
        assertThat(days(text).problems()).isNotEmpty();
    }

    @Test
    void a_file_larger_than_any_calendar_isn_t_read() {
        assertThat(BellsFile.read(new byte[1_000_001]).problems())
                .extracting(FileProblem::says)
                .containsExactly("The file is larger than a megabyte, which no calendar is.");
    }

    @Test
    void any_file_is_either_read_or_told_about_and_never_fails() {
        var random = new Random(7);
        var whole = BELLS.getBytes(StandardCharsets.UTF_8);
        for (var round = 0; round < 2_000; round++) {
            var bytes = whole.clone();
            for (var change = 0; change <= random.nextInt(5); change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            var read = BellsFile.read(bytes);
            assertThat(read.found().isEmpty() && read.problems().isEmpty()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "8:05, 08:05",
        "08:05, 08:05",
        "8:05 am, 08:05",
        "8:05AM, 08:05",
        "12:00 am, 00:00",
        "12:30 p.m., 12:30",
        "13:30:00, 13:30"
    })
    void times_are_read_as_people_write_them(String text, LocalTime time) {
        assertThat(Cells.time(text)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24:00", "8", "8.05", "13:30 pm", "noon", "-1:00"})
    void and_what_is_no_time_is_none(String text) {
        assertThat(Cells.time(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-29",
                "13/13/2026",
                "26-11-26",
                "2026/11/26",
                "tomorrow",
                "+999999999-12-31",
                "1492-10-12"
            })
    void what_is_no_day_is_none(String text) {
        assertThat(Cells.day(text)).isNull();
    }

    private static Reading<SpecialDay> days(String text) {
        return DaysFile.read(text.getBytes(StandardCharsets.UTF_8), Lincoln.calendar());
    }

    private static Reading<DayType> bells(String rows) {
        return BellsFile.read(
                ("day_type,kind,period,begins,ends\n" + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static Charset latin() {
        return StandardCharsets.ISO_8859_1;
    }
}
