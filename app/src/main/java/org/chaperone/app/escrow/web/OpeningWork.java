package org.chaperone.app.escrow.web;

import java.util.ArrayList;
import java.util.List;
import org.chaperone.app.escrow.LoginOpenings;
import org.chaperone.app.escrow.Openers;
import org.chaperone.app.escrow.Opening;
import org.chaperone.app.escrow.Opening.State;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.WorkSource;
import org.springframework.stereotype.Component;

/** Emergencies that need a second person, are to be opened, or wait for a review, on the first page of who can. */
@Component
class OpeningWork implements WorkSource {

    private static final int FIRST = 5;
    private static final int FEW = 5;
    private static final int MOST = 100;

    private final LoginOpenings openings;
    private final LoginPages pages;

    OpeningWork(LoginOpenings openings, LoginPages pages) {
        this.openings = openings;
        this.pages = pages;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public List<Section> sections(Viewer viewer) {
        if (!Openers.mayReview(viewer)) {
            return List.of();
        }
        var waiting = new ArrayList<Opening>();
        if (Openers.mayAgree(viewer)) {
            waiting.addAll(of(State.WAITING));
            waiting.removeIf(it -> it.by().equals(viewer.account()));
        }
        of(State.AGREED).stream()
                .filter(it -> it.by().equals(viewer.account()))
                .forEach(waiting::add);
        of(State.OPENED).stream()
                .filter(it -> !it.tookPart(viewer.account()) && !openings.isToBeChanged(it))
                .forEach(waiting::add);
        return waiting.isEmpty()
                ? List.of()
                : List.of(
                        new Section(
                                "Sealed logins",
                                waiting.stream().limit(FEW).map(this::row).toList(),
                                LoginsController.OPENINGS,
                                waiting.size()));
    }

    private List<Opening> of(State state) {
        return openings.list(state, null, MOST);
    }

    private Row row(Opening it) {
        var row = pages.row(it);
        return new Row(
                row.href(), "lock", row.outlet(), row.emergency(), row.by(), row.state(), row.at());
    }
}
