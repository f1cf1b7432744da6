package org.chaperone.app.requests;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.procedure.RequestKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When people gave out their own number, compared with when that was authorized. */
@Service
public class Disclosures {

    private static final Duration LONGEST_AGO = Duration.ofDays(366);

    /** What begins an authorization, or ends it. */
    private static final Set<Happening.Kind> MOVES =
            EnumSet.of(
                    Happening.Kind.SENT,
                    Happening.Kind.APPROVED,
                    Happening.Kind.EXPIRED,
                    Happening.Kind.ENDED);

    private final FiledRows rows;
    private final GivenOutRows given;
    private final Routing routing;
    private final Steering steering;
    private final ObjectProvider<PurposeNotices> notices;

    Disclosures(
            FiledRows rows,
            GivenOutRows given,
            Routing routing,
            Steering steering,
            ObjectProvider<PurposeNotices> notices) {
        this.rows = rows;
        this.given = given;
        this.routing = routing;
        this.steering = steering;
        this.notices = notices;
    }

    /** What came of putting it down. */
    public enum Noted {
        DONE,
        /** It isn't there for them, or isn't about a number. */
        NOT_HERE,
        /** It isn't a time of the last year. */
        WRONG
    }

    /** Empty for what isn't about a number, or wasn't sent. */
    Optional<Disclosure> of(Request it, Viewer viewer) {
        if (it.kind() != RequestKind.PERSONAL_NUMBER || it.version() == 0) {
            return Optional.empty();
        }
        var at = given.at(it.id());
        return Optional.of(
                new Disclosure(
                        at.orElse(null),
                        at.isPresent() && !isAuthorized(it, at.get()),
                        at.isEmpty() && it.requester().equals(viewer.person()),
                        notices.stream()
                                .flatMap(one -> one.of(it.id(), it.version()).stream())
                                .findFirst()
                                .orElse(null)));
    }

    /**
     * Whoever asked puts down when they gave their number out, also when that was too early. What is put down stays: putting it
     * down again changes nothing.
     */
    @Transactional
    public Noted givenOut(UUID id, Instant at, Viewer viewer) {
        var found =
                rows.locked(id)
                        .filter(
                                it ->
                                        it.kind() == RequestKind.PERSONAL_NUMBER
                                                && it.version() > 0
                                                && it.requester().equals(viewer.person())
                                                && rows.seen(id, routing.of(viewer)).isPresent());
        if (found.isEmpty()) {
            return Noted.NOT_HERE;
        }
        if (given.at(id).isPresent()) {
            return Noted.DONE;
        }
        var now = steering.now();
        if (at.isAfter(now) || at.isBefore(now.minus(LONGEST_AGO))) {
            return Noted.WRONG;
        }
        var request = found.get();
        given.add(id, request.requester(), at, now);
        var authorized = isAuthorized(request, at);
        steering.note(
                request,
                Happening.Kind.GIVEN_OUT,
                viewer.name(),
                authorized ? "" : "Before it was authorized");
        steering.record(
                "number-given-out",
                request,
                viewer.actor(),
                Map.of("at", at.toString(), "authorized", authorized));
        return Noted.DONE;
    }

    /** Whether an approval had come by then and stood. Times are put down to the minute. */
    private boolean isAuthorized(Request request, Instant at) {
        return rows.happenings(request.id()).stream()
                .filter(it -> MOVES.contains(it.kind()))
                .filter(it -> !it.at().truncatedTo(ChronoUnit.MINUTES).isAfter(at))
                .reduce((_, later) -> later)
                .filter(it -> it.kind() == Happening.Kind.APPROVED)
                .isPresent();
    }
}
