package org.chaperone.app.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.GUS;
import static org.chaperone.app.Cast.JOAN;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MARCUS;
import static org.chaperone.app.Cast.RUTH;
import static org.chaperone.app.Cast.SAM;
import static org.chaperone.app.Cast.TOM;

import java.util.List;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.access.Access;
import org.chaperone.app.access.Opened;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.questions.Questions.Outcome;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class QuestionsTest {

    private static final String WORRY =
            "A colleague reads our pupils' names out in the staff room. Whom do I tell?";
    private static final String DRAFT = "Emma Johnson won the cup!";

    @Autowired Questions questions;
    @Autowired SamplePosts samples;
    @Autowired Policies policies;
    @Autowired Access access;
    @Autowired JdbcClient db;

    private Viewer lee;

    @BeforeEach
    void lee() {
        lee = Opened.account(access, LEE);
    }

    @Test
    @Clause("WAKE-38")
    void a_staff_matter_goes_to_employee_relations_and_nobody_else_reads_it() {
        var it = questions.ask(UUID.randomUUID(), Topic.STAFF_MATTER, WORRY, lee).orElseThrow();

        assertThat(questions.queue(RUTH.viewer())).extracting(Question::id).contains(it.id());
        assertThat(it.state()).isEqualTo("Waits for an answer");
        for (var other : List.of(DANA, MARCUS, SAM, TOM, JOAN, GUS)) {
            assertThat(questions.queue(other.viewer()))
                    .extracting(Question::id)
                    .doesNotContain(it.id());
            assertThat(questions.find(it.id(), other.viewer())).isEmpty();
            assertThat(questions.answer(it.id(), null, "Me", other.viewer()))
                    .isEqualTo(Outcome.NOT_HERE);
        }
        assertThat(questions.answer(it.id(), null, "Myself", lee)).isEqualTo(Outcome.NOT_HERE);
    }

    @Test
    @Clause("WAKE-38")
    void
            the_asker_sees_the_answer_and_all_find_it_only_once_it_is_shared_in_words_that_name_nobody() {
        var it = questions.ask(UUID.randomUUID(), Topic.STAFF_MATTER, WORRY, lee).orElseThrow();
        assertThat(questions.share(it.id(), "q", "a", RUTH.viewer())).isEqualTo(Outcome.NOT_HERE);
        assertThat(questions.answer(it.id(), null, " ", RUTH.viewer())).isEqualTo(Outcome.WORDS);
        assertThat(questions.answer(it.id(), true, "Yes", RUTH.viewer())).isEqualTo(Outcome.WORDS);

        assertThat(questions.answer(it.id(), null, "Tell me, or your principal.", RUTH.viewer()))
                .isEqualTo(Outcome.DONE);
        assertThat(questions.answer(it.id(), null, "Something else", RUTH.viewer()))
                .isEqualTo(Outcome.DONE);

        var answered = questions.find(it.id(), lee).orElseThrow();
        assertThat(answered.state()).isEqualTo("Answered");
        assertThat(answered.answer())
                .isNotNull()
                .returns("Tell me, or your principal.", Question.Answer::words);
        assertThat(letters()).containsExactly("Your question was answered");
        assertThat(questions.shared("principal")).isEmpty();

        assertThat(questions.share(it.id(), "x", "y", lee)).isEqualTo(Outcome.NOT_HERE);
        assertThat(questions.share(it.id(), " ", "y", RUTH.viewer())).isEqualTo(Outcome.WORDS);
        assertThat(
                        questions.share(
                                it.id(),
                                "Whom do I tell of a colleague who speaks of pupils?",
                                "Human Resources, or your principal.",
                                RUTH.viewer()))
                .isEqualTo(Outcome.DONE);
        assertThat(questions.shared("PRINCIPAL pupils")).hasSize(1);
        assertThat(questions.shared("staff room")).isEmpty();
    }

    @Test
    @Clause("WICHITA-66")
    void a_draft_is_parked_until_somebody_says_yes_or_no_and_why() {
        var first = parked();
        assertThat(first.state()).isEqualTo("Parked");
        for (var other : List.of(JOAN, SAM, RUTH, TOM)) {
            assertThat(questions.find(first.id(), other.viewer())).isEmpty();
            assertThat(questions.answer(first.id(), true, "Fine", other.viewer()))
                    .isEqualTo(Outcome.NOT_HERE);
        }
        assertThat(questions.answer(first.id(), null, "Fine", DANA.viewer()))
                .isEqualTo(Outcome.WORDS);
        assertThat(questions.answer(first.id(), false, "", DANA.viewer())).isEqualTo(Outcome.WORDS);
        assertThat(questions.answer(first.id(), false, "Write only Emma", DANA.viewer()))
                .isEqualTo(Outcome.DONE);
        assertThat(questions.find(first.id(), lee).orElseThrow().state())
                .isEqualTo("No, not like this");

        var second = parked();
        assertThat(questions.answer(second.id(), true, "Her family said yes", MARCUS.viewer()))
                .isEqualTo(Outcome.DONE);
        assertThat(questions.find(second.id(), lee).orElseThrow().state())
                .isEqualTo("Yes, it may go out");
        assertThat(letters()).containsOnly("Your draft was looked at").hasSize(2);
        assertThat(questions.share(second.id(), "q", "a", DANA.viewer()))
                .isEqualTo(Outcome.NOT_HERE);
    }

    @Test
    void sent_twice_from_one_page_it_is_asked_once() {
        var page = UUID.randomUUID();

        var first = questions.ask(page, Topic.OTHER, "May I?", lee).orElseThrow();

        assertThat(questions.ask(page, Topic.OTHER, "May I?", lee)).contains(first);
        assertThat(questions.ask(page, Topic.OTHER, " ", lee)).isEmpty();
        assertThat(questions.ask(page, Topic.OTHER, "x".repeat(4_001), lee)).isEmpty();
        assertThat(questions.park(page, " ", "page", "public", "", lee)).isEmpty();
        assertThat(questions.own(lee)).hasSize(1);
    }

    @Test
    void the_database_lets_nobody_answer_themselves_and_nothing_be_rewritten() {
        var it = questions.ask(UUID.randomUUID(), Topic.OTHER, "May I?", lee).orElseThrow();

        assertThatThrownBy(
                        () ->
                                db.sql(
                                                """
                                                INSERT INTO question_answer (question, asked_by, answered_at, answered_by, answered_name, words)
                                                VALUES (:id, :by, now(), :by, 'x', 'yes')
                                                """)
                                        .param("id", it.id())
                                        .param("by", lee.account())
                                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("nobody_answers_themselves");
    }

    @Test
    @Clause("WICHITA-62")
    void three_samples_come_with_the_policy_and_what_communications_adds_is_there_at_once() {
        Adopted.by(policies, "wichita-ks");
        assertThat(samples.all()).hasSizeGreaterThanOrEqualTo(3).allMatch(it -> it.id() == null);
        for (var other : List.of(LEE, RUTH, MARCUS, SAM)) {
            assertThat(samples.add("A concert", "They sang.", other.viewer())).isFalse();
        }
        assertThat(samples.add(" ", "They sang.", DANA.viewer())).isFalse();

        assertThat(samples.add("A concert", "They sang.", DANA.viewer())).isTrue();
        assertThat(samples.add("A concert", "They sang.", DANA.viewer())).isTrue();

        var first = samples.all().getFirst();
        assertThat(first).returns("A concert", SamplePost::title);
        assertThat(samples.all()).filteredOn(it -> it.id() != null).hasSize(1);
        assertThat(samples.withdraw(first.id(), LEE.viewer())).isFalse();
        assertThat(samples.withdraw(first.id(), DANA.viewer())).isTrue();
        assertThat(samples.withdraw(first.id(), DANA.viewer())).isTrue();
        assertThat(samples.all()).noneMatch(it -> it.id() != null);
    }

    private Question parked() {
        return questions.park(UUID.randomUUID(), DRAFT, "page", "public", "", lee).orElseThrow();
    }

    private List<String> letters() {
        return db.sql("SELECT subject FROM mail_message WHERE address = 'lpark@alderfalls.example'")
                .query(String.class)
                .list();
    }
}
