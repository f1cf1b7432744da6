package org.chaperone.app.ask.web;

import org.chaperone.app.ask.Ask;
import org.chaperone.app.ask.KeptFilter;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@May(Who.WORKERS)
class AskController {

    private static final int RECENT = 5;

    private final Ask ask;
    private final Ways ways;
    private final DistrictTime time;

    AskController(Ask ask, Ways ways, DistrictTime time) {
        this.ask = ask;
        this.ways = ways;
        this.time = time;
    }

    @GetMapping("/ask")
    ModelAndView start(@RequestParam(defaultValue = "") String q, Viewer viewer) {
        var kept = ask.list(KeptFilter.ALL, null, RECENT + 1, viewer);
        return Pages.show(
                "ask/web/ask",
                AskPage.of(
                        q,
                        Entries.all(q, ways.open(viewer)),
                        kept.stream().limit(RECENT).map(it -> KeptRow.of(it, time)).toList(),
                        kept.size() > RECENT));
    }
}
