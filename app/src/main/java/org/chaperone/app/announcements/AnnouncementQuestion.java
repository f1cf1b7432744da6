package org.chaperone.app.announcements;

import java.util.ArrayList;
import java.util.Optional;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.Ruling;
import org.chaperone.policy.question.AccountKind;
import org.chaperone.policy.question.Actor;
import org.chaperone.policy.question.Employment;
import org.chaperone.policy.question.OutletChange;
import org.chaperone.policy.question.OutletStep;
import org.chaperone.policy.question.Purpose;
import org.springframework.stereotype.Component;

/** Asks the policy in force about what all families or a class need, and where else it stands. */
@Component
class AnnouncementQuestion {

    private final Policies policies;

    AnnouncementQuestion(Policies policies) {
        this.policies = policies;
    }

    /** Empty for what neither all families nor a class need, and before a policy is adopted. */
    Optional<Ruling> about(Outlet outlet, AnnouncementDraft draft) {
        var purposes = new ArrayList<Purpose>();
        if (draft.allFamilies()) {
            purposes.add(Purpose.SCHOOL_INFORMATION);
        }
        if (draft.classContent()) {
            purposes.add(Purpose.INSTRUCTION);
        }
        return policies.adoption(policies.today())
                .map(policies::pack)
                .map(policies::decider)
                .flatMap(
                        it ->
                                purposes.stream()
                                        .map(purpose -> facts(outlet, purpose, draft))
                                        .map(it::decide)
                                        .map(Ruling::of)
                                        .reduce(Ruling::and));
    }

    /** How many can't reach it isn't told: each of them gets a delivery of their own. */
    private static OutletChange facts(Outlet outlet, Purpose purpose, AnnouncementDraft draft) {
        return new OutletChange(
                new Actor(null, Employment.EMPLOYEE, null, null),
                OutletStep.CHANGE,
                new org.chaperone.policy.question.Outlet(outlet.kind().asked(), true, null, true),
                outlet.classes().isEmpty() ? AccountKind.OFFICIAL : AccountKind.PROFESSIONAL,
                null,
                purpose,
                null,
                !draft.copies().isEmpty(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
