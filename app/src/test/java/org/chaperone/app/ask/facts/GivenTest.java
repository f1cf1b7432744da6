package org.chaperone.app.ask.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.policy.QuestionType.CONTACT;
import static org.chaperone.policy.QuestionType.DISCLOSE;

import java.util.Map;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.QuestionType;
import org.chaperone.policy.question.Actor;
import org.chaperone.policy.question.Capacity;
import org.chaperone.policy.question.Channel;
import org.chaperone.policy.question.Contact;
import org.chaperone.policy.question.Employment;
import org.chaperone.policy.question.RecipientKind;
import org.chaperone.policy.question.Role;
import org.chaperone.policy.reading.FactsText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GivenTest {

    private static final Actor TEACHER = new Actor(Role.TEACHER, Employment.EMPLOYEE, null, null);

    @Test
    void words_become_the_facts_of_the_record() {
        var given =
                new Given(
                        CONTACT,
                        Map.of(
                                "channel", "direct-message",
                                "recipient.kind", "student",
                                "recipient.grade", "4",
                                "recipient.ownChild", "no"));

        var facts = (Contact) given.facts(TEACHER);

        assertThat(facts.actor()).isEqualTo(TEACHER);
        assertThat(facts.channel()).isEqualTo(Channel.DIRECT_MESSAGE);
        assertThat(facts.recipient().kind()).isEqualTo(RecipientKind.STUDENT);
        assertThat(facts.recipient().grade()).isEqualTo(4);
        assertThat(facts.recipient().ownChild()).isFalse();
        assertThat(facts.recipient().age()).isNull();
    }

    @Test
    void a_part_of_which_nothing_is_said_isnt_there() {
        var facts = (Contact) new Given(CONTACT, Map.of("channel", "email")).facts(TEACHER);

        assertThat(facts.recipient()).isNull();
        assertThat(FactsText.canonical(facts))
                .isEqualTo(
                        "{\"actor\":{\"employment\":\"employee\",\"role\":\"teacher\"},\"channel\":\"email\"}");
    }

    @Test
    void the_address_says_the_same_again_in_the_order_of_the_record() {
        var given =
                new Given(CONTACT, Map.of("channel", "email", "recipient.kind", "former-student"));

        assertThat(given.query()).isEqualTo("?recipient.kind=former-student&channel=email");
        assertThat(new Given(CONTACT, Map.of()).query()).isEmpty();
    }

    @Test
    void nobody_gives_in_an_address_who_they_are_or_what_is_looked_up() {
        var given =
                new Given(
                        DISCLOSE,
                        Map.of("actor.role", "superintendent", "matrix", "allow", "praise", "yes"));

        assertThat(given.words()).containsExactly(Map.entry("praise", "yes"));
    }

    @Test
    void as_what_somebody_acts_is_theirs_to_say() {
        var facts = (Contact) new Given(CONTACT, Map.of("actor.capacity", "parent")).facts(TEACHER);

        assertThat(facts.actor().capacity()).isEqualTo(Capacity.PARENT);
        assertThat(facts.actor().role()).isEqualTo(Role.TEACHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DIRECT_MESSAGE", "direct message", "💥", "true", "-1", "99999", "1e3"})
    void a_word_that_no_fact_has_is_a_problem_at_that_fact(String word) {
        var problems = Problems.none();

        var given =
                Given.read(
                        CONTACT,
                        path -> path.matches("channel|recipient.grade") ? word : null,
                        problems);

        assertThat(problems.byField()).containsOnlyKeys("recipient.grade", "channel");
        assertThat(given.words()).isEmpty();
    }

    @Test
    void a_platform_is_one_of_a_list_and_never_what_somebody_types() {
        assertThat(new Given(CONTACT, Map.of("platform.name", "google-classroom")).words())
                .containsEntry("platform.name", "google-classroom");
        assertThat(new Given(CONTACT, Map.of("platform.name", "Emma’s page")).words()).isEmpty();
    }

    @Test
    void what_is_left_blank_is_no_problem_and_not_said() {
        var problems = Problems.none();

        var given = Given.read(CONTACT, path -> " ", problems);

        assertThat(problems.isEmpty()).isTrue();
        assertThat(given.words()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(QuestionType.class)
    void every_fact_that_can_be_given_comes_back_from_its_record(QuestionType question) {
        for (var fact : FactPath.of(question).stream().filter(FactPath::canBeGiven).toList()) {
            var value = some(fact);
            var given = new Given(question, Map.of(fact.path(), FactPath.word(value)));

            assertThat(fact.read((Record) given.facts(TEACHER))).as(fact.path()).contains(value);
        }
    }

    private static Object some(FactPath fact) {
        if (fact.type() == Integer.class) {
            return 7;
        }
        if (fact.type() == Boolean.class) {
            return false;
        }
        return fact.type() == String.class ? "Google Classroom" : fact.type().getEnumConstants()[0];
    }
}
