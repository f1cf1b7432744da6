package org.chaperone.app.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.ProblemJson;
import org.chaperone.policy.DecisionText;
import org.chaperone.policy.QuestionType;
import org.chaperone.policy.question.QuestionFacts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers a question from the district's policy as {@code chaperone ask} does. */
@RestController
class AskEndpoint {

    private final Policies policies;

    AskEndpoint(Policies policies) {
        this.policies = policies;
    }

    @PostMapping("/api/v1/ask/{question}")
    @May(Who.WORKERS)
    ResponseEntity<Object> ask(@PathVariable String question, HttpServletRequest request)
            throws IOException {
        var type = QuestionType.of(question);
        if (type.isEmpty()) {
            return ProblemJson.of(
                            HttpStatus.NOT_FOUND,
                            "There is no such question; expected one of " + QuestionType.words())
                    .answer();
        }
        return switch (Body.read(request.getInputStream(), type.get().facts())) {
            case Body.Wrong<? extends Record>(var problem) -> problem.answer();
            case Body.Fits<? extends Record>(var facts) ->
                    ResponseEntity.ok()
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(
                                    DecisionText.of(
                                            policies.decider().decide((QuestionFacts) facts)));
        };
    }
}
