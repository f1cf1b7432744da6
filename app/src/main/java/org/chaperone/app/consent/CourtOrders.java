package org.chaperone.app.consent;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.consent.Ledgers.Opened;
import org.chaperone.app.consent.Recording.Reason;
import org.chaperone.app.consent.StatementRows.Recorder;
import org.chaperone.app.directory.Ties;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts down what courts and the law say on who may speak for a student, and ends it. */
@Service
public class CourtOrders {

    private final Ledgers ledgers;
    private final OrderRows rows;
    private final StatementRows statements;
    private final Changes changes;
    private final Policies policies;
    private final Journal journal;
    private final Clock clock;

    CourtOrders(
            Ledgers ledgers,
            OrderRows rows,
            StatementRows statements,
            Changes changes,
            Policies policies,
            Journal journal,
            Clock clock) {
        this.ledgers = ledgers;
        this.rows = rows;
        this.statements = statements;
        this.changes = changes;
        this.policies = policies;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Recording record(NewOrder order, Viewer by) {
        statements.lock(order.student());
        var opened = mayKeep(order.student(), by);
        if (opened.isEmpty()) {
            return new Recording.Refused(Reason.OUT_OF_SIGHT);
        }
        var problem = problem(order, opened.get(), by);
        if (problem.isPresent()) {
            return new Recording.Refused(problem.get());
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var id = rows.add(order, recorder(by), at);
        journal.record(
                new Entry(
                        by.actor(),
                        "consent-order-recorded",
                        "person:" + order.student(),
                        payload(id, order)));
        changes.tell(opened.get(), at);
        return new Recording.Recorded(id);
    }

    /**
     * Ends an order from now on; for what was judged before it goes on to count.
     *
     * @return false if there is none like that, if it was ended before, or if the viewer may not
     */
    @Transactional
    public boolean end(UUID id, String why, Viewer by) {
        var order = rows.one(id);
        if (order.isEmpty() || why.isBlank()) {
            return false;
        }
        statements.lock(order.get().student());
        var opened =
                mayKeep(order.get().student(), by).filter(it -> !Keepers.isOwn(by, it.person()));
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (opened.isEmpty() || !rows.end(id, why.strip(), recorder(by), at)) {
            return false;
        }
        journal.record(
                new Entry(
                        by.actor(),
                        "consent-order-ended",
                        "person:" + order.get().student(),
                        Map.of("order", id.toString(), "why", why.strip())));
        changes.tell(opened.get(), at);
        return true;
    }

    private Optional<Opened> mayKeep(String student, Viewer by) {
        return ledgers.one(student).filter(it -> Keepers.keepsOrders(by, it.person()));
    }

    private Optional<Reason> problem(NewOrder order, Opened opened, Viewer by) {
        if (Keepers.isOwn(by, opened.person())) {
            return Optional.of(Reason.OWN_FAMILY);
        }
        var guardian = order.guardian();
        if (guardian != null
                && opened.person().adults().stream()
                        .map(Ties.Adult::id)
                        .noneMatch(guardian::equals)) {
            return Optional.of(Reason.NOT_THEIR_CHILD);
        }
        var now = clock.instant();
        var other =
                order.kind() == Order.Kind.ONE_DECIDES
                        && opened.orders().stream()
                                .filter(it -> it.counts(now, policies.today()))
                                .anyMatch(
                                        it ->
                                                it.kind() == Order.Kind.ONE_DECIDES
                                                        && !Objects.equals(
                                                                it.guardian(), guardian));
        return other ? Optional.of(Reason.ONE_DECIDES_ALREADY) : Optional.empty();
    }

    private static Recorder recorder(Viewer by) {
        return new Recorder(by.account(), by.person(), by.name());
    }

    private static Map<String, Object> payload(UUID id, NewOrder order) {
        var payload = new HashMap<String, Object>();
        payload.put("order", id.toString());
        payload.put("kind", order.kind().name());
        payload.put("first", order.first().toString());
        if (order.guardian() != null) {
            payload.put("guardian", order.guardian());
        }
        if (order.last() != null) {
            payload.put("last", order.last().toString());
        }
        return Map.copyOf(payload);
    }
}
