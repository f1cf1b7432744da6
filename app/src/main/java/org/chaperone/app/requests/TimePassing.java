package org.chaperone.app.requests;

import java.util.Map;
import java.util.UUID;
import org.chaperone.app.journal.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to requests because time passes: they go up when they lie too long, and what was approved comes to its end. */
@Service
class TimePassing {

    private static final Actor CLOCK = Actor.system("requests");

    private final Procedures procedures;
    private final FiledRows rows;
    private final StepRows steps;
    private final Steering steering;
    private final ApplicationEventPublisher publisher;

    TimePassing(
            Procedures procedures,
            FiledRows rows,
            StepRows steps,
            Steering steering,
            ApplicationEventPublisher publisher) {
        this.procedures = procedures;
        this.rows = rows;
        this.steps = steps;
        this.steering = steering;
        this.publisher = publisher;
    }

    /** Nobody decided in time: the next office up may as well. It is never approved by that. */
    @Transactional
    public void lift(UUID id) {
        var request = rows.locked(id).filter(it -> it.state() == RequestState.SENT);
        var by = request.flatMap(procedures::of);
        if (request.isEmpty() || by.isEmpty()) {
            return;
        }
        var version = steps.versions(id).getFirst();
        steering.waiting(request.get()).stream()
                .filter(this::isLate)
                .forEach(it -> steering.lift(request.get(), version, it, by.get(), CLOCK));
    }

    private boolean isLate(ReachedStep it) {
        var due = it.due();
        return it.up() == null && due != null && due.isBefore(steering.today());
    }

    /** Its last day is over. */
    @Transactional
    public void expire(UUID id) {
        var request = rows.locked(id).filter(it -> it.state() == RequestState.APPROVED);
        var lastDay = request.map(Request::lastDay).orElse(null);
        if (request.isEmpty() || lastDay == null || !lastDay.isBefore(steering.today())) {
            return;
        }
        var done = steering.with(request.get(), RequestState.EXPIRED, lastDay);
        rows.put(done);
        steering.note(done, Happening.Kind.EXPIRED, "Chaperone", "");
        steering.record("request-expired", done, CLOCK, Map.of());
        publisher.publishEvent(new ApprovalEnded(done, CLOCK));
    }
}
