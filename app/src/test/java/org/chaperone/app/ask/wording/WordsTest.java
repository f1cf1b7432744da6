package org.chaperone.app.ask.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.chaperone.app.ask.facts.FactPath;
import org.chaperone.app.ask.form.Forms;
import org.chaperone.policy.QuestionType;
import org.chaperone.policy.question.Channel;
import org.chaperone.policy.question.DisclosureAudience;
import org.chaperone.policy.question.Information;
import org.chaperone.policy.question.PersonalActivity;
import org.chaperone.policy.question.RecipientKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    static final Iterable<QuestionType> ASKED = Forms.ASKED;

    @ParameterizedTest
    @EnumSource(value = QuestionType.class, mode = EnumSource.Mode.EXCLUDE, names = "POST")
    void every_constant_of_a_question_has_words(QuestionType question) {
        for (var fact : FactPath.of(question)) {
            if (fact.type().isEnum()) {
                for (var constant : fact.type().getEnumConstants()) {
                    assertThat(Words.value(constant)).as("%s", constant).isNotBlank();
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("ASKED")
    void every_fact_that_can_be_given_is_asked_for_as_a_question(QuestionType question) {
        assertThat(FactPath.of(question))
                .filteredOn(FactPath::canBeGiven)
                .allSatisfy(
                        fact ->
                                assertThat(Words.asking(question, fact))
                                        .as(fact.path())
                                        .endsWith("?")
                                        .isNotEqualTo(fact.label() + "?"));
    }

    @ParameterizedTest
    @FieldSource("ASKED")
    void every_question_has_its_words(QuestionType question) {
        for (var part : new String[] {"entry", "about", "title", "lede", "keys"}) {
            assertThat(Words.of(question, part)).isNotBlank();
        }
    }

    static Stream<Arguments> saidInSentences() {
        return Stream.of(
                        of("by", Channel.values()),
                        of("whom", RecipientKind.values()),
                        of("what", Information.values()),
                        of("what", PersonalActivity.values()),
                        of("where", DisclosureAudience.values()))
                .flatMap(it -> it);
    }

    @ParameterizedTest
    @MethodSource("saidInSentences")
    void what_stands_in_sentences_has_words_for_it(Enum<?> constant, String part) {
        assertThat(Words.within(constant, part)).isPresent();
    }

    @Test
    void small_numbers_are_words() {
        assertThat(Words.number(2)).isEqualTo("two");
        assertThat(Words.number(12)).isEqualTo("12");
        assertThat(Words.sentence("two say no")).isEqualTo("Two say no");
    }

    @Test
    void a_constant_without_words_is_a_failure_that_names_it() {
        assertThatThrownBy(() -> Words.of(Thread.State.BLOCKED))
                .hasMessageContaining("State.blocked");
    }

    private static Stream<Arguments> of(String part, Enum<?>[] constants) {
        return Stream.of(constants).map(it -> Arguments.of(it, part));
    }
}
