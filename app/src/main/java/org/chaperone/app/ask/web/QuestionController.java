package org.chaperone.app.ask.web;

import java.util.Arrays;
import java.util.List;
import org.chaperone.app.ask.Ask;
import org.chaperone.app.ask.facts.Given;
import org.chaperone.app.ask.form.Form;
import org.chaperone.app.ask.form.Forms;
import org.chaperone.app.ask.form.Known;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

@Controller
@May(Who.WORKERS)
class QuestionController {

    private static final String VIEW = "ask/web/question";

    private final Ask ask;
    private final Policies policies;
    private final DistrictTime time;

    QuestionController(Ask ask, Policies policies, DistrictTime time) {
        this.ask = ask;
        this.policies = policies;
        this.time = time;
    }

    @GetMapping("/ask/{question}")
    ModelAndView show(@PathVariable String question, WebRequest request, Viewer viewer) {
        var known = known(question, viewer);
        var given = known.suggest(given(question, request));
        var form = Forms.of(given, known);
        return Pages.show(
                VIEW, page(form, given, it -> it.chosen(given), Problems.none(), known, viewer));
    }

    @PostMapping("/ask/{question}")
    ModelAndView send(@PathVariable String question, WebRequest request, Viewer viewer) {
        var problems = Problems.none();
        var before = given(question, request);
        var known = known(question, viewer);
        var form = Forms.of(before, known);
        var given = form.read(it -> sent(request, it), problems);
        return problems.isEmpty()
                ? Pages.goTo(Asked.of(question).answer(given))
                : Pages.putRight(
                        VIEW,
                        page(
                                form,
                                before,
                                it -> sent(request, it.name()),
                                problems,
                                known,
                                viewer));
    }

    private static Given given(String question, WebRequest request) {
        return Given.read(Asked.of(question).question(), request::getParameter, Problems.none());
    }

    private Known known(String question, Viewer viewer) {
        return ask.known(Asked.of(question).question(), viewer);
    }

    private QuestionPage page(
            Form form,
            Given given,
            QuestionPage.Chosen chosen,
            Problems problems,
            Known known,
            Viewer viewer) {
        return QuestionPage.of(
                form,
                given,
                chosen,
                problems,
                ask.asker(viewer),
                policies.pack(),
                time.now(),
                known.says());
    }

    private static List<String> sent(WebRequest request, String name) {
        var values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.asList(values);
    }
}
