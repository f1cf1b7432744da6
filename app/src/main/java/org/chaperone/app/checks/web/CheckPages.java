package org.chaperone.app.checks.web;

import java.util.Optional;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.policies.Texts;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.Guidance.Moment;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the one page of a check, whatever happened before. */
@Component
class CheckPages {

    private static final String VIEW = "checks/web/check";

    private final Policies policies;
    private final Texts texts;

    CheckPages(Policies policies, Texts texts) {
        this.policies = policies;
        this.texts = texts;
    }

    ModelAndView empty() {
        return Pages.show(VIEW, page(Draft.EMPTY, Problems.none(), Optional.empty()));
    }

    ModelAndView show(Draft draft, CheckPage.Result result) {
        return Pages.show(VIEW, page(draft, Problems.none(), Optional.of(result)));
    }

    ModelAndView putRight(Draft draft, Problems problems) {
        return Pages.putRight(VIEW, page(draft, problems, Optional.empty()));
    }

    private CheckPage page(Draft draft, Problems problems, Optional<CheckPage.Result> result) {
        return new CheckPage(
                draft,
                problems,
                result,
                PictureViews.of(draft),
                SeenField.write(draft.pictures()),
                PreviewViews.of(draft),
                texts.at(Moment.COMPOSER),
                texts.at(Moment.PUBLISH),
                Citations.edition(policies.pack().edition()));
    }
}
