package org.chaperone.app.requests;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.mail.Mail;
import org.chaperone.app.mail.MailText;
import org.chaperone.app.mail.Message;
import org.chaperone.app.mail.Recipient;
import org.chaperone.app.requests.Procedures.InForce;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.Assignment;
import org.chaperone.app.tasks.Bearer;
import org.chaperone.app.tasks.Duties;
import org.chaperone.app.ui.District;
import org.chaperone.app.ui.Site;
import org.chaperone.policy.duty.Evidence;
import org.chaperone.policy.procedure.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes a version from step to step, and says when it is through. */
@Component
class Steering {

    private final FiledRows rows;
    private final StepRows steps;
    private final Routing routing;
    private final Duties duties;
    private final Mail mail;
    private final Journal journal;
    private final ApplicationEventPublisher publisher;
    private final Site site;
    private final District district;
    private final Clock clock;

    Steering(
            FiledRows rows,
            StepRows steps,
            Routing routing,
            Duties duties,
            Mail mail,
            Journal journal,
            ApplicationEventPublisher publisher,
            Site site,
            District district,
            Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.routing = routing;
        this.duties = duties;
        this.mail = mail;
        this.journal = journal;
        this.publisher = publisher;
        this.site = site;
        this.district = district;
        this.clock = clock;
    }

    /** From here on: those who are only told are told, until somebody has to do something or it is through. */
    void goOn(Request request, Version version, InForce by, Viewer viewer) {
        var all = by.procedure().stepsFor(version.content().answers());
        var reached = steps.steps(request.id(), version.number());
        for (var number = reached.size(); number < all.size(); number++) {
            if (reach(request, version, by, number, all.get(number), viewer.actor())) {
                return;
            }
        }
        approved(request, version, by, viewer);
    }

    /** Whether somebody has to do something there. */
    private boolean reach(
            Request request, Version version, InForce by, int number, Step step, Actor actor) {
        var school = version.content().school();
        var routed = routing.route(step.who(), school, version.barred());
        var due =
                step.does().waits()
                        ? duties.assign(
                                assignment(request, by, number, step, routed.office()), actor)
                        : null;
        var at = now();
        steps.add(
                request.id(),
                new ReachedStep(
                        version.number(),
                        number,
                        step.id(),
                        step.does(),
                        routed.office(),
                        routed.instead(),
                        at,
                        due,
                        null,
                        null),
                due == null ? null : endOf(due));
        routing.holders(routed.office()).stream()
                .filter(it -> !version.barred().contains(it.person() == null ? "" : it.person()))
                .forEach(
                        it ->
                                write(
                                        request,
                                        it.email(),
                                        it.name(),
                                        step.does().waits()
                                                ? "A request waits for you"
                                                : "Written notice of a request",
                                        actor));
        if (!step.does().waits()) {
            note(request, Happening.Kind.TOLD, "Chaperone", routed.office().role().words());
        }
        record(
                "request-step-reached",
                request,
                actor,
                Map.of("step", step.id(), "bearer", routed.office().text()));
        return step.does().waits();
    }

    private void approved(Request request, Version version, InForce by, Viewer viewer) {
        var answers = version.content().answers();
        var lastDay = by.procedure().lasts().last(today(), answers).orElse(null);
        var made =
                steps.steps(request.id(), version.number()).stream()
                        .flatMap(it -> Optional.ofNullable(it.decision()).stream())
                        .filter(it -> !it.reference().isEmpty())
                        .findFirst();
        var done = with(request, RequestState.APPROVED, lastDay);
        rows.put(done);
        note(done, Happening.Kind.APPROVED, "Chaperone", lastDay == null ? "" : "Until " + lastDay);
        record("request-approved", done, viewer.actor(), Map.of("digest", version.digest()));
        publisher.publishEvent(
                new RequestApproved(
                        done, version, made.map(Decided::reference).orElse(""), viewer));
    }

    /** The tasks of its steps are closed: it was decided, or nobody decides on it any more. */
    void close(Request request, String words, Actor actor) {
        for (var step : steps.steps(request.id(), request.version())) {
            duties.proven(
                    Evidence.REQUEST_DECIDED, subject(request, step.number()), words, null, actor);
        }
    }

    /** It is late: the next office up may decide as well. */
    void lift(Request request, Version version, ReachedStep step, InForce by, Actor actor) {
        var up = routing.up((Bearer.Office) step.bearer());
        var of = by.procedure().stepsFor(version.content().answers()).get(step.number());
        steps.lift(request.id(), step, up, now());
        duties.assign(assignment(request, by, step.number(), of, up), actor);
        note(request, Happening.Kind.LATE, "Chaperone", "Now also with: " + up.role().words());
        record("request-late", request, actor, Map.of("step", step.id(), "up", up.text()));
    }

    Request with(Request it, RequestState state, @Nullable LocalDate lastDay) {
        return new Request(
                it.id(),
                it.kind(),
                it.requester(),
                it.pack(),
                it.edition(),
                state,
                it.version(),
                it.content(),
                it.madeAt(),
                now(),
                lastDay,
                it.renews());
    }

    void note(Request request, Happening.Kind kind, String by, String words) {
        rows.happened(request.id(), new Happening(kind, request.version(), now(), by, words));
    }

    void record(String kind, Request request, Actor actor, Map<String, ?> more) {
        var payload = new java.util.LinkedHashMap<String, Object>(more);
        payload.put("kind", request.kind().word());
        payload.put("version", request.version());
        journal.record(new Entry(actor, kind, request.subject(), payload));
    }

    private Assignment assignment(
            Request request, InForce by, int number, Step step, Bearer.Office office) {
        var title = request.content().title();
        return new Assignment(
                by.procedure().id() + "/" + step.id(),
                by.pack().id(),
                by.pack().edition().id(),
                step.clauses(),
                switch (step.does()) {
                    case APPROVE -> "Decide on “%s”".formatted(title);
                    case CONSULT -> "Talk over “%s”".formatted(title);
                    case CONFIRM -> "Confirm “%s”".formatted(title);
                    case MAKE -> "Create page “%s”".formatted(title);
                    case BE_TOLD -> title;
                },
                step.say().isEmpty() ? by.procedure().title() + " is asked for." : step.say(),
                request.content().school(),
                subject(request, number),
                request.path(),
                request.requester(),
                office,
                step.within());
    }

    private static String subject(Request request, int number) {
        return "request-step:%s/%d/%d".formatted(request.id(), request.version(), number);
    }

    private void write(Request request, String address, String name, String subject, Actor actor) {
        Recipient.of(address, name)
                .ifPresent(
                        to ->
                                mail.send(
                                        new Message(
                                                to,
                                                subject,
                                                new MailText()
                                                        .paragraph(subject + " in Chaperone.")
                                                        .link(
                                                                "See the request",
                                                                site.at(request.path())),
                                                "en",
                                                request.subject()),
                                        actor));
    }

    List<ReachedStep> waiting(Request request) {
        return steps.steps(request.id(), request.version()).stream()
                .filter(ReachedStep::waits)
                .toList();
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(district.zone()).toInstant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), district.zone());
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
