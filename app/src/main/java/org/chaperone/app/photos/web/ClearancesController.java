package org.chaperone.app.photos.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.chaperone.app.photos.Clearance;
import org.chaperone.app.photos.ClearanceSummary;
import org.chaperone.app.photos.Clearances;
import org.chaperone.app.photos.LiveUses;
import org.chaperone.app.photos.Publication;
import org.chaperone.app.photos.asking.Asking;
import org.chaperone.app.photos.asking.ColleagueRequests;
import org.chaperone.app.photos.asking.Matter;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.chaperone.app.ui.Sheet;
import org.chaperone.policy.Pack;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

@Controller
@May(Who.STAFF)
class ClearancesController {

    private static final String VIEW = "photos/web/clearance";
    private static final String REFUSED_SINCE = "refused";

    private final Clearances clearances;
    private final LiveUses liveUses;
    private final ColleagueRequests requests;
    private final Policies policies;
    private final DistrictTime time;

    ClearancesController(
            Clearances clearances,
            LiveUses liveUses,
            ColleagueRequests requests,
            Policies policies,
            DistrictTime time) {
        this.clearances = clearances;
        this.liveUses = liveUses;
        this.requests = requests;
        this.policies = policies;
        this.time = time;
    }

    @GetMapping("/photos/clearances")
    ModelAndView index(ClearanceQuery query, Viewer viewer) {
        var found =
                clearances.list(
                        query.filter(), query.afterId(), ClearanceList.ON_A_PAGE + 1, viewer);
        return Pages.show("photos/web/clearances", ClearanceList.of(query, found, time));
    }

    /**
     * @param said {@code refused} when what was just noted as public has been refused since; what came of asking somebody
     * @param who was asked
     */
    @GetMapping("/photos/clearances/{id}")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "") String who,
            Viewer viewer) {
        var clearance = one(id, viewer);
        var asking = ListAddress.constant(Asking.values(), said);
        var words =
                said.equals(REFUSED_SINCE)
                        ? Publication.REFUSED_SINCE.words()
                        : asking == null ? "" : asking.words(name(who, clearance));
        return Pages.show(VIEW, page(clearance, "", words, Problems.none(), viewer));
    }

    private static String name(String who, Clearance clearance) {
        return clearance.people().stream()
                .filter(it -> it.id().equals(who))
                .map(Clearance.Person::name)
                .findFirst()
                .orElse("The person");
    }

    @PostMapping("/photos/clearances/exports")
    void export(ClearanceQuery query, Viewer viewer, HttpServletResponse response)
            throws IOException {
        try (var sheet =
                new Sheet(
                        response,
                        "clearances.csv",
                        "Id",
                        "Made at",
                        "By",
                        "File",
                        "Caption",
                        "Named",
                        "Heads",
                        "Where",
                        "Answer",
                        "State")) {
            clearances.export(query.filter(), viewer, it -> add(sheet, it));
        }
    }

    /**
     * @param address where it is public
     */
    @PostMapping("/photos/clearances/{id}/uses")
    ModelAndView published(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String address, Viewer viewer) {
        var came =
                liveUses.published(id, address, viewer).orElseThrow(ClearancesController::notHere);
        return switch (came) {
            case NOTED -> Pages.goTo(path(id));
            case REFUSED_SINCE -> Pages.goTo(path(id) + "?said=" + REFUSED_SINCE);
            case TWICE, NO_ADDRESS ->
                    Pages.putRight(
                            VIEW,
                            page(
                                    one(id, viewer),
                                    address,
                                    "",
                                    Problems.none().add("address", came.words()),
                                    viewer));
        };
    }

    @PostMapping("/photos/uses/{id}/end")
    ModelAndView takenDown(@PathVariable UUID id, Viewer viewer) {
        var clearance = liveUses.clearanceOf(id, viewer).orElseThrow(ClearancesController::notHere);
        liveUses.takenDown(id, viewer);
        return Pages.goTo(path(clearance));
    }

    private Clearance one(UUID id, Viewer viewer) {
        return clearances.one(id, viewer).orElseThrow(ClearancesController::notHere);
    }

    private ClearancePage page(
            Clearance it, String address, String said, Problems problems, Viewer viewer) {
        var people = it.people().stream().map(Clearance.Person::id).toList();
        return ClearancePage.of(
                it,
                pack(it),
                requests.asked(people, Matter.of(it), viewer),
                viewer.person(),
                time,
                address,
                said,
                problems);
    }

    /** The edition that it was answered by, if the library still has it. */
    private @Nullable Pack pack(Clearance it) {
        var parts = it.edition().split("/", 2);
        return policies.edition(parts[0], parts[1]).orElse(null);
    }

    private static String path(UUID id) {
        return ClearanceQuery.PATH + "/" + id;
    }

    private static void add(Sheet sheet, ClearanceSummary it) {
        sheet.row(
                it.id().toString(),
                it.madeAt().toString(),
                it.maker(),
                it.fileName(),
                it.caption(),
                Integer.toString(it.named()),
                Integer.toString(it.heads()),
                PhotoWords.all(it.audiences()),
                it.verdict().word(),
                it.state().words());
    }

    private static ResponseStatusException notHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
