package org.chaperone.app.registry.web;

import static org.chaperone.app.ui.ListAddress.text;

import java.util.UUID;
import org.chaperone.app.registry.Administrators;
import org.chaperone.app.registry.Naming;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.registry.Ruling;
import org.chaperone.app.registry.Stewards;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Who runs an outlet: named, taken out, and the district's access seen to work. */
@Controller
@May(Who.STAFF)
class AdministratorsController {

    private final Administrators administrators;
    private final Registry registry;
    private final OutletPages pages;

    AdministratorsController(Administrators administrators, Registry registry, OutletPages pages) {
        this.administrators = administrators;
        this.registry = registry;
        this.pages = pages;
    }

    @PostMapping("/outlets/{id}/administrators")
    ModelAndView add(@PathVariable UUID id, OutletDeed deed, Viewer viewer) {
        var it = mine(id, viewer);
        var came =
                administrators.add(
                        id,
                        text(deed.administrator()),
                        text(deed.phone()),
                        text(deed.email()),
                        text(deed.district()).equals("yes"),
                        viewer);
        return switch (came) {
            case Naming.Named _, Naming.NotHere _ -> Pages.goTo(it.path());
            case Naming.Wrong(var problems) -> pages.putRight(it, deed, problems, viewer);
            case Naming.Refused(var ruling) ->
                    pages.putRight(
                            it, deed, Problems.none().add("administrator", first(ruling)), viewer);
        };
    }

    @PostMapping("/outlets/{id}/administrators/{administrator}/end")
    ModelAndView end(
            @PathVariable UUID id,
            @PathVariable UUID administrator,
            OutletDeed deed,
            Viewer viewer) {
        var it = mine(id, viewer);
        return switch (administrators.end(id, administrator, viewer)) {
            case DONE, NOT_HERE -> Pages.goTo(it.path());
            case LAST ->
                    pages.putRight(
                            it,
                            deed,
                            Problems.none()
                                    .add(
                                            "administrator",
                                            "They are the last of the district who can get in. Name another first"),
                            viewer);
        };
    }

    @PostMapping("/outlets/{id}/proofs")
    ModelAndView prove(@PathVariable UUID id, Viewer viewer) {
        var it = registry.find(id).orElseThrow(AdministratorsController::notHere);
        if (!administrators.holdsDistrictAccess(id, viewer)) {
            throw notHere();
        }
        administrators.prove(id, viewer);
        return Pages.goTo(it.path());
    }

    private static String first(Ruling ruling) {
        var reason = ruling.reasons().getFirst();
        return "%s %s".formatted(reason.message(), String.join(", ", reason.clauses())).strip();
    }

    private Outlet mine(UUID id, Viewer viewer) {
        var it = registry.find(id).orElseThrow(AdministratorsController::notHere);
        if (!Stewards.mayChange(it, viewer)) {
            throw notHere();
        }
        return it;
    }

    private static ResponseStatusException notHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
