package org.chaperone.app.demonstration;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chaperone.app.access.Access;
import org.chaperone.app.audits.Audits;
import org.chaperone.app.audits.page.Subject;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletFilter;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.rights.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What audits of the demonstration's pages saw in what their owners saved of them: one as it is wanted, one with something to mend. */
@Component
@ConditionalOnBooleanProperty("chaperone.demo")
class AuditedPages {

    private static final Subject.Told SAID = new Subject.Told(true, true, false);

    private final Audits audits;
    private final Registry registry;
    private final Access access;

    AuditedPages(Audits audits, Registry registry, Access access) {
        this.audits = audits;
        this.registry = registry;
        this.access = access;
    }

    @Transactional
    public void begin() {
        audit(
                "Rosa Delgado",
                "Lincoln Elementary on Facebook",
                """
                <title>Lincoln Elementary</title></head><body><h1>Lincoln Elementary</h1>
                <p>Lincoln Elementary is part of Alder Falls Schools. This page is maintained by the office.</p>
                <p>Book fair on Thursday, 3 to 6 pm, in the library.</p>""");
        audit(
                "Lee Park",
                "@alderfallsjvsoccer",
                """
                <title>AF JV Soccer</title></head><body><h1>AF JV Soccer</h1><p>2:1 against Mill Creek!</p>
                <p>Back from our family holiday in Maine, practice starts Monday.</p>""");
    }

    private void audit(String owner, String name, String page) {
        var viewer = viewer(owner);
        var html = "<!doctype html><html lang=\"en\"><head>" + page + "</body></html>";
        viewer.flatMap(it -> outlet(name, it))
                .filter(it -> audits.of(it).isEmpty())
                .ifPresent(
                        it ->
                                audits.capture(
                                        it.id(),
                                        html.getBytes(StandardCharsets.UTF_8),
                                        SAID,
                                        viewer.orElseThrow()));
    }

    private Optional<Outlet> outlet(String name, Viewer viewer) {
        return registry.list(OutletFilter.ALL, null, 100).stream()
                .filter(it -> it.name().equals(name) && it.owner().equals(viewer.person()))
                .findFirst();
    }

    private Optional<Viewer> viewer(String name) {
        return access.called(name).stream().filter(it -> it.name().equals(name)).findFirst();
    }
}
