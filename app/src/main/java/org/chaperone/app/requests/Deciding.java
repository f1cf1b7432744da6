package org.chaperone.app.requests;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chaperone.app.requests.Decided.Act;
import org.chaperone.app.requests.Procedures.InForce;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.procedure.Step;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides on requests: by whoever a step falls to, never by who asks, wrote it or is its subject. */
@Service
public class Deciding {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]+\\.[^\\s]+");

    private final Procedures procedures;
    private final FiledRows rows;
    private final StepRows steps;
    private final Routing routing;
    private final Steering steering;
    private final ParentsConsents consents;
    private final ApplicationEventPublisher publisher;

    Deciding(
            Procedures procedures,
            FiledRows rows,
            StepRows steps,
            Routing routing,
            Steering steering,
            ParentsConsents consents,
            ApplicationEventPublisher publisher) {
        this.procedures = procedures;
        this.rows = rows;
        this.steps = steps;
        this.routing = routing;
        this.steering = steering;
        this.consents = consents;
        this.publisher = publisher;
    }

    /**
     * A word on a request.
     *
     * @param digest of the version that they looked at
     * @param note why; needed unless they agree
     * @param conditions under which they agree, or empty
     * @param reference the address of what was made, where something is made
     */
    public record Word(String digest, Act act, String note, String conditions, String reference) {

        public Word {
            note = Filing.words(note);
            conditions = Filing.words(conditions);
            reference = Filing.words(reference);
        }
    }

    /** Decides in the step that waits. Of two who do at once, the first one's word counts. */
    @Transactional
    public Outcome decide(UUID id, Word word, Viewer viewer) {
        var locked = rows.locked(id);
        if (locked.isEmpty() || rows.seen(id, routing.of(viewer)).isEmpty()) {
            return Outcome.NOT_HERE;
        }
        var request = locked.get();
        var waiting = steering.waiting(request);
        if (request.state() != RequestState.SENT || waiting.isEmpty()) {
            return Outcome.DECIDED;
        }
        var step = waiting.getFirst();
        var version = steps.versions(id).getFirst();
        var right = routing.right(step, version, request.content().school(), viewer);
        if (right.isEmpty()) {
            return Outcome.NOT_YOURS;
        }
        if (!word.digest().equals(version.digest())) {
            return Outcome.CHANGED;
        }
        var by = procedures.of(request).orElseThrow();
        var against = against(word, step, request, version, by);
        if (against != Outcome.DONE) {
            return against;
        }
        var decided =
                new Decided(
                        word.act(),
                        Objects.requireNonNull(viewer.person()),
                        viewer.name(),
                        right.get(),
                        steering.now(),
                        word.note(),
                        word.act() == Act.AGREED ? word.conditions() : "",
                        step.does() == Step.Does.MAKE ? word.reference() : "");
        if (!steps.decide(id, version, step.number(), decided, viewer.account())) {
            return Outcome.DECIDED;
        }
        steering.record(
                "request-decided",
                request,
                viewer.actor(),
                Map.of(
                        "step", step.id(),
                        "act", word.act(),
                        "digest", version.digest(),
                        "actingFor", right.get(),
                        "note", word.note(),
                        "conditions", word.conditions()));
        steering.close(request, "It was decided.", viewer.actor());
        came(word.act(), request, version, by, viewer);
        return Outcome.DONE;
    }

    private Outcome against(
            Word word, ReachedStep step, Request request, Version version, InForce by) {
        if (word.act() != Act.AGREED && word.note().isEmpty()
                || word.note().length() > Checklist.LONGEST
                || word.conditions().length() > Checklist.LONGEST
                || word.reference().length() > Checklist.LONGEST) {
            return Outcome.WORDS;
        }
        if (word.act() != Act.AGREED) {
            return Outcome.DONE;
        }
        if (step.does() == Step.Does.MAKE && !ADDRESS.matcher(word.reference()).matches()) {
            return Outcome.ADDRESS;
        }
        var needed =
                by.procedure().stepsFor(version.content().answers()).get(step.number()).consents();
        return needed > 0 && !consents.of(by.procedure(), request.content()).isShare(needed)
                ? Outcome.CONSENTS
                : Outcome.DONE;
    }

    private void came(Act act, Request request, Version version, InForce by, Viewer viewer) {
        switch (act) {
            case AGREED -> steering.goOn(request, version, by, viewer);
            case DECLINED -> {
                var done = steering.with(request, RequestState.DECLINED, null);
                rows.put(done);
                publisher.publishEvent(new RequestDeclined(done, version, viewer.actor()));
            }
            case RETURNED -> rows.put(steering.with(request, RequestState.RETURNED, null));
        }
    }

    /** Ends what was approved before its last day: by whoever asked for it, or who may decide on such a request. */
    @Transactional
    public Outcome end(UUID id, String why, Viewer viewer) {
        var words = Filing.words(why);
        var locked = rows.locked(id);
        if (locked.isEmpty() || rows.seen(id, routing.of(viewer)).isEmpty()) {
            return Outcome.NOT_HERE;
        }
        var request = locked.get();
        if (!mayEnd(request, viewer)) {
            return Outcome.NOT_YOURS;
        }
        if (request.state() != RequestState.APPROVED) {
            return Outcome.DECIDED;
        }
        if (words.isEmpty() || words.length() > Checklist.LONGEST) {
            return Outcome.WORDS;
        }
        var done = steering.with(request, RequestState.ENDED, request.lastDay());
        rows.put(done);
        steering.note(done, Happening.Kind.ENDED, viewer.name(), words);
        steering.record("request-ended", done, viewer.actor(), Map.of("note", words));
        publisher.publishEvent(new ApprovalEnded(done, viewer.actor()));
        return Outcome.DONE;
    }

    boolean mayEnd(Request request, Viewer viewer) {
        return request.requester().equals(viewer.person())
                || steps.versions(request.id()).stream()
                        .limit(1)
                        .flatMap(
                                version ->
                                        steps.steps(request.id(), version.number()).stream()
                                                .filter(it -> it.does().waits())
                                                .map(
                                                        it ->
                                                                routing.right(
                                                                        it,
                                                                        version,
                                                                        request.content().school(),
                                                                        viewer)))
                        .anyMatch(java.util.Optional::isPresent);
    }
}
