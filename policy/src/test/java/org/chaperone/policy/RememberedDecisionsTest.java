package org.chaperone.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chaperone.policy.condition.RandomFacts;
import org.chaperone.policy.pack.PackLibrary;
import org.chaperone.policy.question.Finding;
import org.chaperone.policy.question.NamedStudent;
import org.chaperone.policy.question.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RememberedDecisionsTest {

    private static final List<String> WORDS =
            List.of("", "Emma", "info@alderfalls.example", "joe@home.example", "$1", "{found}");

    @TempDir Path folder;

    private final Random random = new Random(41);

    @ParameterizedTest
    @ValueSource(strings = {"wake-nc", "wem-mn", "wichita-ks", "wilmington-il", "wilmington-ma"})
    void whatever_was_decided_before_each_decision_is_the_one_that_would_be_made(String pack) {
        var decider =
                new Decider(
                        PackLibrary.read(Path.of("../packs"), List.of(pack))
                                .current(pack)
                                .orElseThrow());

        compare(decider, 1_500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "f.start == 3",
                "f.end > 4 && f.type in ['profanity', 'slur']",
                "f.text == 'Emma'",
                "f.text.contains('@') && f.type == 'email'",
                "f.confidence > 0.5",
                "size(f.students) > 1",
                "findings.exists(g, g == f && g.text == '')",
                "findings.exists(g, g.type == 'slur' && g.start < f.start)",
                "findings.exists_one(g, g.text == f.text)",
                "students.exists(s, s.id in f.students)",
                "known(f.form) && f.field == 'text'"
            })
    void whatever_a_rule_reads_of_a_finding_is_told_apart(String finds) {
        var decider =
                new PackOnDisk(folder)
                        .rules(
                                """
                                - id: some
                                  clauses: [T-1]
                                  question: post
                                  finds: "%s"
                                  then: warn
                                  say: "You name {found} in {words} words for {students}."
                                - id: others
                                  clauses: [T-2]
                                  question: post
                                  when: known(findings) && !findings.exists(f, %s)
                                  unless: known(mightHarm) && mightHarm
                                  then: inform
                                  say: "Nothing but {found}."
                                """
                                        .formatted(finds, finds))
                        .defaults(
                                """
                                - id: abuse
                                  question: post
                                  finds: f.type in ['profanity', 'slur', 'student-name']
                                  then: deny
                                  say: "{found} is abuse."
                                """)
                        .decider();

        compare(decider, 400);
    }

    @Test
    void posts_alike_are_decided_once_and_told_each_in_its_own_words() {
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
                        .decider();
        var remembered = new RememberedDecisions(decider);

        var one =
                remembered.decide(
                        post("{findings: [{type: profanity, text: heck, start: 4, end: 8}]}"));
        var other =
                remembered.decide(
                        post("{findings: [{type: profanity, text: darn, start: 0, end: 4}]}"));

        assertThat(one.reasons().getFirst().message()).isEqualTo("“heck” is coarse.");
        assertThat(other.reasons().getFirst().message()).isEqualTo("“darn” is coarse.");
        assertThat(other.reasons().getFirst().evidence().getFirst().start()).isZero();
        assertThat(other.setAside()).isSameAs(one.setAside());
        assertThat(other.references()).isSameAs(one.references());
    }

    @Test
    void a_post_that_nobody_has_screened_is_decided_as_it_is() {
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
                        .decider();

        var decision = new RememberedDecisions(decider).decide(post("{account: official}"));

        assertThat(decision.verdict()).isEqualTo(Verdict.CANT_TELL);
        assertThat(decision.missing()).containsExactly("findings");
    }

    private void compare(Decider decider, int posts) {
        var remembered = new RememberedDecisions(decider);
        var facts = new RandomFacts(7);
        for (int trial = 0; trial < posts; trial++) {
            var full = facts.all(Post.class);
            var post = trial % 2 == 0 ? full : facts.forgetful(full);
            for (int like = 0; like < 4; like++) {
                var alike = alike(post);

                assertThat(remembered.decide(alike))
                        .as("%s", alike)
                        .isEqualTo(decider.decide(alike));
            }
        }
    }

    /** The same post with other words in other places of other students. */
    private Post alike(Post post) {
        if (post.findings() == null) {
            return post;
        }
        var findings = new ArrayList<Finding>();
        for (var it : post.findings()) {
            int start = random.nextInt(6);
            findings.add(
                    new Finding(
                            it.type(),
                            it.form(),
                            it.field(),
                            start,
                            start + random.nextInt(3),
                            WORDS.get(random.nextInt(WORDS.size())),
                            random.nextInt(5) == 0 ? null : Double.valueOf(random.nextDouble()),
                            it.sure(),
                            it.detail(),
                            random.nextBoolean()
                                    ? List.of("s-emma")
                                    : List.of("s-noah", "s-omar")));
        }
        var students =
                post.students() == null
                        ? null
                        : post.students().stream()
                                .map(
                                        it ->
                                                new NamedStudent(
                                                        random.nextBoolean() ? "s-emma" : "s-noah",
                                                        it.namedAs(),
                                                        it.shown(),
                                                        it.consent(),
                                                        it.refused(),
                                                        it.unanswered()))
                                .toList();
        return post.with(findings, students);
    }

    private static Post post(String yaml) {
        return (Post) FactsOf.post(yaml);
    }
}
