package org.chaperone.app.policies.web;

import java.util.Arrays;
import java.util.List;
import org.chaperone.app.policies.Matrix;
import org.chaperone.app.policies.MatrixEntry;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.policies.Words;
import org.chaperone.app.policies.web.CellChoice.At;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.Decision;
import org.chaperone.policy.question.Disclose;
import org.chaperone.policy.question.DisclosureAudience;
import org.chaperone.policy.question.Identification;
import org.chaperone.policy.question.Information;
import org.chaperone.policy.question.MatrixCell;
import org.chaperone.policy.reading.Wire;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What may be told of whom to whom: looking it up, and setting it. */
@Controller
@May(Who.SIGNED_IN)
class MatrixController {

    private static final String PATH = "/policy/matrix";
    private static final String FORM = "policies/web/cell_form";
    private static final int LONGEST_REASON = 500;

    private final Policies policies;
    private final Matrix matrix;

    MatrixController(Policies policies, Matrix matrix) {
        this.policies = policies;
        this.matrix = matrix;
    }

    @GetMapping(PATH)
    ModelAndView show(CellChoice choice, Viewer viewer) {
        var at = choice.at();
        var entry = at.map(this::entry);
        var all = matrix.all();
        var closeness = choice.closeness();
        return Pages.show(
                "policies/web/matrix",
                new MatrixPage(
                        choice,
                        CellChoice.options(Information.class),
                        CellChoice.options(DisclosureAudience.class),
                        CellChoice.options(Identification.class),
                        entry.map(this::view),
                        at.map(this::history).orElse(List.of()),
                        entry.map(this::answer),
                        Wire.word(closeness),
                        Arrays.stream(Information.values())
                                .map(it -> row(it, closeness, all))
                                .toList(),
                        Who.ADMINISTRATOR.fits(viewer)));
    }

    @GetMapping(PATH + "/edit")
    @May(Who.ADMINISTRATOR)
    ModelAndView edit(CellChoice choice) {
        var now = entry(at(choice));
        return form(choice, Wire.word(now.cell()), now.because(), Problems.none(), false);
    }

    @PostMapping(PATH)
    @May(Who.ADMINISTRATOR)
    ModelAndView set(
            CellChoice choice,
            @RequestParam(defaultValue = "") String cell,
            @RequestParam(defaultValue = "") String because,
            Viewer viewer) {
        var at = at(choice);
        var chosen = Wire.constant(MatrixCell.class, cell);
        var problems =
                Problems.none()
                        .unless(chosen.isPresent(), "cell", "Choose what holds")
                        .unless(
                                !because.isBlank(),
                                "because",
                                "Give the reason; people read it with the answer")
                        .unless(
                                because.length() <= LONGEST_REASON,
                                "because",
                                "Keep the reason to 500 characters");
        if (chosen.isEmpty() || !problems.isEmpty()) {
            return form(choice, cell, because, problems, true);
        }
        matrix.set(
                at.information(),
                at.audience(),
                at.identification(),
                chosen.get(),
                because,
                viewer);
        return Pages.goTo(PATH + at.query());
    }

    private ModelAndView form(
            CellChoice choice, String cell, String because, Problems problems, boolean again) {
        var page =
                new CellForm(
                        choice,
                        view(entry(at(choice))),
                        cell,
                        because,
                        Arrays.stream(MatrixCell.values())
                                .map(it -> new Option(Wire.word(it), Words.of(it)))
                                .toList(),
                        problems);
        return again ? Pages.putRight(FORM, page) : Pages.show(FORM, page);
    }

    private static At at(CellChoice choice) {
        return choice.at().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private MatrixEntry entry(At at) {
        return matrix.entry(at.information(), at.audience(), at.identification());
    }

    private List<CellView> history(At at) {
        return matrix.history(at.information(), at.audience(), at.identification()).stream()
                .map(this::view)
                .toList();
    }

    private CellView view(MatrixEntry entry) {
        return CellView.of(entry, policies.pack(), policies.zone());
    }

    private MatrixPage.Answer answer(MatrixEntry entry) {
        var decision =
                policies.decider()
                        .decide(
                                new Disclose(
                                        null,
                                        entry.information(),
                                        null,
                                        entry.audience(),
                                        entry.identification(),
                                        null,
                                        null,
                                        entry.cell()));
        return new MatrixPage.Answer(
                Words.tone(decision.verdict()),
                decision.verdict().title(),
                decision.reasons().stream().map(Decision.Reason::message).distinct().toList());
    }

    private MatrixPage.Row row(Information what, Identification how, List<MatrixEntry> all) {
        var pack = policies.pack();
        return new MatrixPage.Row(
                Words.ofFact(what),
                all.stream()
                        .filter(it -> it.information() == what && it.identification() == how)
                        .map(it -> CellView.of(it, pack, policies.zone()))
                        .toList());
    }
}
