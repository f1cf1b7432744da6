package org.chaperone.app.checks.web;

import java.util.List;
import java.util.Optional;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.policies.Texts;
import org.chaperone.app.rights.Viewer;
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

    ModelAndView unchecked(Draft draft, Viewer viewer) {
        return Pages.show(VIEW, page(draft, Problems.none(), Optional.empty(), viewer));
    }

    ModelAndView show(Draft draft, CheckPage.Result result, Viewer viewer) {
        return Pages.show(VIEW, page(draft, Problems.none(), Optional.of(result), viewer));
    }

    /** What was found stays, with what is to put right before a correction can be made. */
    ModelAndView putRight(Draft draft, CheckPage.Result result, Problems problems, Viewer viewer) {
        return Pages.putRight(VIEW, page(draft, problems, Optional.of(result), viewer));
    }

    ModelAndView putRight(Draft draft, Problems problems, Viewer viewer) {
        return Pages.putRight(VIEW, page(draft, problems, Optional.empty(), viewer));
    }

    /** Doesn't show this tip beside the composer any more; nothing for no tip. */
    void putAway(String tip, Viewer viewer) {
        if (!tip.isEmpty()) {
            texts.putAway(List.of(tip), viewer);
        }
    }

    private CheckPage page(
            Draft draft, Problems problems, Optional<CheckPage.Result> result, Viewer viewer) {
        return new CheckPage(
                draft,
                problems,
                result,
                PictureViews.of(draft),
                SeenField.write(draft.pictures()),
                PreviewViews.of(draft),
                texts.at(Moment.COMPOSER, viewer),
                texts.away(viewer).stream()
                        .anyMatch(it -> it.text().guidance().moment() == Moment.COMPOSER),
                texts.at(Moment.PUBLISH),
                Citations.edition(policies.pack().edition()));
    }
}
