package org.chaperone.app.requests;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.requests.Procedures.InForce;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.procedure.RequestKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes requests, sends them, takes them back and renews what was approved. */
@Service
public class Filing {

    private static final UUID NOT_KEPT_YET = new UUID(0, 0);

    private final Procedures procedures;
    private final Checklist checklist;
    private final FiledRows rows;
    private final StepRows steps;
    private final Routing routing;
    private final Steering steering;
    private final ApplicationEventPublisher publisher;

    Filing(
            Procedures procedures,
            Checklist checklist,
            FiledRows rows,
            StepRows steps,
            Routing routing,
            Steering steering,
            ApplicationEventPublisher publisher) {
        this.procedures = procedures;
        this.checklist = checklist;
        this.rows = rows;
        this.steps = steps;
        this.routing = routing;
        this.steering = steering;
        this.publisher = publisher;
    }

    /**
     * Begins a request and keeps it as a draft, whatever is missing in it yet.
     *
     * @param page from which it is begun; sent twice from one page, it is begun once
     */
    @Transactional
    public Filed begin(UUID page, RequestKind kind, Content content, Viewer viewer) {
        var by = procedures.of(kind);
        if (by.isEmpty() || viewer.person() == null || !mayAsk(viewer)) {
            return new Filed.NotHere();
        }
        var problems = checklist.ofDraft(content);
        if (!problems.isEmpty()) {
            return new Filed.Wrong(problems);
        }
        rows.lock(page);
        var kept = rows.begunOn(page, viewer.account());
        if (kept.isPresent()) {
            return new Filed.Done(kept.get());
        }
        return new Filed.Done(begin(page, draft(by.get(), content, null, viewer), viewer));
    }

    /** Whether somebody can ask for anything: whoever works for the schools. */
    public static boolean mayAsk(Viewer viewer) {
        return viewer.person() != null && viewer.holds(it -> it.isStaff() || it == Role.CONTRACTOR);
    }

    /** Keeps what is written in a draft, or in one that came back, without sending it. */
    @Transactional
    public Filed write(UUID id, Content content, Viewer viewer) {
        var it =
                mine(id, viewer)
                        .filter(
                                one ->
                                        one.state() == RequestState.DRAFT
                                                || one.state() == RequestState.RETURNED);
        if (it.isEmpty()) {
            return new Filed.NotHere();
        }
        var problems = checklist.ofDraft(content);
        if (!problems.isEmpty()) {
            return new Filed.Wrong(problems);
        }
        rows.put(with(it.get(), content, it.get().state(), it.get().version(), null));
        steering.record("request-written", it.get(), viewer.actor(), Map.of());
        return new Filed.Done(id);
    }

    /**
     * Sends exactly this. What was sent before and isn't decided or is approved is asked for anew, with all steps from the
     * first; sent again as it is, nothing happens.
     */
    @Transactional
    public Filed send(UUID id, Content content, Viewer viewer) {
        var found = mine(id, viewer).filter(it -> it.state().isOpenToChange());
        var by = found.flatMap(it -> procedures.of(it.kind()));
        if (found.isEmpty() || by.isEmpty()) {
            return new Filed.NotHere();
        }
        var before = found.get();
        var problems = checklist.of(by.get().procedure(), content, viewer);
        if (!problems.isEmpty()) {
            return new Filed.Wrong(problems);
        }
        var running =
                before.state() == RequestState.SENT || before.state() == RequestState.APPROVED;
        if (running && last(before).digest().equals(content.digest())) {
            return new Filed.Done(id);
        }
        if (running) {
            steering.close(before, "It was changed and is asked for anew.", viewer.actor());
            if (before.state() == RequestState.APPROVED) {
                publisher.publishEvent(new ApprovalEnded(before, viewer.actor()));
            }
        }
        submit(before, content, by.get(), viewer);
        return new Filed.Done(id);
    }

