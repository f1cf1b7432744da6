package org.chaperone.app.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Group;
import org.chaperone.app.directory.Named;
import org.chaperone.app.platforms.Found;
import org.chaperone.app.platforms.Platforms;
import org.chaperone.app.registry.Administrators;
import org.chaperone.app.registry.AwaitedPages;
import org.chaperone.app.registry.Embeddings;
import org.chaperone.app.registry.OtherWay;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.registry.Stewards;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The register as a list. */
@Controller
@May(Who.STAFF)
class OutletsController {

    private final Registry registry;
    private final Embeddings embeddings;
    private final AwaitedPages awaited;
    private final Directory directory;
    private final Units units;
    private final Platforms platforms;
    private final Administrators administrators;

    OutletsController(
            Registry registry,
            Embeddings embeddings,
            AwaitedPages awaited,
            Directory directory,
            Units units,
            Platforms platforms,
            Administrators administrators) {
        this.platforms = platforms;
        this.administrators = administrators;
        this.registry = registry;
        this.embeddings = embeddings;
        this.awaited = awaited;
        this.directory = directory;
        this.units = units;
    }

    @GetMapping("/outlets")
    ModelAndView index(OutletQuery query, Viewer viewer) {
        var filter = query.filter(viewer);
        var found = registry.list(filter, query.afterId(), OutletList.ON_A_PAGE + 1);
        var shown = found.stream().limit(OutletList.ON_A_PAGE).toList();
        var owners = names(shown.stream().map(Outlet::owner).toList());
        var names = units.names();
        var count = registry.count(filter);
        return Pages.show(
                "registry/web/outlets",
                new OutletList(
                        query,
                        units.all(),
                        shown.stream().map(it -> OutletList.row(it, names, owners)).toList(),
                        count == 1 ? "One outlet" : count + " outlets",
                        !query.isEmpty(),
                        embeddings.waiting(viewer),
                        found.size() > shown.size() ? query.after(shown.getLast().id()) : null,
                        awaited.of(viewer).stream()
                                .map(it -> new OutletList.Awaited(it.path(), it.title()))
                                .toList(),
                        Stewards.runAll(viewer),
                        query.afterId() != null));
    }

    @PostMapping("/outlets/exports")
    void export(OutletQuery query, Viewer viewer, HttpServletResponse response) throws IOException {
        var names = units.names();
        var owners = new HashMap<String, String>();
        try (var sheet =
                new Sheet(
                        response,
                        "outlets.csv",
                        "Id",
                        "Name",
                        "Kind",
                        "Address",
                        "Of",
                        "Classes",
                        "Owner",
                        "Also carried by",
                        "In use since",
                        "State",
                        "Platform",
                        "Handle",
                        "Run by",
                        "Access last seen to work")) {
            registry.export(
                    query.filter(viewer),
                    viewer,
                    it -> {
                        if (Stewards.mayTakeOut(it, viewer)) {
                            add(sheet, it, names, owners);
                        }
                    });
        }
    }

    private void add(
            Sheet sheet,
            Outlet it,
            Map<@Nullable String, String> names,
            Map<String, String> owners) {
        var place = platforms.at(it.address());
        var access = administrators.of(it);
        var proven = access.provenAt();
        sheet.row(
                it.id().toString(),
                it.name(),
                it.kind().words(),
                it.address(),
                names.getOrDefault(it.school(), ""),
                directory.groups(it.classes()).stream()
                        .map(Group::title)
                        .collect(Collectors.joining("; ")),
                owners.computeIfAbsent(
                        it.owner(), one -> names(List.of(one)).getOrDefault(one, "")),
                it.otherWays().stream().map(OtherWay::inWords).collect(Collectors.joining("; ")),
                it.since().toString(),
                it.isInUse() ? "In use" : "Closed",
                place instanceof Found.On on ? on.platform().name() : "",
                place instanceof Found.On on && on.handle() != null ? on.handle() : "",
                access.administrators().stream()
                        .map(one -> "%s, %s, %s".formatted(one.name(), one.phone(), one.email()))
                        .collect(Collectors.joining("; ")),
                proven == null ? "" : proven.toString());
    }

    private Map<String, String> names(Collection<String> people) {
        return directory.staff(people).stream().collect(Collectors.toMap(Named::id, Named::name));
    }
}
