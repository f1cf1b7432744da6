package org.chaperone.app.families.web;

import java.util.List;
import org.chaperone.app.consent.Permissions;
import org.chaperone.app.families.FamilyRequest;
import org.chaperone.app.families.FamilyRequest.Filter;
import org.chaperone.app.families.FamilyRequests;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.WorkSource;
import org.chaperone.app.ui.DistrictTime;
import org.springframework.stereotype.Component;

/** Families that teachers want asked, on the first page of who sees to it. */
@Component
class FamilyRequestWork implements WorkSource {

    private static final int WANTED = 40;
    private static final int FEW = 5;

    private final FamilyRequests requests;
    private final DistrictTime time;

    FamilyRequestWork(FamilyRequests requests, DistrictTime time) {
        this.requests = requests;
        this.time = time;
    }

    @Override
    public int order() {
        return WANTED;
    }

    @Override
    public List<Section> sections(Viewer viewer) {
        var waiting = Permissions.mayKeep(viewer) ? requests.count(Filter.OPEN, viewer) : 0;
        if (waiting == 0) {
            return List.of();
        }
        return List.of(
                new Section(
                        "Families to ask",
                        requests.list(Filter.OPEN, null, FEW, viewer).stream()
                                .map(this::row)
                                .toList(),
                        FamilyRequestQuery.PATH + "?state=open",
                        waiting));
    }

    private Row row(FamilyRequest it) {
        return new Row(
                FamilyRequestQuery.PATH + "?state=open",
                "link",
                "Ask the family of " + it.name(),
                "A picture waits for their answer.",
                it.asker(),
                "Wanted",
                "since " + time.day(it.askedAt()));
    }
}