    /** Whoever asked doesn't want it any more. */
    @Transactional
    public Outcome withdraw(UUID id, String note, Viewer viewer) {
        var it = mine(id, viewer);
        var words = words(note);
        if (it.isEmpty()) {
            return Outcome.NOT_HERE;
        }
        var open =
                switch (it.get().state()) {
                    case DRAFT, SENT, RETURNED -> true;
                    case APPROVED, DECLINED, WITHDRAWN, EXPIRED, ENDED -> false;
                };
        if (!open) {
            return Outcome.DECIDED;
        }
        if (words.length() > Checklist.LONGEST) {
            return Outcome.WORDS;
        }
        steering.close(it.get(), "It was withdrawn.", viewer.actor());
        var done = steering.with(it.get(), RequestState.WITHDRAWN, null);
        rows.put(done);
        steering.note(done, Happening.Kind.WITHDRAWN, viewer.name(), words);
        steering.record("request-withdrawn", done, viewer.actor(), Map.of("note", words));
        publisher.publishEvent(new RequestWithdrawn(done, viewer.actor()));
        return Outcome.DONE;
    }

    /** Begins a draft with the same answers, so that what was approved can go on after its last day. */
    @Transactional
    public Filed renew(UUID id, Viewer viewer) {
        var it =
                mine(id, viewer)
                        .filter(
                                one ->
                                        one.state() == RequestState.APPROVED
                                                || one.state() == RequestState.EXPIRED);
        var by = it.flatMap(one -> procedures.of(one.kind()));
        if (it.isEmpty() || by.isEmpty()) {
            return new Filed.NotHere();
        }
        var page =
                UUID.nameUUIDFromBytes(
                        ("renews:" + id + it.get().lastDay())
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        rows.lock(page);
        var kept = rows.begunOn(page, viewer.account());
        if (kept.isPresent()) {
            return new Filed.Done(kept.get());
        }
        var made = begin(page, draft(by.get(), it.get().content(), it.get().id(), viewer), viewer);
        steering.note(it.get(), Happening.Kind.RENEWED, viewer.name(), "");
        return new Filed.Done(made);
    }

    private UUID begin(UUID page, Request draft, Viewer viewer) {
        var id = rows.add(page, draft, viewer);
        var kept = rows.one(id).orElseThrow();
        steering.note(kept, Happening.Kind.BEGUN, viewer.name(), "");
        steering.record("request-begun", kept, viewer.actor(), Map.of());
        return id;
    }

    private void submit(Request before, Content content, InForce by, Viewer viewer) {
        var number = before.version() + 1;
        var sent =
                new Request(
                        before.id(),
                        before.kind(),
                        before.requester(),
                        by.pack().id(),
                        by.pack().edition().id(),
                        RequestState.SENT,
                        number,
                        content,
                        before.madeAt(),
                        steering.now(),
                        null,
                        before.renews());
        var subject = by.procedure().subject().map(it -> content.answers().one(it)).orElse("");
        var version =
                new Version(
                        number,
                        before.requester(),
                        Objects.requireNonNull(viewer.person()),
                        viewer.name(),
                        subject,
                        content,
                        content.digest(),
                        steering.now());
        rows.put(sent);
        steps.add(sent.id(), version);
        steering.note(sent, Happening.Kind.SENT, viewer.name(), "");
        steering.record("request-sent", sent, viewer.actor(), Map.of("digest", version.digest()));
        publisher.publishEvent(new RequestSent(sent, viewer.actor()));
        steering.goOn(sent, version, by, viewer);
    }

    private Version last(Request it) {
        return steps.versions(it.id()).getFirst();
    }

    private Optional<Request> mine(UUID id, Viewer viewer) {
        return rows.locked(id)
                .filter(
                        it ->
                                mayAsk(viewer)
                                        && routing.mayWrite(
                                                it.requester(), it.content().school(), viewer));
    }

    private Request draft(
            InForce by,
            Content content,
            @org.jspecify.annotations.Nullable UUID renews,
            Viewer viewer) {
        return new Request(
                NOT_KEPT_YET,
                by.procedure().kind(),
                Objects.requireNonNull(viewer.person()),
                by.pack().id(),
                by.pack().edition().id(),
                RequestState.DRAFT,
                0,
                content,
                steering.now(),
                steering.now(),
                null,
                renews);
    }

    private Request with(
            Request it,
            Content content,
            RequestState state,
            int version,
            java.time.@org.jspecify.annotations.Nullable LocalDate lastDay) {
        return new Request(
                it.id(),
                it.kind(),
                it.requester(),
                it.pack(),
                it.edition(),
                state,
                version,
                content,
                it.madeAt(),
                steering.now(),
                lastDay,
                it.renews());
    }

    static String words(String text) {
        return text.replace("\0", "").strip();
    }
}
