package org.chaperone.app.requests.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.policies.ProcedureWords;
import org.chaperone.app.requests.Decided;
import org.chaperone.app.requests.Happening;
import org.chaperone.app.requests.OpenedRequest;
import org.chaperone.app.requests.ReachedStep;
import org.chaperone.app.requests.RequestState;
import org.chaperone.app.tasks.Tasks;
import org.chaperone.app.ui.Clause;
import org.chaperone.app.ui.Days;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.policy.Pack;
import org.chaperone.policy.procedure.Step;
import org.springframework.stereotype.Component;

/** The steps of a request, done, waiting and to come, and what happened beside them. */
@Component
class Timelines {

    private final Tasks tasks;
    private final AnswerWords words;
    private final DistrictTime time;

    Timelines(Tasks tasks, AnswerWords words, DistrictTime time) {
        this.tasks = tasks;
        this.words = words;
        this.time = time;
    }

    List<RequestPage.Step> steps(OpenedRequest it, Optional<Pack> pack) {
        var all = it.procedure().stepsFor(it.request().content().answers());
        var shown = new ArrayList<RequestPage.Step>();
        for (var number = 0; number < all.size(); number++) {
            var step = all.get(number);
            var clauses =
                    pack.map(one -> Citations.of(one, step.clauses())).orElse(List.<Clause>of());
            if (number < it.steps().size()) {
                shown.add(reached(it.steps().get(number), clauses));
            } else if (isOpen(it.request().state())) {
                shown.add(
                        new RequestPage.Step(
                                "right", "To come: " + ProcedureWords.step(step), "", "", clauses));
            }
        }
        return shown;
    }

    private static boolean isOpen(RequestState state) {
        return state == RequestState.DRAFT
                || state == RequestState.SENT
                || state == RequestState.RETURNED;
    }

    private RequestPage.Step reached(ReachedStep it, List<Clause> clauses) {
        var decision = it.decision();
        var office = tasks.name(it.bearer());
        if (decision != null) {
            return decided(it, decision, clauses);
        }
        var due = it.due();
        if (!it.does().waits() || due == null) {
            return new RequestPage.Step(
                    "mail",
                    office + " was told in writing",
                    it.instead(),
                    time.at(it.reachedAt()),
                    clauses);
        }
        var up = it.up();
        return new RequestPage.Step(
                "clock",
                "Waits for "
                        + office
                        + (up == null ? "" : ", and as it is late for " + tasks.name(up)),
                it.instead(),
                "By " + Days.words(due),
                clauses);
    }

    private RequestPage.Step decided(ReachedStep it, Decided decision, List<Clause> clauses) {
        var notes = new ArrayList<String>();
        if (!decision.note().isEmpty()) {
            notes.add(decision.note());
        }
        if (!decision.conditions().isEmpty()) {
            notes.add("Under this condition: " + decision.conditions());
        }
        if (!decision.reference().isEmpty()) {
            notes.add(decision.reference());
        }
        if (!it.instead().isEmpty()) {
            notes.add(it.instead());
        }
        return new RequestPage.Step(
                decision.act() == Decided.Act.AGREED
                        ? "tick"
                        : decision.act() == Decided.Act.RETURNED ? "undo" : "close",
                decision.name()
                        + (decision.actingFor().isEmpty()
                                ? ""
                                : ", for " + words.name(decision.actingFor()))
                        + " "
                        + DecisionWords.did(it.does(), decision.act()),
                String.join(" · ", notes),
                time.at(decision.at()),
                clauses);
    }

    /** The last first; with what was decided on versions before. */
    List<RequestPage.Step> history(OpenedRequest it) {
        var all = new ArrayList<RequestPage.Step>();
        it.happenings().reversed().stream()
                .map(
                        one ->
                                new RequestPage.Step(
                                        "record",
                                        one.by() + " " + did(one.kind()),
                                        one.note(),
                                        time.at(one.at()),
                                        List.of()))
                .forEach(all::add);
        it.before().stream()
                .filter(one -> one.decision() != null && one.does() != Step.Does.BE_TOLD)
                .map(one -> reached(one, List.of()))
                .forEach(all::add);
        return all;
    }

    private static String did(Happening.Kind kind) {
        return switch (kind) {
            case BEGUN -> "began it";
            case SENT -> "sent it";
            case TOLD -> "gave written notice";
            case LATE -> "passed it on, as nobody had decided in time";
            case WITHDRAWN -> "took it back";
            case APPROVED -> "saw that all steps are done";
            case EXPIRED -> "saw that its last day is over";
            case ENDED -> "ended it";
            case RENEWED -> "began to renew it";
            case GIVEN_OUT -> "put down when the number was given out";
            case NOT_REGISTERED -> "couldn’t put it on the register";
        };
    }
}
