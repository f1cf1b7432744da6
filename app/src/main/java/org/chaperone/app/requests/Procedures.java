package org.chaperone.app.requests;

import java.util.List;
import java.util.Optional;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.Pack;
import org.chaperone.policy.procedure.Procedure;
import org.chaperone.policy.procedure.RequestKind;
import org.springframework.stereotype.Service;

/** The procedures of the policies. */
@Service
public class Procedures {

    private final Policies policies;

    Procedures(Policies policies) {
        this.policies = policies;
    }

    /** A procedure and the edition that it stands in. */
    public record InForce(Pack pack, Procedure procedure) {}

    /** Those by which something can be asked for today; none before a policy is adopted. */
    public List<Procedure> all() {
        return pack().map(Pack::procedures).orElse(List.of());
    }

    /** The one of a kind in force today. */
    public Optional<InForce> of(RequestKind kind) {
        return pack().flatMap(pack -> pack.procedure(kind).map(it -> new InForce(pack, it)));
    }

    /** The one by which a request is decided: a draft's as it is today, else that of the edition under which it was sent. */
    public Optional<InForce> of(Request request) {
        return request.state() == RequestState.DRAFT
                ? of(request.kind())
                : policies.edition(request.pack(), request.edition())
                        .flatMap(
                                pack ->
                                        pack.procedure(request.kind())
                                                .map(it -> new InForce(pack, it)));
    }

    private Optional<Pack> pack() {
        return policies.adoption(policies.today()).map(policies::pack);
    }
}
