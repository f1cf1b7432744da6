package org.chaperone.app.registry;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.requests.AfterApproval;
import org.chaperone.app.requests.ApprovalEnded;
import org.chaperone.app.requests.Content;
import org.chaperone.app.requests.Decided;
import org.chaperone.app.requests.OpenedRequest;
import org.chaperone.app.requests.PageRegister;
import org.chaperone.app.requests.Request;
import org.chaperone.app.requests.RequestApproved;
import org.chaperone.app.requests.RequestState;
import org.chaperone.app.requests.Requests;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.Duties;
import org.chaperone.app.tasks.DutyEvent;
import org.chaperone.policy.duty.EventType;
import org.chaperone.policy.duty.Evidence;
import org.chaperone.policy.procedure.RequestKind;
import org.chaperone.policy.question.Audience;
import org.chaperone.policy.question.Purpose;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Pages that were approved, and how they come onto the register: by themselves as soon as whoever makes one has put down where it
 * is, or by the form that is filled in with what was approved. What the register can't take is somebody's task.
 */
@Component
public class ApprovedPages implements PageRegister {

    private final Registering registering;
    private final Registry registry;
    private final FirstAdministrators administrators;
    private final OutletRows rows;
    private final Requests requests;
    private final AfterApproval after;
    private final Duties duties;
    private final Policies policies;
    private final Clock clock;

    ApprovedPages(
            Registering registering,
            Registry registry,
            FirstAdministrators administrators,
            OutletRows rows,
            Requests requests,
            AfterApproval after,
            Duties duties,
            Policies policies,
            Clock clock) {
        this.registering = registering;
        this.registry = registry;
        this.administrators = administrators;
        this.rows = rows;
        this.requests = requests;
        this.after = after;
        this.duties = duties;
        this.policies = policies;
        this.clock = clock;
    }

    /** What is to be done about the page of a request. */
    static String subject(UUID request) {
        return "request-page:" + request;
    }

    /** The form on which the page of a request is put on the register. */
    static String form(UUID request) {
        return "/outlets/new?request=" + request;
    }

    /** The outlet that was registered for a request. */
    public Optional<UUID> registered(UUID request) {
        return rows.registeredFrom(request);
    }

    @Override
    public Whereabouts of(UUID request) {
        return registered(request)
                .map(it -> new Whereabouts("/outlets/" + it, true))
                .orElseGet(() -> new Whereabouts(form(request), false));
    }

    /** What was approved, to be put on the register; empty when the viewer doesn't see it or it isn't approved. */
    public Optional<OutletDraft> draft(@Nullable UUID request, Viewer viewer) {
        return Optional.ofNullable(request)
                .flatMap(it -> requests.open(it, viewer))
                .filter(
                        it ->
                                it.request().kind().isPage()
                                        && it.request().state() == RequestState.APPROVED
                                        && registered(it.request().id()).isEmpty())
                .map(it -> draft(it.request(), it.versions().getFirst().content(), reference(it)));
    }

    @EventListener
    void register(RequestApproved approved) {
        if (approved.request().kind().isPage() && !approved.reference().isEmpty()) {
            register(approved, "");
        }
    }

    /** What the policy warns of, whoever approved it has seen. */
    private void register(RequestApproved approved, String seen) {
        var request = approved.request();
        var draft = draft(request, approved.version().content(), approved.reference());
        switch (registering.register(request.id(), draft, seen, approved.by())) {
            case Registration.Done(var id) ->
                    administrators.name(
                            registry.find(id).orElseThrow(),
                            request.id(),
                            FirstAdministrators.said(approved.version().content().answers()),
                            approved.by().actor());
            case Registration.ToSee(var ruling) when seen.isEmpty() ->
                    register(approved, ruling.mark());
            case Registration.ToSee(var ruling) -> refused(approved, words(ruling));
            case Registration.Refused(var ruling) -> refused(approved, words(ruling));
            case Registration.Wrong(var problems) ->
                    refused(approved, String.join(". ", problems.byField().values()));
        }
    }

    /** It stays approved; whoever made it puts right what the register can't take. */
    private void refused(RequestApproved approved, String why) {
        var request = approved.request();
        after.notRegistered(request, why, approved.by().actor());
        duties.happened(
                new DutyEvent(
                        EventType.PAGE_NOT_REGISTERED,
                        "%s/%d".formatted(subject(request.id()), approved.version().number()),
                        clock.instant(),
                        request.content().school(),
                        approved.by().person(),
                        Map.of(),
                        subject(request.id()),
                        form(request.id()),
                        Map.of("page", request.content().title(), "why", why)),
                approved.by().actor());
    }

    @EventListener
    void ended(ApprovalEnded ended) {
        duties.proven(
                Evidence.PAGE_REGISTERED,
                subject(ended.request().id()),
                "The approval ended.",
                null,
                ended.by());
    }

    private static String words(Ruling ruling) {
        return ruling.reasons().stream()
                .map(Ruling.Reason::message)
                .collect(Collectors.joining(" "));
    }

    private static String reference(OpenedRequest it) {
        return it.steps().stream()
                .flatMap(one -> Optional.ofNullable(one.decision()).stream())
                .map(Decided::reference)
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
    }

    private OutletDraft draft(Request request, Content content, String reference) {
        return new OutletDraft(
                content.title(),
                request.kind() == RequestKind.CLASS_PAGE
                        ? OutletKind.CLASS_PAGE
                        : OutletKind.ACCOUNT,
                reference,
                content.school() == null ? OutletDraft.DISTRICT : content.school(),
                content.answers().all("classes"),
                Purpose.SCHOOL_INFORMATION,
                content.answers().one("about"),
                Audience.PUBLIC,
                request.requester(),
                List.of(),
                policies.today());
    }
}
