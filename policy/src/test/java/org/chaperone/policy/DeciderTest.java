package org.chaperone.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chaperone.policy.question.QuestionFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeciderTest {

    private static final String FRIENDS =
            """
            - id: no-friends
              clauses: [T-1]
              question: contact
              when: recipient.kind == 'student' && channel == 'friend-request'
              then: deny
              say: Not with students.
            """;
    private static final String OWN_CHILD =
            """
            - id: own-child
              clauses: [T-2]
              question: contact
              when: recipient.kind == 'student' && recipient.ownChild
              then: allow
              overrides: [no-friends]
              say: Your own child may.
            """;
    private static final String GRADE =
            """
            - id: grade
              clauses: [T-3]
              question: contact
              when: channel == 'email' && recipient.grade >= 4
              then: deny
              say: District addresses only from grade four on, not grade {recipient.grade}.
            """;

    private static final String ANY_BREACH =
            """
            - id: any-breach
              clauses: [T-3]
              question: contact
              joins: deny
              then: deny
              say: That breaks this too.
            """;

    private static final String MATRIX_SAYS_NEVER =
            """
            - id: matrix
              clauses: [T-1]
              question: disclose
              when: matrix == 'never'
              then: deny
              say: The matrix says never.
            """;

    @TempDir Path folder;

    @Test
    void a_rule_that_holds_gives_its_verdict_and_cites_its_clause() {
        var decision = decide(FRIENDS, "{recipient: {kind: student}, channel: friend-request}");

        assertThat(decision.verdict()).isEqualTo(Verdict.DENY);
        assertThat(decision.cites()).containsExactly("T-1");
        assertThat(decision.silent()).isFalse();
    }

    @Test
    void when_no_rule_speaks_the_answer_is_allow_and_says_that_it_is_silent() {
        var decision = decide(FRIENDS, "{recipient: {kind: adult}, channel: email}");

        assertThat(decision.verdict()).isEqualTo(Verdict.ALLOW);
        assertThat(decision.silent()).isTrue();
        assertThat(decision.cited()).isFalse();
    }

    @Test
    void an_exception_sets_the_rule_aside_and_both_are_shown() {
        var decision =
                decide(
                        FRIENDS + OWN_CHILD,
                        "{recipient: {kind: student, ownChild: true}, channel: friend-request}");

        assertThat(decision.verdict()).isEqualTo(Verdict.ALLOW);
        assertThat(decision.cites()).containsExactly("T-2");
        assertThat(decision.setAside())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.clauses()).containsExactly("T-1");
                            assertThat(it.byClauses()).containsExactly("T-2");
                        });
    }

    @Test
    void an_exception_that_is_not_known_to_hold_does_not_help_but_is_told() {
        var decision =
                decide(
                        FRIENDS + OWN_CHILD,
                        "{recipient: {kind: student}, channel: friend-request}");

        assertThat(decision.verdict()).isEqualTo(Verdict.DENY);
        assertThat(decision.wouldChange())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.clauses()).containsExactly("T-2");
                            assertThat(it.missing()).containsExactly("recipient.ownChild");
                        });
    }

    @Test
    void an_exception_known_not_to_hold_is_not_told() {
        var decision =
                decide(
                        FRIENDS + OWN_CHILD,
                        "{recipient: {kind: student, ownChild: false}, channel: friend-request}");

        assertThat(decision.verdict()).isEqualTo(Verdict.DENY);
        assertThat(decision.wouldChange()).isEmpty();
    }

    @Test
    void an_unknown_fact_that_matters_gives_cant_tell_and_its_name() {
        var decision = decide(GRADE, "{recipient: {kind: student}, channel: email}");

        assertThat(decision.verdict()).isEqualTo(Verdict.CANT_TELL);
        assertThat(decision.verdict().permits()).isFalse();
        assertThat(decision.missing()).containsExactly("recipient.grade");
        assertThat(decision.reasons())
                .singleElement()
                .satisfies(it -> assertThat(it.missing()).containsExactly("recipient.grade"));
    }

    @Test
    void an_unknown_fact_that_cannot_make_the_answer_stronger_does_not_stand_in_its_way() {
        var decision =
                decide(
                        FRIENDS + GRADE.replace("channel == 'email' && ", ""),
                        "{recipient: {kind: student}, channel: friend-request}");

        assertThat(decision.verdict()).isEqualTo(Verdict.DENY);
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void an_unknown_fact_of_a_mere_note_does_not_stand_in_the_way() {
        var decision =
                decide(
                        GRADE.replace("then: deny", "then: inform"),
                        "{recipient: {kind: student}, channel: email}");

        assertThat(decision.verdict()).isEqualTo(Verdict.ALLOW);
    }

    @Test
    void every_reason_is_listed_the_strongest_first() {
        var rules =
                FRIENDS.replace("then: deny", "then: warn")
                        + FRIENDS.replace("no-friends", "second").replace("T-1", "T-3")
                        + FRIENDS.replace("no-friends", "third")
                                .replace("then: deny", "then: allow")
                                .replace("T-1", "T-2");

        var decision = decide(rules, "{recipient: {kind: student}, channel: friend-request}");

        assertThat(decision.verdict()).isEqualTo(Verdict.DENY);
        assertThat(decision.reasons())
                .extracting(Decision.Reason::rule)
                .containsExactly("second", "no-friends", "third");
    }

    @Test
    void a_rule_that_joins_holds_only_when_the_others_come_to_that_verdict() {
        assertThat(
                        decide(
                                        FRIENDS + ANY_BREACH,
                                        "{recipient: {kind: student}, channel: friend-request}")
                                .cites())
                .containsExactly("T-1", "T-3");
        assertThat(decide(FRIENDS + ANY_BREACH, "{recipient: {kind: adult}}").cites()).isEmpty();
    }

    @Test
    void a_rule_joins_the_policys_own_reasons_and_never_a_default() {
        var decision =
                new PackOnDisk(folder)
                        .rules(ANY_BREACH)
                        .defaults(FRIENDS.replace("clauses: [T-1]\n", "state: live\n"))
                        .decider()
                        .decide(
                                FactsOf.contact(
                                        "{recipient: {kind: student}, channel: friend-request}"));

        assertThat(decision.verdict()).isEqualTo(Verdict.DENY);
        assertThat(decision.cites()).isEmpty();
    }

    @Test
    void a_rule_under_trial_is_counted_and_never_shown() {
        var decision =
                decide(
                        FRIENDS + "  state: shadow\n",
                        "{recipient: {kind: student}, channel: friend-request}");

        assertThat(decision.verdict()).isEqualTo(Verdict.ALLOW);
        assertThat(decision.reasons()).isEmpty();
        assertThat(decision.shadow()).containsExactly("no-friends");
    }

    @Test
    void drafts_and_retired_rules_are_not_evaluated() {
        for (var state : new String[] {"draft", "retired"}) {
            var decision =
                    decide(
                            FRIENDS + "  state: " + state + "\n",
                            "{recipient: {kind: student}, channel: friend-request}");
            assertThat(decision.reasons()).isEmpty();
            assertThat(decision.shadow()).isEmpty();
        }
    }

    @Test
    void a_product_default_says_that_no_clause_requires_it() {
        var decider =
                new PackOnDisk(folder)
                        .rules("[]")
                        .defaults(FRIENDS.replace("clauses: [T-1]\n", "state: live\n"))
                        .decider();

        var decision =
                decider.decide(
                        FactsOf.contact("{recipient: {kind: student}, channel: friend-request}"));

        assertThat(decision.verdict()).isEqualTo(Verdict.DENY);
        assertThat(decision.cited()).isFalse();
        assertThat(decision.reasons())
                .singleElement()
                .satisfies(it -> assertThat(it.isDefault()).isTrue());
    }

    @Test
    void what_is_a_quotation_already_is_not_put_into_quotation_marks_again() {
        var rule =
                """
                - id: quotation
                  clauses: [T-1]
                  question: post
                  finds: f.type == 'uncited-source'
                  then: warn
                  say: "{found} needs a source."
                """;

        var decision =
                decider(rule)
                        .decide(
                                FactsOf.post(
                                        """
                                        findings:
                                        - {type: uncited-source, field: text, start: 0, end: 12, text: “To be kind”}
                                        """));

        assertThat(decision.reasons())
                .singleElement()
                .satisfies(
                        it -> assertThat(it.message()).isEqualTo("“To be kind” needs a source."));
    }

    @Test
    void a_finding_that_fits_is_the_evidence() {
        var rule =
                """
                - id: names
                  clauses: [T-1]
                  question: post
                  finds: f.type == 'student-name' && f.form == 'full'
                  then: warn
                  say: "You name {found} in full."
                """;

        var decision =
                decider(rule)
                        .decide(
                                FactsOf.post(
                                        """
                                        findings:
                                        - {type: student-name, form: full, field: text, start: 0, end: 12, text: Emma Johnson}
                                        - {type: student-name, form: first, field: text, start: 20, end: 24, text: Noah}
                                        """));

        assertThat(decision.reasons())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.evidence())
                                    .singleElement()
                                    .satisfies(f -> assertThat(f.text()).isEqualTo("Emma Johnson"));
                            assertThat(it.message()).isEqualTo("You name “Emma Johnson” in full.");
                        });
        assertThat(decider(rule).decide(FactsOf.post("{findings: []}")).silent()).isTrue();
        assertThat(decider(rule).decide(FactsOf.post("{}")).missing()).containsExactly("findings");
    }

    @Test
    void a_default_is_not_heard_on_a_finding_that_a_clause_already_judges() {
        var decider =
                new PackOnDisk(folder)
                        .rules(
                                """
                                - id: coarse
                                  clauses: [T-1]
                                  question: post
                                  finds: f.type == 'profanity'
                                  then: warn
                                  say: "{found} is coarse."
                                """)
                        .defaults(
                                """
                                - id: abuse
                                  question: post
                                  finds: f.type in ['profanity', 'slur']
                                  then: deny
                                  say: "{found} is abuse."
                                """)
                        .decider();

        var coarse = decider.decide(FactsOf.post("{findings: [{type: profanity, text: heck}]}"));
        assertThat(coarse.verdict()).isEqualTo(Verdict.WARN);
        assertThat(coarse.reasons()).noneMatch(Decision.Reason::isDefault);

        var both =
                decider.decide(
                        FactsOf.post("{findings: [{type: profanity, text: heck}, {type: slur}]}"));
        assertThat(both.verdict()).isEqualTo(Verdict.DENY);
        assertThat(both.reasons())
                .extracting(Decision.Reason::message)
                .containsExactly("slur is abuse.", "“heck” is coarse.");
    }

    @Test
    void a_finding_without_a_confidence_is_sure_and_one_below_four_fifths_is_not() {
        var rule =
                """
                - id: sure
                  clauses: [T-1]
                  question: post
                  finds: f.sure && f.detail == ''
                  then: deny
                  say: Sure.
                """;
        var decider = decider(rule);

        assertThat(decider.decide(FactsOf.post("{findings: [{type: slur}]}")).verdict())
                .isEqualTo(Verdict.DENY);
        assertThat(
                        decider.decide(FactsOf.post("{findings: [{type: slur, confidence: 0.79}]}"))
                                .verdict())
                .isEqualTo(Verdict.ALLOW);
        assertThat(
                        decider.decide(FactsOf.post("{findings: [{type: slur, confidence: 0.8}]}"))
                                .verdict())
                .isEqualTo(Verdict.DENY);
    }

    @Test
    void messages_say_the_facts_in_words_and_unknown_ones_as_not_known() {
        var decision = decide(GRADE, "{recipient: {kind: student, grade: 7}, channel: email}");

        assertThat(decision.reasons().getFirst().message()).endsWith("not grade 7.");
    }

    @Test
    void messages_on_words_that_nobody_has_looked_at_yet_speak_of_something_in_it() {
        var decider =
                decider(
                        """
                        - id: first
                          clauses: [T-1]
                          question: post
                          finds: f.type == 'slur'
                          then: deny
                          say: "{found} is a slur, and {found} goes."
                        """);

        assertThat(decider.decide(FactsOf.post("{account: official}")).reasons())
                .extracting(Decision.Reason::message)
                .containsExactly("Something in it is a slur, and something in it goes.");
    }

    @Test
    void the_same_facts_give_the_same_decision() {
        var facts = "{recipient: {kind: student, grade: 7}, channel: email}";

        assertThat(decide(GRADE, facts)).isEqualTo(decide(GRADE, facts));
        assertThat(decide(GRADE, facts).factsDigest())
                .isNotEqualTo(decide(GRADE, facts.replace("7", "8")).factsDigest());
    }

    @Test
    void the_information_matrix_is_looked_up_when_the_cell_is_not_given() {
        var pack = new PackOnDisk(folder);
        pack.write(
                "town/matrix.yaml",
                "- {information: photo, audience: public-page, cell: never, because: So the district holds.}\n");
        var decider = pack.rules(MATRIX_SAYS_NEVER).decider();
        var photo = "{information: photo, audience: public-page, identification: none";

        assertThat(decider.decide(FactsOf.read(QuestionType.DISCLOSE, photo + "}")).verdict())
                .isEqualTo(Verdict.DENY);
        assertThat(
                        decider.decide(
                                        FactsOf.read(
                                                QuestionType.DISCLOSE, photo + ", matrix: allow}"))
                                .verdict())
                .isEqualTo(Verdict.ALLOW);
        assertThat(
                        decider.decide(FactsOf.read(QuestionType.DISCLOSE, "{information: photo}"))
                                .missing())
                .containsExactly("audience", "identification");
    }

    @Test
    void the_matrix_settles_what_it_holds_whatever_the_facts_that_are_not_known() {
        var pack = new PackOnDisk(folder);
        pack.write(
                "town/matrix.yaml",
                "- {information: health, audience: [public-page, press], cell: never, because: So the district holds.}\n");
        var decider = pack.rules(MATRIX_SAYS_NEVER).decider();

        assertThat(decider.decide(disclosure("{information: health, audience: press}")).verdict())
                .isEqualTo(Verdict.DENY);
        assertThat(decider.decide(disclosure("{information: health}")).missing())
                .containsExactly("audience", "identification");
    }

    @Test
    void somebody_can_be_told_until_it_is_said_that_nobody_can() {
        var pack = new PackOnDisk(folder);
        pack.write(
                "town/matrix.yaml",
                """
                - {identification: none, cell: allow, because: Nobody can be told.}
                - {information: name, identification: first-name, cell: allow, because: It tells little.}
                - {cell: never, because: So the district holds.}
                """);
        var decider = pack.rules(MATRIX_SAYS_NEVER).decider();

        assertThat(decider.decide(disclosure("{information: health, audience: press}")).verdict())
                .isEqualTo(Verdict.DENY);
        assertThat(
                        decider.decide(
                                        disclosure(
                                                "{information: health, audience: press, identification: none}"))
                                .verdict())
                .isEqualTo(Verdict.ALLOW);
        assertThat(decider.decide(disclosure("{information: name, audience: press}")).missing())
                .containsExactly("identification");
    }

    @Test
    void a_default_that_is_undecided_is_not_heard_beside_a_clause_that_is_undecided_too() {
        var decider =
                new PackOnDisk(folder)
                        .rules(
                                MATRIX_SAYS_NEVER
                                        .replace("matrix == 'never'", "consent == 'refused'")
                                        .replace("then: deny", "then: hold"))
                        .defaults(
                                """
                                - id: mild
                                  question: disclose
                                  when: consent == 'unknown'
                                  then: needs-approval
                                  say: Mild.
                                - id: strict
                                  question: disclose
                                  when: consent == 'refused' && information == 'health'
                                  then: deny
                                  say: Strict.
                                """)
                        .decider();

        assertThat(decider.decide(disclosure("{information: photo}")).reasons())
                .extracting(Decision.Reason::rule)
                .containsExactly("matrix");
        assertThat(decider.decide(disclosure("{information: health}")).reasons())
                .extracting(Decision.Reason::rule)
                .containsExactlyInAnyOrder("matrix", "strict");
    }

    @Test
    void a_default_is_not_heard_on_giving_out_what_a_clause_judges_at_least_as_strictly() {
        var decider =
                new PackOnDisk(folder)
                        .rules(
                                MATRIX_SAYS_NEVER
                                        .replace("matrix == 'never'", "information == 'health'")
                                        .replace("then: deny", "then: warn"))
                        .defaults(
                                """
                                - id: mild
                                  question: disclose
                                  when: information in ['health', 'photo']
                                  then: inform
                                  say: Mild.
                                - id: strict
                                  question: disclose
                                  when: information == 'health' && praise
                                  then: deny
                                  say: Strict.
                                """)
                        .decider();

        assertThat(decider.decide(disclosure("{information: health, praise: false}")).reasons())
                .extracting(Decision.Reason::rule)
                .containsExactly("matrix");
        assertThat(decider.decide(disclosure("{information: health, praise: true}")).reasons())
                .extracting(Decision.Reason::rule)
                .containsExactly("strict", "matrix");
        assertThat(decider.decide(disclosure("{information: photo, praise: true}")).reasons())
                .extracting(Decision.Reason::rule)
                .containsExactly("mild");
    }

    @Test
    void a_post_that_nobody_screened_is_judged_on_what_is_told_of_it_if_anything_is() {
        var decider =
                decider(
                        """
                        - id: no-slurs
                          clauses: [T-1]
                          question: post
                          finds: f.type == 'slur'
                          then: deny
                          say: No.
                        - id: own-pictures
                          clauses: [T-2]
                          question: post
                          when: media.exists(m, m.origin == 'found-on-web')
                          then: warn
                          say: Whose is it?
                        """);

        assertThat(decider.decide(FactsOf.post("{media: [{origin: found-on-web}]}")).verdict())
                .isEqualTo(Verdict.WARN);
        assertThat(decider.decide(FactsOf.post("{account: official}")).missing())
                .contains("findings");
    }

    private static QuestionFacts disclosure(String yaml) {
        return FactsOf.read(QuestionType.DISCLOSE, yaml);
    }

    private Decision decide(String rules, String facts) {
        return decider(rules).decide(FactsOf.contact(facts));
    }

    private Decider decider(String rules) {
        return new PackOnDisk(folder).rules(rules).decider();
    }
}
