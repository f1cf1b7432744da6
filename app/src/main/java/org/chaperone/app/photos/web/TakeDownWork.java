package org.chaperone.app.photos.web;

import java.util.List;
import org.chaperone.app.photos.ClearanceFilter;
import org.chaperone.app.photos.ClearanceFilter.State;
import org.chaperone.app.photos.Clearances;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.WorkSource;
import org.chaperone.app.ui.DistrictTime;
import org.springframework.stereotype.Component;

/** Pictures that are public and that a family has said no to since: first of all on the page of who can see to it. */
@Component
class TakeDownWork implements WorkSource {

    private static final int FEW = 5;

    private final Clearances clearances;
    private final DistrictTime time;

    TakeDownWork(Clearances clearances, DistrictTime time) {
        this.clearances = clearances;
        this.time = time;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public List<Section> sections(Viewer viewer) {
        var filter = new ClearanceFilter(null, null, State.TO_TAKE_DOWN, true);
        var found = clearances.list(filter, null, FEW + 1, viewer);
        if (found.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Section(
                        "Pictures to take down",
                        found.stream()
                                .limit(FEW)
                                .map(it -> row(ClearanceList.row(it, time)))
                                .toList(),
                        found.size() > FEW ? ClearanceQuery.PATH + "?state=to_take_down" : null,
                        found.size()));
    }

    private static Row row(ClearanceList.Row row) {
        return new Row(
                row.href(),
                "photo",
                row.title(),
                "A family has said no since",
                row.maker(),
                row.state(),
                row.day());
    }
}
