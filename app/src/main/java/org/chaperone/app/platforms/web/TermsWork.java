package org.chaperone.app.platforms.web;

import java.util.List;
import org.chaperone.app.platforms.Terms;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.WorkSource;
import org.springframework.stereotype.Component;

/** Terms of use that somebody has yet to confirm, on their first page. */
@Component
class TermsWork implements WorkSource {

    static final String PATH = "/platforms/terms";

    private static final int DUE = 60;

    private final Terms terms;

    TermsWork(Terms terms) {
        this.terms = terms;
    }

    @Override
    public int order() {
        return DUE;
    }

    @Override
    public List<Section> sections(Viewer viewer) {
        var waiting = terms.waiting(viewer);
        return waiting.isEmpty()
                ? List.of()
                : List.of(
                        new Section(
                                "Terms of use to confirm",
                                waiting.stream().map(TermsWork::row).toList(),
                                PATH,
                                waiting.size()));
    }

    private static Row row(Terms.ToConfirm it) {
        return new Row(
                PATH,
                "policy",
                it.platform().name(),
                "You answer for an account there, and the list has terms that you haven’t confirmed.",
                null,
                "Confirm",
                it.version());
    }
}
