package org.chaperone.app.platforms.web;

import java.util.List;
import org.chaperone.app.platforms.KeepingTheList;
import org.chaperone.app.platforms.Platform;
import org.chaperone.app.platforms.Platforms;
import org.chaperone.app.platforms.Proposal;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.WorkSource;
import org.chaperone.app.ui.DistrictTime;
import org.springframework.stereotype.Component;

/** Platforms that were proposed, on the first page of who keeps the list. */
@Component
class ProposalWork implements WorkSource {

    private static final int DUE = 55;
    private static final int FEW = 5;

    private final KeepingTheList keeping;
    private final Platforms platforms;
    private final DistrictTime time;

    ProposalWork(KeepingTheList keeping, Platforms platforms, DistrictTime time) {
        this.keeping = keeping;
        this.platforms = platforms;
        this.time = time;
    }

    @Override
    public int order() {
        return DUE;
    }

    @Override
    public List<Section> sections(Viewer viewer) {
        var waiting = KeepingTheList.keeps(viewer) ? keeping.waiting() : 0;
        return waiting == 0
                ? List.of()
                : List.of(
                        new Section(
                                "Platforms that colleagues propose",
                                keeping.proposals().stream()
                                        .filter(it -> it.decision() == null)
                                        .limit(FEW)
                                        .map(this::row)
                                        .toList(),
                                ApprovedController.LIST,
                                waiting));
    }

    private Row row(Proposal it) {
        return new Row(
                ApprovedController.LIST,
                "outlet",
                platforms.find(it.platform()).map(Platform::name).orElse(it.platform()),
                it.why(),
                it.byName(),
                "Decide",
                "proposed " + time.day(it.at()));
    }
}
