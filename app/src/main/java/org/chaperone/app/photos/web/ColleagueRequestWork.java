package org.chaperone.app.photos.web;

import java.util.List;
import org.chaperone.app.photos.asking.ColleagueRequest;
import org.chaperone.app.photos.asking.ColleagueRequests;
import org.chaperone.app.photos.asking.RequestFilter;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.WorkSource;
import org.chaperone.app.ui.DistrictTime;
import org.springframework.stereotype.Component;

/** What colleagues ask somebody for, on their first page. */
@Component
class ColleagueRequestWork implements WorkSource {

    private static final int ASKED = 30;
    private static final int FEW = 5;

    private final ColleagueRequests requests;
    private final DistrictTime time;

    ColleagueRequestWork(ColleagueRequests requests, DistrictTime time) {
        this.requests = requests;
        this.time = time;
    }

    @Override
    public int order() {
        return ASKED;
    }

    @Override
    public List<Section> sections(Viewer viewer) {
        var waiting = requests.count(RequestFilter.TO_ANSWER, viewer);
        if (waiting == 0) {
            return List.of();
        }
        return List.of(
                new Section(
                        "May a picture of you be shown?",
                        requests.list(RequestFilter.TO_ANSWER, null, FEW, viewer).stream()
                                .map(this::row)
                                .toList(),
                        waiting > FEW ? RequestQuery.PATH + "?whose=to-me&state=open" : null,
                        waiting));
    }

    private Row row(ColleagueRequest it) {
        return new Row(
                ColleagueRequests.PATH + it.id(),
                "photo",
                RequestWords.title(it.matter()),
                RequestWords.matter(it.matter()),
                it.asker(),
                "Answer",
                "asked " + time.day(it.askedAt()));
    }
}
