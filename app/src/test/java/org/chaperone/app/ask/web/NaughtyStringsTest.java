package org.chaperone.app.ask.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.LEE;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.ask.facts.FactPath;
import org.chaperone.app.ask.facts.Given;
import org.chaperone.app.ask.form.Field;
import org.chaperone.app.ask.form.Forms;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.QuestionType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The big list of naughty strings in every field: never a failure of ours, never out of its quotes. */
@AppTest
class NaughtyStringsTest {

    private static final int SHORTEST_OF_NOTE = 3;
    private static final int FEW = 20;

    @Autowired MockMvcTester mvc;
    @Autowired Policies policies;

    @BeforeEach
    void adopt() {
        Adopted.by(policies, "wilmington-ma");
    }

    @Test
    void as_words_after_may_i() throws IOException {
        for (var naughty : naughty()) {
            holds(naughty, 200, mvc.get().uri("/ask").param("q", naughty));
        }
    }

    @Test
    void in_every_field_of_every_form() throws IOException {
        for (var question : Forms.ASKED) {
            var fields =
                    Forms.of(new Given(question, java.util.Map.of())).fields().stream()
                            .map(Field::name)
                            .toList();
            for (var naughty : some(question)) {
                var post = mvc.post().uri("/ask/" + question.word());
                fields.forEach(it -> post.param(it, naughty));
                holds(naughty, fields.isEmpty() || naughty.isBlank() ? 0 : 422, post);
            }
        }
    }

    @Test
    void as_every_fact_of_an_address() throws IOException {
        for (var question : Forms.ASKED) {
            for (var naughty : some(question)) {
                var get = mvc.get().uri("/ask/" + question.word() + "/answer");
                FactPath.of(question).forEach(it -> get.param(it.path(), naughty));
                holds(naughty, 0, get);
            }
            for (var naughty : some(question).subList(0, FEW)) {
                var compare = mvc.get().uri("/ask/compare").param("question", question.word());
                FactPath.of(question).forEach(it -> compare.param(it.path(), naughty));
                holds(naughty, 200, compare);
            }
        }
    }

    @Test
    void as_what_an_answer_is_kept_with() throws IOException {
        for (var naughty : some(QuestionType.CONTACT)) {
            holds(
                    naughty,
                    0,
                    mvc.post()
                            .uri("/answers")
                            .param("question", "contact")
                            .param("channel", naughty)
                            .param("page", UUID.randomUUID().toString())
                            .param("seen", naughty));
            holds(
                    naughty,
                    0,
                    mvc.post()
                            .uri("/answers")
                            .param("question", naughty)
                            .param("page", naughty)
                            .param("seen", naughty));
        }
    }

    @Test
    void as_which_answers_to_list() throws IOException {
        for (var naughty : some(QuestionType.USE_NOW)) {
            holds(
                    naughty,
                    200,
                    mvc.get()
                            .uri("/answers")
                            .param("question", naughty)
                            .param("verdict", naughty)
                            .param("whose", naughty)
                            .param("order", naughty)
                            .param("after", naughty));
        }
    }

    /**
     * @param status what it must be, or 0 for anything that isn't a failure of ours
     */
    private void holds(String naughty, int status, MockMvcRequestBuilder request) {
        var result = request.with(LEE.calling()).exchange();
        var response = result.getResponse();
        if (status == 0) {
            assertThat(response.getStatus()).as(naughty).isLessThan(500);
        } else {
            assertThat(response.getStatus()).as(naughty).isEqualTo(status);
        }
        if (naughty.length() > SHORTEST_OF_NOTE && naughty.matches("(?s).*[<\"].*")) {
            assertThat(result).bodyText().doesNotContain(naughty);
        }
    }

    /** A fifth of the list, another one for each question. */
    private static List<String> some(QuestionType question) throws IOException {
        var all = naughty();
        return all.stream().filter(it -> all.indexOf(it) % 5 == question.ordinal() % 5).toList();
    }

    private static List<String> naughty() throws IOException {
        try (var file =
                Objects.requireNonNull(
                        NaughtyStringsTest.class.getResourceAsStream("/naughty/blns.json"))) {
            var strings = JsonMapper.shared().readValue(file, String[].class);
            assertThat(strings).hasSizeGreaterThan(500);
            return List.of(strings);
        }
    }
}
