package org.chaperone.app.registry;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.requests.ApprovalEnded;
import org.chaperone.app.requests.RequestApproved;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.Duties;
import org.chaperone.app.tasks.DutyEvent;
import org.chaperone.policy.duty.EventType;
import org.chaperone.policy.duty.Evidence;
import org.chaperone.policy.procedure.RequestKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pages that were approved wait here for their address. The first outlet that whoever asked puts on the register for the same
 * school and as the same kind is it; who was said to run it then does.
 */
@Service
public class AwaitedPages {

    private final AwaitedRows rows;
    private final FirstAdministrators administrators;
    private final Duties duties;
    private final Clock clock;

    AwaitedPages(AwaitedRows rows, FirstAdministrators administrators, Duties duties, Clock clock) {
        this.rows = rows;
        this.administrators = administrators;
        this.duties = duties;
        this.clock = clock;
    }

    /** Those of the viewer, the first approved first. */
    @Transactional(readOnly = true)
    public List<AwaitedPage> of(Viewer viewer) {
        return viewer.person() == null ? List.of() : rows.of(viewer.person());
    }

    /** One that the viewer asked for, or whose unit's outlets they run. */
    @Transactional(readOnly = true)
    public Optional<AwaitedPage> find(UUID request, Viewer viewer) {
        return rows.one(request)
                .filter(
                        it ->
                                it.requester().equals(viewer.person())
                                        || Stewards.run(it.school(), viewer));
    }

    @EventListener
    void approved(RequestApproved approved) {
        if (!approved.request().kind().isPage() || !approved.reference().isEmpty()) {
            return;
        }
        var it = page(approved);
        rows.add(it, now());
        duties.happened(
                new DutyEvent(
                        EventType.PAGE_APPROVED,
                        "%s/%d".formatted(it.subject(), approved.version().number()),
                        clock.instant(),
                        it.school(),
                        it.requester(),
                        Map.of(),
                        it.subject(),
                        it.path(),
                        Map.of("page", it.title())),
                approved.by().actor());
    }

    @EventListener
    void ended(ApprovalEnded ended) {
        rows.one(ended.request().id())
                .ifPresent(it -> end(it, null, "It is approved no longer.", ended.by()));
    }

    @EventListener
    void registered(OutletPutInUse put) {
        var outlet = put.outlet();
        if (outlet.revision() == 1) {
            rows.of(outlet.owner()).stream()
                    .filter(it -> Objects.equals(it.school(), outlet.school()))
                    .filter(it -> it.classPage() == isClassPage(outlet))
                    .min(Comparator.comparing(it -> !it.title().equalsIgnoreCase(outlet.name())))
                    .ifPresent(
                            it -> {
                                end(it, outlet, outlet.name() + " is on the register.", put.by());
                                administrators.name(outlet, it.request(), it.staff(), put.by());
                            });
        }
    }

    private void end(AwaitedPage it, @Nullable Outlet outlet, String words, Actor by) {
        if (rows.end(it.request(), outlet == null ? null : outlet.id(), now())) {
            duties.proven(Evidence.ADDRESS_SAVED, it.subject(), words, null, by);
        }
    }

    private static boolean isClassPage(Outlet outlet) {
        return outlet.kind() == OutletKind.CLASS_PAGE || !outlet.classes().isEmpty();
    }

    private static AwaitedPage page(RequestApproved approved) {
        var content = approved.version().content();
        var answers = content.answers();
        return new AwaitedPage(
                approved.request().id(),
                content.title(),
                approved.request().kind() == RequestKind.CLASS_PAGE,
                approved.request().requester(),
                content.school(),
                answers.all("classes"),
                Stream.of("about", "why")
                        .map(answers::one)
                        .filter(it -> !it.isEmpty())
                        .findFirst()
                        .orElse(""),
                FirstAdministrators.said(answers));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
