package org.chaperone.app.demonstration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.access.Access;
import org.chaperone.app.devices.Devices;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.requests.Content;
import org.chaperone.app.requests.Decided.Act;
import org.chaperone.app.requests.Deciding;
import org.chaperone.app.requests.Filed;
import org.chaperone.app.requests.Filing;
import org.chaperone.app.requests.RequestFilter;
import org.chaperone.app.requests.Requests;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.procedure.Answers;
import org.chaperone.policy.procedure.RequestKind;
import org.chaperone.roster.generator.Cast;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the demonstration's people ask for: a class page that was approved, one that waits, two who want the one telephone, and a draft. */
@Component
@ConditionalOnBooleanProperty("chaperone.demo")
class Approvals {

    private static final int SOON = 10;

    private final Filing filing;
    private final Deciding deciding;
    private final Requests requests;
    private final Policies policies;
    private final Access access;
    private final Devices devices;

    Approvals(
            Filing filing,
            Deciding deciding,
            Requests requests,
            Policies policies,
            Access access,
            Devices devices) {
        this.filing = filing;
        this.deciding = deciding;
        this.requests = requests;
        this.policies = policies;
        this.access = access;
        this.devices = devices;
    }

    @Transactional
    public void begin() {
        var ines = viewer("Ines Alvarez");
        if (ines.isEmpty() || requests.count(RequestFilter.ALL, ines.get()) > 0) {
            return;
        }
        send(
                        "Tom Becker",
                        RequestKind.CLASS_PAGE,
                        page("Grade 4 reading blog", Cast.LINCOLN, "c-becker-4", "pages.example"))
                .ifPresent(it -> agree(it, "Rosa Delgado"));
        send(
                "Lee Park",
                RequestKind.CLASS_PAGE,
                page("JV Soccer on Instagram", Cast.HIGH, "c-soccer", "Instagram"));
        viewer("Priya Nair").ifPresent(it -> devices.add("Telephone 1", "555 0100", it));
        send("Lee Park", RequestKind.DEVICE_LOAN, telephone());
        send("Marcus Webb", RequestKind.DEVICE_LOAN, telephone());
        begin(
                "Maya Torres",
                RequestKind.CLASS_PAGE,
                page("English 7 podcast", Cast.HARBOR, "c-torres-7", ""));
    }

    private static Content page(String title, String school, String group, String where) {
        return new Content(
                title,
                school,
                new Answers(
                        Map.of(
                                "classes", List.of(group),
                                "why",
                                        List.of(
                                                "What we do and what is to be brought, for students and families"),
                                "where", List.of(where))),
                List.of());
    }

    private Content telephone() {
        var today = policies.today();
        return new Content(
                "Telephone for the tournament",
                Cast.HIGH,
                new Answers(
                        Map.of(
                                "trip", List.of("State tournament"),
                                "from", List.of(today.plusDays(SOON).toString()),
                                "until", List.of(today.plusDays(SOON + 2).toString()))),
                List.of());
    }

    private Optional<UUID> begin(String name, RequestKind kind, Content content) {
        return viewer(name)
                .map(it -> filing.begin(UUID.randomUUID(), kind, content, it))
                .flatMap(
                        it ->
                                it instanceof Filed.Done(var id)
                                        ? Optional.of(id)
                                        : Optional.empty());
    }

    private Optional<UUID> send(String name, RequestKind kind, Content content) {
        var id = begin(name, kind, content);
        id.ifPresent(it -> filing.send(it, content, viewer(name).orElseThrow()));
        return id;
    }

    private void agree(UUID id, String name) {
        viewer(name)
                .ifPresent(
                        it ->
                                requests.open(id, it).stream()
                                        .flatMap(one -> one.versions().stream().limit(1))
                                        .forEach(
                                                version ->
                                                        deciding.decide(
                                                                id,
                                                                new Deciding.Word(
                                                                        version.digest(),
                                                                        Act.AGREED,
                                                                        "",
                                                                        "First names alone",
                                                                        ""),
                                                                it)));
    }

    private Optional<Viewer> viewer(String name) {
        return access.called(name).stream().filter(it -> it.name().equals(name)).findFirst();
    }
}
