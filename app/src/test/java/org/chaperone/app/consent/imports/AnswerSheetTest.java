package org.chaperone.app.consent.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.chaperone.app.consent.Cell;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.chaperone.policy.reading.Problem;
import org.chaperone.policy.reading.Problems;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AnswerSheetTest {

    private static final Cell PRESS = new Cell(ConsentUse.IMAGE, ConsentAudience.PRESS);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String MAP =
            """
            wording: Photo form
            student: Student
            signer: Parent
            day: Signed
            answers:
              - {column: Press, uses: [image], audiences: [press], granted: [Y], refused: [N]}
            """;

    private final Problems problems = new Problems();

    @Test
    void a_row_says_who_answered_what_and_an_empty_field_says_nothing() {
        var sheet =
                read("""
                                Student,Parent,Signed,Press,Other
                                1001,Ana Ruiz,2026-09-01,y,x
                                1002,,,,
                                """)
                        .orElseThrow();

        assertThat(problems.all()).isEmpty();
        assertThat(sheet.rows()).hasSize(2);
        assertThat(sheet.rows().getFirst().answers()).isEqualTo(Map.of(PRESS, Consent.GRANTED));
        assertThat(sheet.rows().getFirst().day()).isEqualTo("2026-09-01");
        assertThat(sheet.rows().getLast().answers()).isEmpty();
    }

    @Test
    void of_two_rows_on_one_student_by_one_signer_the_stricter_counts() {
        var sheet = read("Student,Parent,Signed,Press\n1,,,N\n1,,,Y\n1,Ana,,Y\n").orElseThrow();

        assertThat(sheet.rows()).hasSize(2);
        assertThat(sheet.rows().getFirst().answers()).containsEntry(PRESS, Consent.REFUSED);
    }

    @Test
    void one_bad_row_hides_no_good_one() {
        var sheet =
                read("""
                                Student,Parent,Signed,Press
                                1,,2999-01-01,Y
                                2,,yesterday,Y
                                3,,,maybe
                                ,,,Y
                                5,,,Y
                                6
                                """)
                        .orElseThrow();

        assertThat(sheet.rows()).extracting(AnswerSheet.Row::key).containsExactly("5", "6");
        assertThat(problems.all())
                .extracting(Problem::toString)
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("file.csv:2:1: was signed in the future"),
                        it -> assertThat(it).startsWith("file.csv:3:1: 'yesterday' is no day"),
                        it ->
                                assertThat(it)
                                        .startsWith("file.csv:4:1: column 'Press' holds 'maybe'"),
                        it -> assertThat(it).startsWith("file.csv:5:1: names no student"));
    }

    @Test
    void missing_and_double_columns_are_all_named() {
        assertThat(read("Press,Press,Student\n")).isEmpty();

        assertThat(problems.all())
                .extracting(Problem::message)
                .containsExactlyInAnyOrder(
                        "has no column 'Parent', which the map names",
                        "has no column 'Signed', which the map names",
                        "has two columns 'Press'");
    }

    @Test
    void a_byte_order_mark_is_passed_over_and_another_encoding_refused() {
        assertThat(read("\ufeffStudent,Parent,Signed,Press\n1,,,Y\n")).isPresent();
        assertThat(
                        AnswerSheet.read(
                                "Student,Jos\u00e9".getBytes(StandardCharsets.ISO_8859_1),
                                "file.csv",
                                map(),
                                TODAY,
                                problems))
                .isEmpty();
        assertThat(problems.all())
                .extracting(Problem::message)
                .anyMatch(it -> it.contains("UTF-8"));
    }

    @Test
    void an_empty_file_and_one_cut_in_the_middle_are_told() {
        assertThat(read("")).isEmpty();
        var cut = read("Student,Parent,Signed,Press\n1,,,Y\n2,\"Ana");

        assertThat(cut.map(it -> it.rows().getFirst().key())).hasValue("1");
    }

    @RepeatedTest(300)
    void any_bytes_at_all_are_read_or_told_never_thrown(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var signs = "Student,Parent,Signed,Press\n\r\"1YN;\u00e9\u0000=+";
        var text = new StringBuilder("Student,Parent,Signed,Press\n");
        for (var i = random.nextInt(400); i > 0; i--) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (repetition.getCurrentRepetition() % 3 == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }

        var sheet = AnswerSheet.read(bytes, "file.csv", map(), TODAY, problems);

        assertThat(sheet.isPresent() || !problems.isEmpty()).isTrue();
        sheet.ifPresent(
                it ->
                        assertThat(it.rows())
                                .allMatch(row -> !row.key().isEmpty())
                                .allMatch(row -> !row.answers().containsValue(Consent.UNKNOWN)));
    }

    private Optional<AnswerSheet> read(String text) {
        return AnswerSheet.read(
                text.getBytes(StandardCharsets.UTF_8), "file.csv", map(), TODAY, problems);
    }

    private static AnswerMap map() {
        return AnswerMapReader.read(MAP, "map", new Problems()).orElseThrow();
    }
}
