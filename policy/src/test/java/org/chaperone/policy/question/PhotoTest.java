package org.chaperone.policy.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chaperone.policy.FactsOf;
import org.chaperone.policy.QuestionType;
import org.chaperone.policy.reading.KnownFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{heads: 3, students: [{}, {}]} | 1",
                "{heads: 3, students: [{}, {}], adults: [{}]} | 0",
                "{heads: 3, students: [{shown: true}, {shown: false}]} | 2",
                "{heads: 1, students: [{}, {}]} | 0",
                "{heads: 2, adults: [{}]} | 1",
                "{heads: 2, students: []} | 2",
                "{heads: 2, students: [{}], unnamed: 5} | 5",
                "{unnamed: 1} | 1",
                "{heads: 2} | ",
                "{students: [{}]} | "
            })
    void heads_that_nobody_named_are_worked_out_unless_told(
            String facts, @Nullable Integer expected) {
        assertThat(photo(facts).unnamed()).isEqualTo(expected);
    }

    @Test
    void what_is_told_of_where_it_goes_alone_says_nothing_of_the_picture() {
        assertThat(photo("{outlet: {kind: page}, audience: press, kind: photo}").tellsOfItsMatter())
                .isFalse();
        assertThat(photo("{heads: 0}").tellsOfItsMatter()).isTrue();
        assertThat(photo("{adults: []}").tellsOfItsMatter()).isTrue();
    }

    @Test
    void one_answer_to_everything_names_no_single_use() {
        var student =
                NamedStudent.answered(
                        "s-emma",
                        NamedAs.FIRST,
                        true,
                        Map.of(
                                ConsentUse.IMAGE,
                                Consent.UNKNOWN,
                                ConsentUse.NAME,
                                Consent.UNKNOWN));

        assertThat(student)
                .isEqualTo(new NamedStudent("s-emma", NamedAs.FIRST, true, Consent.UNKNOWN));
        assertThat(student.refused()).isNull();
    }

    @Test
    void answers_that_differ_come_to_the_strictest_and_name_their_uses() {
        var student =
                NamedStudent.answered(
                        "s-emma",
                        null,
                        true,
                        Map.of(
                                ConsentUse.IMAGE, Consent.GRANTED,
                                ConsentUse.NAME, Consent.REFUSED,
                                ConsentUse.WORK, Consent.UNKNOWN));

        assertThat(student.consent()).isEqualTo(Consent.REFUSED);
        assertThat(student.refused()).containsExactly(ConsentUse.NAME);
        assertThat(student.unanswered()).containsExactly(ConsentUse.WORK);
    }

    @ParameterizedTest
    @CsvSource({
        "GRANTED, GRANTED, GRANTED",
        "GRANTED, UNKNOWN, UNKNOWN",
        "UNKNOWN, REFUSED, REFUSED",
        "GRANTED, REFUSED, REFUSED"
    })
    void the_stricter_of_two_answers_is_the_same_either_way_round(
            Consent one, Consent other, Consent stricter) {
        assertThat(one.stricter(other)).isEqualTo(stricter);
        assertThat(other.stricter(one)).isEqualTo(stricter);
    }

    @Test
    void a_post_tells_of_its_matter_by_who_needs_it() {
        assertThat(KnownFacts.of(Post.class, Map.of("neededBy", Need.CLASS)).tellsOfItsMatter())
                .isTrue();
        assertThat(KnownFacts.of(Post.class, Map.of("alsoElsewhere", true)).tellsOfItsMatter())
                .isFalse();
    }

    private static Photo photo(String yaml) {
        return (Photo) FactsOf.read(QuestionType.PHOTO, yaml);
    }
}
