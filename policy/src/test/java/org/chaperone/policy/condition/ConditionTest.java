package org.chaperone.policy.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chaperone.policy.FactsOf;
import org.chaperone.policy.question.Contact;
import org.chaperone.policy.question.Post;
import org.chaperone.policy.question.QuestionFacts;
import org.chaperone.policy.reading.Place;
import org.chaperone.policy.reading.Problem;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    private static final Settings SETTINGS =
            new Settings() {
                @Override
                public Optional<String> value(String name) {
                    return switch (name) {
                        case "consent.publish" -> Optional.of("opt-in");
                        case "citation" -> Optional.of(NOT_SET);
                        default -> Optional.empty();
                    };
                }

                @Override
                public List<String> choices(String name) {
                    return name.equals("consent.publish")
                            ? List.of("opt-in", "opt-out")
                            : List.of();
                }
            };

    /** T is recipient.ownChild true, F is registered false, U is sessionOpen, which nobody knows. */
    @ParameterizedTest
    @CsvSource({
        "T && T, true",
        "T && F, false",
        "F && T, false",
        "F && F, false",
        "T && U, unknown",
        "U && T, unknown",
        "F && U, false",
        "U && F, false",
        "U && U, unknown",
        "T || T, true",
        "T || F, true",
        "F || T, true",
        "F || F, false",
        "T || U, true",
        "U || T, true",
        "F || U, unknown",
        "U || F, unknown",
        "U || U, unknown",
        "!T, false",
        "!F, true",
        "!U, unknown",
        "(T ? F : U), false",
        "(F ? F : U), unknown",
        "(U ? T : T), unknown"
    })
    void what_is_known_decides_as_far_as_it_can(String formula, String expected) {
        var condition =
                formula.replace("T", "recipient.ownChild")
                        .replace("F", "registered")
                        .replace("U", "sessionOpen");

        var result = contact(condition, "{recipient: {ownChild: true}, registered: false}");

        assertThat(result)
                .isEqualTo(
                        expected.equals("unknown")
                                ? new Unknown(Set.of("sessionOpen"))
                                : Boolean.valueOf(expected));
    }

    @Test
    void an_unknown_result_names_every_fact_that_it_hangs_on_and_no_other() {
        assertThat(
                        contact(
                                "recipient.grade > 3 && account == 'personal' && registered",
                                "{registered: true}"))
                .isEqualTo(new Unknown(Set.of("recipient.grade", "account")));
        assertThat(contact("recipient.grade > 3", "{recipient: {kind: student}}"))
                .isEqualTo(new Unknown(Set.of("recipient.grade")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "recipient.grade == 4 | true",
                "recipient.grade != 4 | false",
                "recipient.grade < 5 | true",
                "recipient.grade <= 3 | false",
                "recipient.grade > 3 | true",
                "recipient.grade >= 5 | false",
                "recipient.kind == 'student' | true",
                "recipient.kind in ['parent', 'student'] | true",
                "recipient.kind in ['parent'] | false",
                "recipient.grade in [4, 5] | true",
                "4 in actor.grades | true",
                "recipient.grade in actor.grades | true",
                "9 in actor.grades | false",
                "actor.grades.exists(g, g > 4) | true",
                "actor.grades.all(g, g > 4) | false",
                "actor.grades.exists_one(g, g == 5) | true",
                "size(actor.grades) == 2 | true",
                "actor.grades.filter(g, g > 4).size() == 1 | true",
                "platform.name == 'Instagram' | true",
                "platform.name.startsWith('Insta') | true",
                "platform.name.endsWith('book') | false",
                "platform.name.contains('gram') | true",
                "platform.name.lowerAscii().contains('insta') | true",
                "platform.name.lowerAscii() == 'Instagram' | false",
                "known(platform.name.lowerAscii()) | true",
                "size(platform.name) == 9 | true",
                "has(recipient.grade) | true",
                "has(recipient.age) | false",
                "known(channel) | false",
                "known(recipient.kind) | true",
                "setting('consent.publish') == 'opt-in' | true",
                "setting('citation') == 'not-set' | true",
                "true | true"
            })
    void operators_mean_what_they_do_in_cel(String condition, boolean expected) {
        var facts =
                "{actor: {grades: [4, 5]}, recipient: {kind: student, grade: 4}, platform: {name: Instagram}}";

        assertThat(contact(condition, facts)).isEqualTo(expected);
    }

    @Test
    void loops_over_unknown_elements_name_the_field_and_stop_when_decided() {
        var some = "{students: [{id: a, consent: granted}, {id: b}]}";

        assertThat(post("students.exists(s, s.consent == 'refused')", some))
                .isEqualTo(new Unknown(Set.of("students[].consent")));
        assertThat(post("students.exists(s, s.consent == 'granted')", some)).isEqualTo(true);
        assertThat(post("students.all(s, s.consent == 'refused')", some)).isEqualTo(false);
        assertThat(post("students.all(s, s.consent == 'granted')", some))
                .isEqualTo(new Unknown(Set.of("students[].consent")));
        assertThat(post("students.exists(s, true)", "{}"))
                .isEqualTo(new Unknown(Set.of("students")));
        assertThat(post("students.exists(s, true)", "{students: []}")).isEqualTo(false);
    }

    @Test
    void nested_loops_each_have_their_own_element() {
        assertThat(
                        post(
                                "students.exists(s, findings.exists(f, s.id in f.students && f.sure))",
                                "{students: [{id: a}, {id: b}], findings: [{students: [b], sure: true}]}"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "recipient.knd == 'student' | 10 | undefined field 'knd'",
                "recipient.kind == 'studnt' | 19 | 'studnt' is no RecipientKind",
                "recipient.kind in ['student', 'dog'] | 31 | 'dog' is no RecipientKind",
                "recipient.grade == 'four' | 17 | found no matching overload",
                "setting('consent') == 'opt-in' | 9 | no parameter is called 'consent'",
                "setting('consent.publish') == 'opt' | 31 | 'opt' is no value of consent.publish",
                "recipient.grade | 10 | expected type 'bool'",
                "recipient.kind == | 18 | mismatched input",
                "[1, 2].exists(n, n == 1) && platform.name.matches('a') | 50 | 'matches' is not supported",
            })
    void a_mistake_is_told_with_its_place(String condition, int column, String message) {
        var problems = new Problems();

        compiler().compile(source(condition), problems);

        assertThat(problems.all())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.message()).contains(message.strip());
                            assertThat(it.column()).isEqualTo(column);
                        });
    }

    @Test
    void several_mistakes_are_told_at_once() {
        var problems = new Problems();

        compiler()
                .compile(
                        source("recipient.kind == 'dog' && account == 'cat' || channel in ['owl']"),
                        problems);

        assertThat(problems.all()).extracting(Problem::column).containsExactly(19, 39, 60);
    }

    private static Object contact(String condition, String facts) {
        return compiler()
                .compile(source(condition), new Problems())
                .orElseThrow()
                .test(FactsOf.contact(facts));
    }

    private static Object post(String condition, String facts) {
        QuestionFacts post = FactsOf.post(facts);
        return new ConditionCompiler(Post.class, SETTINGS)
                .compile(source(condition), new Problems())
                .orElseThrow()
                .test(post);
    }

    private static ConditionCompiler compiler() {
        return new ConditionCompiler(Contact.class, SETTINGS);
    }

    private static Yaml.Text source(String condition) {
        return new Yaml.Text(condition, new Place("rules.yaml", 1, 1), condition, 0);
    }
}
