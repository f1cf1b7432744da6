package org.chaperone.app.notices.web;

import static org.chaperone.app.ui.ListAddress.text;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.chaperone.app.notices.NoticeLists;
import org.chaperone.app.notices.Openings;
import org.chaperone.app.notices.Wordings;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Sheet;
import org.chaperone.policy.duty.EventType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What families are told of. */
@Controller
@May(Who.WORKERS)
class NoticesController {

    private final NoticeLists lists;
    private final Wordings wordings;
    private final Openings openings;
    private final DistrictTime time;

    NoticesController(NoticeLists lists, Wordings wordings, Openings openings, DistrictTime time) {
        this.lists = lists;
        this.wordings = wordings;
        this.openings = openings;
        this.time = time;
    }

    @GetMapping("/notices")
    ModelAndView index(
            OccasionQuery query,
            @RequestParam(required = false) @Nullable String after,
            Viewer viewer) {
        var id = ListAddress.id(after);
        return Pages.show(
                "notices/web/occasions",
                OccasionsPage.of(
                        query,
                        lists.occasions(query.filter(), id, viewer),
                        id != null,
                        kinds(),
                        lists.schools(viewer).stream()
                                .map(it -> new Option(it.id(), it.name()))
                                .toList(),
                        may(viewer),
                        time));
    }

    @PostMapping("/notices/exports")
    void export(OccasionQuery query, Viewer viewer, HttpServletResponse response)
            throws IOException {
        try (var sheet =
                new Sheet(
                        response,
                        "notices.csv",
                        "Id",
                        "What families are told of",
                        "Kind",
                        "School",
                        "State",
                        "Since",
                        "Notices",
                        "Told")) {
            lists.export(
                    query.filter(),
                    viewer,
                    it ->
                            sheet.row(
                                    it.id().toString(),
                                    it.title(),
                                    it.kind(),
                                    text(it.school()),
                                    it.state().words(),
                                    it.openedAt().toString(),
                                    Integer.toString(it.all()),
                                    Integer.toString(it.told())));
        }
    }

    private List<Option> kinds() {
        return wordings.kinds().stream().map(it -> new Option(it.id(), it.title())).toList();
    }

    private OccasionsPage.May may(Viewer viewer) {
        return new OccasionsPage.May(
                wordings.after(EventType.ADDRESSES_ISSUED).isPresent()
                        && !openings.schools(viewer).isEmpty(),
                wordings.after(EventType.NUMBER_GIVEN_OUT).isPresent()
                        && !openings.led(viewer).isEmpty(),
                Wordings.mayDraft(viewer) && !wordings.kinds().isEmpty());
    }
}
