package org.chaperone.app.ask.web;

import org.chaperone.app.ask.facts.Given;
import org.chaperone.app.ask.form.Forms;
import org.chaperone.policy.QuestionType;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The addresses of a question that has a form. */
record Asked(QuestionType question) {

    /**
     * @throws ResponseStatusException 404 for any other word
     */
    static Asked of(String word) {
        return QuestionType.of(word)
                .filter(Forms.ASKED::contains)
                .map(Asked::new)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static Asked of(QuestionType question) {
        return new Asked(question);
    }

    String form() {
        return "/ask/" + question.word();
    }

    String form(Given given) {
        return form() + given.query();
    }

    String answer() {
        return form() + "/answer";
    }

    String answer(Given given) {
        return answer() + given.query();
    }

    /** The answers of all policies. */
    String comparison(Given given) {
        return "/ask/compare"
                + given.query().replaceFirst("^(\\?|$)", "?question=" + question.word() + "&");
    }
}
