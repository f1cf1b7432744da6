package org.chaperone.app.consent.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.directory.StudentKey;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.chaperone.policy.reading.Problem;
import org.chaperone.policy.reading.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerMapReaderTest {

    private final Problems problems = new Problems();

    @Test
    void a_map_tells_whose_answers_stand_where_and_what_they_mean() {
        var map =
                AnswerMapReader.read(
                                """
                                wording: Photo form
                                separator: tab
                                student: Mail
                                by: email
                                day: Signed
                                days: M/d/yyyy
                                answers:
                                  - column: Photo
                                    uses: [image]
                                    audiences: [press]
                                    granted: [Y, "1"]
                                    refused: N
                                """,
                                "map",
                                problems)
                        .orElseThrow();

        assertThat(map.separator()).isEqualTo('\t');
        assertThat(map.key()).isEqualTo(StudentKey.EMAIL);
        assertThat(map.answers())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.cells())
                                    .containsExactly(
                                            new Cell(ConsentUse.IMAGE, ConsentAudience.PRESS));
                            assertThat(it.granted()).containsExactlyInAnyOrder("y", "1");
                            assertThat(it.refused()).containsExactly("n");
                        });
    }

    @Test
    void all_is_everything_but_what_a_student_can_t_permit_so() {
        var map =
                AnswerMapReader.read(
                                """
                                wording: Everything
                                student: Id
                                answers:
                                  - {column: All, uses: all, audiences: all, granted: yes please}
                                """,
                                "map",
                                problems)
                        .orElseThrow();

        assertThat(map.answers().getFirst().cells()).containsExactlyElementsOf(Cell.all());
    }

    @Test
    void everything_wrong_is_told_at_once_with_its_place() {
        assertThat(
                        AnswerMapReader.read(
                                """
                                student: Id
                                by: name
                                separator: ;;
                                days: bbb
                                color: red
                                answers:
                                  - column: Photo
                                    uses: [picture]
                                    audiences: [press]
                                    granted: [Y]
                                    refused: [y]
                                  - uses: [image]
                                """,
                                "map.yaml",
                                problems))
                .isEmpty();

        assertThat(problems.all())
                .extracting(Problem::toString)
                .anyMatch(it -> it.startsWith("map.yaml:1:1: field 'wording' is missing"))
                .anyMatch(it -> it.startsWith("map.yaml:2:5: 'name' is no by; expected one of id"))
                .anyMatch(it -> it.startsWith("map.yaml:3:12: field 'separator'"))
                .anyMatch(it -> it.startsWith("map.yaml:4:7: field 'days'"))
                .anyMatch(it -> it.startsWith("map.yaml:5:1: field 'color' is not known"))
                .anyMatch(it -> it.startsWith("map.yaml:8:12: 'picture' is none of uses"))
                .anyMatch(it -> it.contains("the same can't stand for a yes and a no"))
                .anyMatch(it -> it.startsWith("map.yaml:12:5: field 'column' is missing"))
                .anyMatch(it -> it.contains("needs 'granted', 'refused' or both"))
                .anyMatch(it -> it.contains("field 'audiences' is missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "a: [", "just words", "\u0000", "- - - -", "answers: {}"})
    void what_is_no_map_is_said_not_thrown(String text) {
        assertThat(AnswerMapReader.read(text, "map", problems)).isEmpty();
        assertThat(problems.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"powerschool", "infinite-campus", "aspen"})
    void the_maps_of_the_documentation_can_be_read(String name) throws IOException {
        var text = Files.readString(Path.of("..", "docs", "consents", name + ".yaml"));

        assertThat(AnswerMapReader.read(text, name, problems)).isPresent();
        assertThat(problems.all()).isEmpty();
    }
}
