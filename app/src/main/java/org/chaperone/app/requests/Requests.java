package org.chaperone.app.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Named;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.requests.RequestFilter.Whose;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.procedure.RequestKind;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests as people see them, and what of them was approved. */
@Service
public class Requests {

    private final Procedures procedures;
    private final FiledRows rows;
    private final StepRows steps;
    private final Routing routing;
    private final Steering steering;
    private final Deciding deciding;
    private final ParentsConsents consents;
    private final ObjectProvider<PagesRun> pages;
    private final ObjectProvider<PageRegister> register;
    private final Disclosures disclosures;
    private final Directory directory;
    private final Journal journal;

    Requests(
            Procedures procedures,
            FiledRows rows,
            StepRows steps,
            Routing routing,
            Steering steering,
            Deciding deciding,
            ParentsConsents consents,
            ObjectProvider<PagesRun> pages,
            ObjectProvider<PageRegister> register,
            Disclosures disclosures,
            Directory directory,
            Journal journal) {
        this.procedures = procedures;
        this.rows = rows;
        this.steps = steps;
        this.routing = routing;
        this.steering = steering;
        this.deciding = deciding;
        this.consents = consents;
        this.pages = pages;
        this.register = register;
        this.disclosures = disclosures;
        this.directory = directory;
        this.journal = journal;
    }

    /** A request with its history, and what the viewer may do with it; empty when it isn't there for them. */
    @Transactional(readOnly = true)
    public Optional<OpenedRequest> open(UUID id, Viewer viewer) {
        var standing = routing.of(viewer);
        return rows.seen(id, standing)
                .flatMap(it -> procedures.of(it).map(by -> opened(it, by, standing, viewer)));
    }

    private OpenedRequest opened(
            Request it, Procedures.InForce by, Standing standing, Viewer viewer) {
        var mine =
                Filing.mayAsk(viewer)
                        && routing.mayWrite(it.requester(), it.content().school(), viewer);
        var all = steps.versions(it.id());
        var reached =
                it.version() == 0 ? List.<ReachedStep>of() : steps.steps(it.id(), it.version());
        return new OpenedRequest(
                it,
                by.procedure(),
                all,
                reached,
                all.stream()
                        .skip(1)
                        .flatMap(one -> steps.steps(it.id(), one.number()).stream())
                        .toList(),
                rows.happenings(it.id()),
                consents.of(by.procedure(), it.content()),
                Remark.of(by.procedure(), it.content().answers(), this::pagesRun, this::name),
                whereabouts(it),
                disclosures.of(it, viewer).orElse(null),
                mine && it.state().isOpenToChange(),
                rows.isToDecide(it.id(), standing),
                it.state() == RequestState.APPROVED && deciding.mayEnd(it, viewer),
                mine
                        && (it.state() == RequestState.APPROVED
                                || it.state() == RequestState.EXPIRED));
    }

    private PageRegister.@Nullable Whereabouts whereabouts(Request it) {
        return it.kind().isPage() && it.state() == RequestState.APPROVED
                ? register.stream().map(one -> one.of(it.id())).findFirst().orElse(null)
                : null;
    }

    private int pagesRun(String person) {
        return pages.stream().mapToInt(it -> it.by(person)).sum();
    }

    private String name(String person) {
        return directory.staff(List.of(person)).stream()
                .map(Named::name)
                .findFirst()
                .orElse("Somebody");
    }

    /**
     * @param after the id that the last part ended with, or null for the first
     */
    @Transactional(readOnly = true)
    public List<Request> list(RequestFilter filter, @Nullable UUID after, int most, Viewer viewer) {
        return rows.list(filter, routing.of(viewer), after, most);
    }

    @Transactional(readOnly = true)
    public int count(RequestFilter filter, Viewer viewer) {
        return rows.count(filter, routing.of(viewer));
    }

    /** How many wait for the viewer. */
    @Transactional(readOnly = true)
    public int waiting(Viewer viewer) {
        return count(RequestFilter.of(Whose.TO_DECIDE), viewer);
    }

    /** Gives all that {@link #list} gives in parts, and notes who takes it out of the application before they get it. */
    @Transactional
    public void export(RequestFilter filter, Viewer viewer, Consumer<Request> action) {
        var standing = routing.of(viewer);
        journal.record(
                new Entry(
                        viewer.actor(),
                        "requests-exported",
                        "account:" + viewer.account(),
                        Map.of("count", rows.count(filter, standing))));
        rows.each(filter, standing, action);
    }

    /** What of a kind was approved and holds on a day, whoever asks; the last first. */
    @Transactional(readOnly = true)
    public List<Request> holding(RequestKind kind, LocalDate day) {
        return rows.holding(kind, day);
    }

    /** What was approved and has come to its last day ends; done once for each. */
    @Transactional(readOnly = true)
    List<UUID> over() {
        return rows.over(steering.today());
    }

    /** Requests that lie longer than they may. */
    @Transactional(readOnly = true)
    List<UUID> late() {
        return steps.late(steering.now());
    }
}
