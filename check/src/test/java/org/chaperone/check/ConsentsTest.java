package org.chaperone.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.reading.Problem;
import org.chaperone.policy.reading.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentsTest {

    @TempDir Path folder;

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource({
        "granted, refused, REFUSED",
        "refused, granted, REFUSED",
        "granted, granted, GRANTED",
        "Refused, unknown, REFUSED"
    })
    void of_two_answers_on_one_student_the_stricter_counts(String one, String other, Consent counts)
            throws IOException {
        var consents = read("student,answer\ns-luca,%s\n s-luca , %s \n".formatted(one, other));

        assertThat(consents.of("s-luca")).isEqualTo(counts);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void who_isnt_listed_was_never_asked() throws IOException {
        assertThat(read("student,answer\ns-luca,refused\n").of("s-emma"))
                .isEqualTo(Consent.UNKNOWN);
    }

    @Test
    void columns_stand_in_any_order_among_others_and_after_a_mark_of_byte_order()
            throws IOException {
        var consents = read("\ufeffnoted, answer ,student\n2026-09-01,refused,s-luca,and more\n");

        assertThat(consents.refused("s-luca")).isTrue();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void every_row_in_error_is_told_with_its_line() throws IOException {
        read("student,answer\ns-luca,maybe\n,refused\n\ns-emma\ns-noah,granted\n");

        assertThat(told())
                .containsExactly(
                        "consents.csv:2:1: 'maybe' is no answer; expected one of granted, refused, unknown",
                        "consents.csv:3:1: names no student",
                        "consents.csv:5:1: '' is no answer; expected one of granted, refused, unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "'student\ns-luca\n'",
        "'name,answer\nLuca,refused\n'",
        "'PK\u0003\u0004\u0000'"
    })
    void a_file_without_its_columns_is_refused_even_when_it_has_no_rows(String text)
            throws IOException {
        assertThat(read(text).byStudent()).isEmpty();
        assertThat(told())
                .containsExactly("consents.csv: needs the columns 'student' and 'answer'");
    }

    @Test
    void a_file_in_another_encoding_is_refused_before_an_id_is_misread() throws IOException {
        Files.write(
                folder.resolve("consents.csv"),
                "student,answer\ns-jos\u00e9,refused\n".getBytes(StandardCharsets.ISO_8859_1));

        Consents.read(folder.resolve("consents.csv"), problems);

        assertThat(told()).containsExactly("consents.csv: is no text in UTF-8");
    }

    @Test
    void a_file_that_isnt_there_is_said_not_to_be() {
        Consents.read(folder.resolve("consents.csv"), problems);

        assertThat(told()).containsExactly("consents.csv: there is no such file");
    }

    private Consents read(String text) throws IOException {
        return Consents.read(Files.writeString(folder.resolve("consents.csv"), text), problems);
    }

    private List<String> told() {
        return problems.all().stream()
                .map(Problem::toString)
                .map(it -> it.replace(folder + "/", ""))
                .toList();
    }
}
