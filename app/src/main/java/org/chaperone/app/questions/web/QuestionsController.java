package org.chaperone.app.questions.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.chaperone.app.questions.Question;
import org.chaperone.app.questions.Questions;
import org.chaperone.app.questions.Questions.Outcome;
import org.chaperone.app.questions.Topic;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Questions to offices, and drafts that somebody else looks at. */
@Controller
@May(Who.WORKERS)
class QuestionsController {

    static final String PATH = "/questions";
    private static final String ASK = "questions/web/ask";
    private static final String ONE = "questions/web/question";

    private final Questions questions;
    private final DistrictTime time;

    QuestionsController(Questions questions, DistrictTime time) {
        this.questions = questions;
        this.time = time;
    }

    @GetMapping(PATH)
    ModelAndView index(@RequestParam(defaultValue = "") String q, Viewer viewer) {
        return Pages.show(
                "questions/web/questions",
                new QuestionsPage(
                        q,
                        questions.own(viewer).stream().map(it -> QuestionRow.of(it, time)).toList(),
                        questions.queue(viewer).stream()
                                .map(it -> QuestionRow.of(it, time))
                                .toList(),
                        viewer.holds(QuestionsController::isAsked),
                        questions.shared(q).stream()
                                .map(
                                        it -> {
                                            var shared = Objects.requireNonNull(it.shared());
                                            return new QuestionsPage.Shared(
                                                    it.topic().words(),
                                                    shared.asked(),
                                                    shared.answered(),
                                                    time.day(shared.at()));
                                        })
                                .toList()));
    }

    @GetMapping(PATH + "/new")
    ModelAndView fillIn(@RequestParam(defaultValue = "") String topic) {
        return Pages.show(
                ASK, new AskPage(UUID.randomUUID().toString(), topic, "", Problems.none()));
    }

    @PostMapping(PATH)
    ModelAndView ask(
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer) {
        var about = ListAddress.constant(Topic.values(), topic);
        var asked =
                about == null ? null : questions.ask(from(page), about, words, viewer).orElse(null);
        if (asked != null) {
            return Pages.goTo(asked.path());
        }
        var problems =
                Problems.none()
                        .unless(about != null, "topic", "Choose what it is about")
                        .unless(
                                !words.isBlank() && words.length() <= Question.MOST_WORDS,
                                "words",
                                "Ask in up to 4,000 letters");
        return Pages.putRight(ASK, new AskPage(page, topic, words, problems));
    }

    /** What was in the composer is parked; sent twice, it is parked twice only when it was changed. */
    @PostMapping(PATH + "/drafts")
    ModelAndView park(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String audience,
            Viewer viewer) {
        // The composer has no number of its own: the same words within a minute are the same draft.
        var page = UUID.nameUUIDFromBytes((time.now() + text).getBytes(StandardCharsets.UTF_8));
        return questions
                .park(page, text, known(kind), known(audience), "", viewer)
                .map(it -> Pages.goTo(it.path()))
                .orElseGet(() -> Pages.goTo("/check"));
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        var it = one(id, viewer);
        var answer = it.answer();
        return Pages.show(
                ONE,
                page(
                        it,
                        "",
                        "",
                        it.words(),
                        answer == null ? "" : answer.words(),
                        Problems.none(),
                        viewer));
    }

    /**
     * @param verdict {@code yes} or {@code no}, for a draft
     */
    @PostMapping(PATH + "/{id}/answer")
    ModelAndView answer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer) {
        var it = one(id, viewer);
        return switch (questions.answer(id, permits(it, verdict), words, viewer)) {
            case DONE -> Pages.goTo(it.path());
            case NOT_HERE -> throw notHere();
            case WORDS -> {
                var problems =
                        Problems.none()
                                .unless(
                                        !it.isDraft() || permits(it, verdict) != null,
                                        "verdict",
                                        "Say yes or no")
                                .unless(
                                        !words.isBlank() && words.length() <= Question.MOST_WORDS,
                                        "words",
                                        it.isDraft()
                                                ? "Say why, in up to 4,000 letters"
                                                : "Answer in up to 4,000 letters");
                yield Pages.putRight(ONE, page(it, verdict, words, "", "", problems, viewer));
            }
        };
    }

    @PostMapping(PATH + "/{id}/sharing")
    ModelAndView share(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String asked,
            @RequestParam(defaultValue = "") String answered,
            Viewer viewer) {
        var it = one(id, viewer);
        if (it.shared() != null) {
            return Pages.goTo(it.path());
        }
        var outcome = questions.share(id, asked, answered, viewer);
        if (outcome == Outcome.NOT_HERE) {
            throw notHere();
        }
        if (outcome == Outcome.DONE) {
            return Pages.goTo(it.path());
        }
        var problems =
                Problems.none()
                        .unless(fits(asked), "asked", "Give the question in up to 4,000 letters")
                        .unless(
                                fits(answered),
                                "answered",
                                "Give the answer in up to 4,000 letters");
        return Pages.putRight(ONE, page(it, "", "", asked, answered, problems, viewer));
    }

    private QuestionPage page(
            Question it,
            String verdict,
            String words,
            String asked,
            String answered,
            Problems problems,
            Viewer viewer) {
        var answer = it.answer();
        var mayAnswer = Questions.mayAnswer(it, viewer);
        return new QuestionPage(
                it,
                time.at(it.askedAt()),
                answer == null ? "" : time.at(answer.at()),
                it.by().equals(viewer.account()),
                mayAnswer && answer == null,
                mayAnswer && answer != null && !it.isDraft() && it.shared() == null,
                verdict,
                words,
                asked,
                answered,
                problems);
    }

    private static @Nullable Boolean permits(Question it, String verdict) {
        if (!it.isDraft()) {
            return null;
        }
        return switch (verdict) {
            case "yes" -> Boolean.TRUE;
            case "no" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static boolean isAsked(Role role) {
        return role == Role.PRINCIPAL
                || Arrays.stream(Topic.values()).anyMatch(it -> it.office() == role);
    }

    private static boolean fits(String words) {
        return !words.isBlank() && words.length() <= Question.MOST_WORDS;
    }

    private static String known(String word) {
        return word.length() > 40 ? "" : word;
    }

    private static UUID from(String page) {
        return Objects.requireNonNullElseGet(ListAddress.id(page), UUID::randomUUID);
    }

    private Question one(UUID id, Viewer viewer) {
        return questions.find(id, viewer).orElseThrow(QuestionsController::notHere);
    }

    private static ResponseStatusException notHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
