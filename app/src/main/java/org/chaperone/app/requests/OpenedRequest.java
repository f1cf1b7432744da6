package org.chaperone.app.requests;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chaperone.policy.procedure.Procedure;
import org.jspecify.annotations.Nullable;

/**
 * A request as somebody sees it.
 *
 * @param procedure by which it is decided
 * @param versions all that were sent, the last first
 * @param steps that the last version came to, in order
 * @param before steps of the versions before
 * @param consents of the families concerned now
 * @param remarks what the policy says to its answers
 * @param whereabouts of a page that was approved, else null
 * @param disclosure of a personal number that was asked for, else null
 * @param mayWrite whether they may change, send and withdraw it
 * @param mayDecide whether a step waits for them
 * @param mayEnd whether they may end what was approved
 * @param mayRenew whether they may ask for it again
 */
public record OpenedRequest(
        Request request,
        Procedure procedure,
        List<Version> versions,
        List<ReachedStep> steps,
        List<ReachedStep> before,
        List<Happening> happenings,
        ParentsConsents.Count consents,
        List<Remark> remarks,
        PageRegister.@Nullable Whereabouts whereabouts,
        @Nullable Disclosure disclosure,
        boolean mayWrite,
        boolean mayDecide,
        boolean mayEnd,
        boolean mayRenew) {

    /** Something that is attached, or was to a version that was sent. */
    public Optional<Content.Evidence> evidence(String blob) {
        return Stream.concat(Stream.of(request.content()), versions.stream().map(Version::content))
                .flatMap(it -> it.evidence().stream())
                .filter(it -> it.blob().equals(blob))
                .findFirst();
    }
}
