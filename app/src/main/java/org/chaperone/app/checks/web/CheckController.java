package org.chaperone.app.checks.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import org.chaperone.app.checks.Checks;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.policies.Texts;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.chaperone.check.Fix;
import org.chaperone.policy.Decision;
import org.chaperone.policy.Guidance.Moment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A draft holds names, so it is sent in a request's body and answered in the same response; nothing of it is kept. */
@Controller
class CheckController {

    private static final String VIEW = "checks/web/check";
    private static final String ALL = "all";
    private static final int LONGEST = 20_000;

    private final Checks checks;
    private final Policies policies;
    private final Texts texts;

    CheckController(Checks checks, Policies policies, Texts texts) {
        this.checks = checks;
        this.policies = policies;
        this.texts = texts;
    }

    @GetMapping("/check")
    @May(Who.WORKERS)
    ModelAndView empty() {
        return Pages.show(VIEW, page(Draft.EMPTY, Problems.none(), Optional.empty()));
    }

    @PostMapping("/check")
    @May(Who.WORKERS)
    ModelAndView check(
            @ModelAttribute Draft draft,
            @RequestParam(defaultValue = "") String fix,
            Viewer viewer) {
        var problems =
                Problems.none()
                        .unless(!draft.words().isBlank(), "text", "Write or paste the post first")
                        .unless(
                                draft.words().length() <= LONGEST,
                                "text",
                                "Keep it under %,d characters; this has %,d"
                                        .formatted(LONGEST, draft.words().length()))
                        .unless(
                                draft.photo() != null || draft.value(draft.alt()).isBlank(),
                                "photo",
                                "Say that it has a photo, or take the description out");
        if (!problems.isEmpty()) {
            return Pages.putRight(VIEW, page(draft, problems, Optional.empty()));
        }
        var fixed = fix.isEmpty() ? draft : draft.with(fixed(draft, fix, viewer));
        var checked = checks.check(fixed.item(viewer));
        var maker = new ResultMaker(policies.pack(), fixed.words(), checks::fixes);
        return Pages.show(VIEW, page(fixed, problems, Optional.of(maker.of(checked.decision()))));
    }

    /** The text with one correction made, or all of them, the last place first so that places stay right. */
    private String fixed(Draft draft, String wanted, Viewer viewer) {
        var text = draft.words();
        var maker = new ResultMaker(policies.pack(), text, checks::fixes);
        var chosen = new ArrayList<Fix>();
        for (Decision.Reason reason : checks.check(draft.item(viewer)).decision().reasons()) {
            for (var fix : checks.fixes(reason, text)) {
                if (wanted.equals(ALL) || wanted.equals(maker.key(fix))) {
                    chosen.add(fix);
                }
            }
        }
        chosen.sort(Comparator.comparingInt(Fix::start).reversed());
        var untouched = text.length();
        for (var fix : chosen) {
            if (fix.end() <= untouched) {
                text = fix.in(text);
                untouched = fix.start();
            }
            if (!wanted.equals(ALL)) {
                break;
            }
        }
        return text;
    }

    private CheckPage page(Draft draft, Problems problems, Optional<CheckPage.Result> result) {
        return new CheckPage(
                draft,
                problems,
                result,
                texts.at(Moment.COMPOSER),
                texts.at(Moment.PUBLISH),
                Citations.edition(policies.pack().edition()));
    }
}
