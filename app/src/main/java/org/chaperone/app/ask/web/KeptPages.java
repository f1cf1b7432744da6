package org.chaperone.app.ask.web;

import java.util.List;
import java.util.UUID;
import org.chaperone.app.ask.Ask;
import org.chaperone.app.ask.Sharing;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The page of a kept answer, with the colleagues whom some words find. */
@Component
class KeptPages {

    private final Ask ask;
    private final Sharing sharing;
    private final Ways ways;
    private final DistrictTime time;

    KeptPages(Ask ask, Sharing sharing, Ways ways, DistrictTime time) {
        this.ask = ask;
        this.sharing = sharing;
        this.ways = ways;
        this.time = time;
    }

    /**
     * @param words to find colleagues by, to share it with
     */
    ModelAndView show(UUID id, String words, Problems problems, Viewer viewer) {
        var kept = ask.kept(id, viewer).orElseThrow(KeptPages::notHere);
        var mine = kept.askedBy().equals(viewer.account());
        var page =
                KeptPage.of(
                        kept,
                        ask.today(kept),
                        mine,
                        ways.open(viewer),
                        time,
                        Readers.of(
                                kept,
                                words,
                                mine ? sharing.colleagues(words, viewer) : List.of(),
                                time),
                        problems);
        var view = "ask/web/kept";
        return problems.isEmpty() ? Pages.show(view, page) : Pages.putRight(view, page);
    }

    static ResponseStatusException notHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
