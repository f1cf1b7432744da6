package org.chaperone.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.policy.question.ConsentAudience.CLASS;
import static org.chaperone.policy.question.ConsentAudience.PRESS;
import static org.chaperone.policy.question.ConsentAudience.SOCIAL_MEDIA;
import static org.chaperone.policy.question.ConsentUse.IMAGE;
import static org.chaperone.policy.question.ConsentUse.NAME;
import static org.chaperone.policy.question.ConsentUse.VOICE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.chaperone.policy.reading.Problem;
import org.chaperone.policy.reading.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentFileTest {

    @TempDir Path folder;

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource({
        "granted, refused, REFUSED",
        "refused, granted, REFUSED",
        "granted, granted, GRANTED",
        "granted, unknown, UNKNOWN",
        "Refused, unknown, REFUSED"
    })
    void of_two_answers_on_one_student_the_stricter_counts(String one, String other, Consent counts)
            throws IOException {
        var consents = read("student,answer\ns-luca,%s\n s-luca , %s \n".formatted(one, other));

        assertThat(consents.of("s-luca", NAME, SOCIAL_MEDIA)).isEqualTo(counts);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void who_isnt_listed_was_never_asked() throws IOException {
        assertThat(read("student,answer\ns-luca,refused\n").of("s-emma", IMAGE, CLASS))
                .isEqualTo(Consent.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "IMAGE, SOCIAL_MEDIA, REFUSED",
        "IMAGE, CLASS, GRANTED",
        "VIDEO, CLASS, UNKNOWN",
        "NAME, SOCIAL_MEDIA, REFUSED",
        "NAME, CLASS, REFUSED",
        "WORK, PRESS, REFUSED",
        "WORK, CLASS, UNKNOWN"
    })
    void a_row_may_be_on_one_use_or_one_audience_alone(
            ConsentUse use, ConsentAudience audience, Consent counts) throws IOException {
        var consents =
                read(
                        """
                        student,use,audience,answer
                        s-luca,image,social-media,refused
                        s-luca,image,class,granted
                        s-luca,name,,refused
                        s-luca, ,Press,refused
                        """);

        assertThat(problems.all()).isEmpty();
        assertThat(consents.of("s-luca", use, audience)).isEqualTo(counts);
    }

    @Test
    void a_no_to_everything_outweighs_a_yes_to_one_use() throws IOException {
        var consents = read("student,answer,use\ns-luca,refused,\ns-luca,granted,image\n");

        assertThat(consents.of("s-luca", IMAGE, CLASS)).isEqualTo(Consent.REFUSED);
    }

    @Test
    void a_use_or_an_audience_that_there_is_not_takes_its_row_out() throws IOException {
        var consents =
                read(
                        "student,answer,use,audience\ns-luca,refused,photos,\ns-emma,refused,image,tv\n");

        assertThat(consents.students()).isZero();
        assertThat(told())
                .satisfiesExactly(
                        it ->
                                assertThat(it)
                                        .contains("csv:2:1: 'photos' is no use", "image, video"),
                        it ->
                                assertThat(it)
                                        .contains(
                                                "csv:3:1: 'tv' is no audience", "protected-tools"));
    }

    @Test
    void columns_stand_in_any_order_among_others_and_after_a_mark_of_byte_order()
            throws IOException {
        var consents = read("\ufeffnoted, answer ,student\n2026-09-01,refused,s-luca,and more\n");

        assertThat(consents.of("s-luca", VOICE, PRESS)).isEqualTo(Consent.REFUSED);
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
        assertThat(read(text).students()).isZero();
        assertThat(told())
                .containsExactly("consents.csv: needs the columns 'student' and 'answer'");
    }

    @Test
    void a_file_in_another_encoding_is_refused_before_an_id_is_misread() throws IOException {
        Files.write(
                folder.resolve("consents.csv"),
                "student,answer\ns-jos\u00e9,refused\n".getBytes(StandardCharsets.ISO_8859_1));

        ConsentFile.read(folder.resolve("consents.csv"), problems);

        assertThat(told()).containsExactly("consents.csv: is no text in UTF-8");
    }

    @Test
    void a_file_that_isnt_there_is_said_not_to_be() {
        ConsentFile.read(folder.resolve("consents.csv"), problems);

        assertThat(told()).containsExactly("consents.csv: there is no such file");
    }

    private ConsentFile read(String text) throws IOException {
        return ConsentFile.read(Files.writeString(folder.resolve("consents.csv"), text), problems);
    }

    private List<String> told() {
        return problems.all().stream()
                .map(Problem::toString)
                .map(it -> it.replace(folder + "/", ""))
                .toList();
    }
}
