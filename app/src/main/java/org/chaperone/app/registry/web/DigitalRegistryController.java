package org.chaperone.app.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.app.access.Access;
import org.chaperone.app.platforms.Found;
import org.chaperone.app.platforms.Platforms;
import org.chaperone.app.registry.Administrator;
import org.chaperone.app.registry.Administrators;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletLanguage;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.registry.Revision;
import org.chaperone.app.registry.Stewards;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The register as the U.S. Digital Registry writes its list of outlets: the same columns in the same order, so that what reads
 * one reads the other. The first of the contacts answers for it. A page of the community isn't among them.
 */
@Controller
@May(Who.STAFF)
class DigitalRegistryController {

    private static final String[] COLUMNS = {
        "id",
        "created_at",
        "updated_at",
        "service_url",
        "organization",
        "account",
        "language",
        "service",
        "status",
        "short_description",
        "long_description",
        "agencies",
        "contacts",
        "tags"
    };

    /** Between several in one cell. */
    private static final String AND = "|";

    private final Registry registry;
    private final Administrators administrators;
    private final Platforms platforms;
    private final Access access;
    private final Units units;

    DigitalRegistryController(
            Registry registry,
            Administrators administrators,
            Platforms platforms,
            Access access,
            Units units) {
        this.access = access;
        this.registry = registry;
        this.administrators = administrators;
        this.platforms = platforms;
        this.units = units;
    }

    @PostMapping("/outlets/exports/digital-registry")
    void export(OutletQuery query, Viewer viewer, HttpServletResponse response) throws IOException {
        var names = units.names();
        try (var sheet = new Sheet(response, "digital-registry.csv", COLUMNS)) {
            registry.export(
                    query.filter(viewer),
                    viewer,
                    it -> {
                        if (it.kind().isOfficial() && Stewards.mayTakeOut(it, viewer)) {
                            add(sheet, it, names);
                        }
                    });
        }
    }

    private void add(Sheet sheet, Outlet it, Map<@Nullable String, String> names) {
        var place = platforms.at(it.address());
        var history = registry.history(it.id());
        sheet.row(
                it.id().toString(),
                at(history.getLast()),
                at(history.getFirst()),
                it.address(),
                it.name(),
                place instanceof Found.On on && on.handle() != null ? on.handle() : "",
                new OutletLanguage(it.language()).words(),
                place instanceof Found.On on ? on.platform().id().replace('-', '_') : "website",
                it.isInUse() ? "published" : "archived",
                it.about().lines().findFirst().orElse(""),
                it.about(),
                names.getOrDefault(it.school(), ""),
                Stream.concat(
                                access.ofPerson(it.owner()).map(Viewer::email).stream(),
                                administrators.of(it).administrators().stream()
                                        .map(Administrator::email))
                        .distinct()
                        .collect(Collectors.joining(AND)),
                "");
    }

    /** In UTC. */
    private static String at(Revision revision) {
        return revision.at().toString();
    }
}
