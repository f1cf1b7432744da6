package org.chaperone.app.registry;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.platforms.ApprovedList;
import org.chaperone.app.platforms.Found;
import org.chaperone.app.platforms.Platforms;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.question.AccountKind;
import org.chaperone.policy.question.Actor;
import org.chaperone.policy.question.AlsoFor;
import org.chaperone.policy.question.Employment;
import org.chaperone.policy.question.OutletChange;
import org.chaperone.policy.question.OutletStep;
import org.chaperone.policy.question.PageType;
import org.chaperone.policy.question.Role;
import org.chaperone.roster.Grade;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the policy in force about a step with an outlet, with what is known of it. */
@Component
class OutletQuestion {

    private final Policies policies;
    private final Directory directory;
    private final Platforms platforms;
    private final ApprovedList approved;

    OutletQuestion(
            Policies policies, Directory directory, Platforms platforms, ApprovedList approved) {
        this.policies = policies;
        this.directory = directory;
        this.platforms = platforms;
        this.approved = approved;
    }

    /** About registering or changing; empty before a policy is adopted. */
    Optional<Ruling> use(OutletStep step, OutletDraft draft, Viewer viewer) {
        return ask(facts(step, draft, viewer));
    }

    /** Whether what the policy is asked about is the same of both. */
    boolean isSame(OutletDraft one, OutletDraft other, Viewer viewer) {
        return !other.servesMore()
                && facts(OutletStep.CHANGE, plain(one), viewer)
                        .equals(facts(OutletStep.CHANGE, plain(other), viewer));
    }

    private static OutletDraft plain(OutletDraft it) {
        return it.servingAlso(AlsoFor.NOTHING);
    }

    /** About somebody running it who is bound to the district in this way. */
    Optional<Ruling> administrator(Outlet outlet, Employment employment, Viewer viewer) {
        var it = facts(OutletStep.CHANGE, OutletDraft.of(outlet), viewer);
        return ask(
                new OutletChange(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        it.alsoElsewhere(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        employment));
    }

    /** About showing an outlet's feed inside a place of this kind. */
    Optional<Ruling> embed(Outlet outlet, OutletKind within, Viewer viewer) {
        var facts = facts(OutletStep.EMBED, OutletDraft.of(outlet), viewer);
        return ask(
                new OutletChange(
                        facts.actor(),
                        facts.step(),
                        facts.outlet(),
                        facts.account(),
                        null,
                        facts.purpose(),
                        within.asked(),
                        facts.alsoElsewhere(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private Optional<Ruling> ask(OutletChange facts) {
        return policies.adoption(policies.today())
                .map(policies::pack)
                .map(it -> Ruling.of(policies.decider(it).decide(facts)));
    }

    private OutletChange facts(OutletStep step, OutletDraft draft, Viewer viewer) {
        var kind = Objects.requireNonNull(draft.kind());
        var found = platforms.at(draft.address());
        return new OutletChange(
                actor(viewer),
                step,
                new org.chaperone.policy.question.Outlet(
                        kind.asked(), kind.isOfficial(), null, true),
                draft.classes().isEmpty() ? AccountKind.OFFICIAL : AccountKind.PROFESSIONAL,
                approved.facts(found, policies.today()),
                draft.purpose(),
                null,
                !draft.otherWays().isEmpty(),
                null,
                null,
                null,
                pageType(kind, found),
                draft.alsoFor(),
                youngest(draft.classes()),
                null);
    }

    /** What its address tells of what it is, and else what was chosen. */
    private static @Nullable PageType pageType(OutletKind kind, Found found) {
        if (!(found instanceof Found.On on)) {
            return null;
        }
        return switch (on.thing()) {
            case PAGE -> PageType.ORGANIZATION;
            case GROUP -> PageType.GROUP;
            case PROFILE -> PageType.PROFILE;
            case ACCOUNT -> kind == OutletKind.GROUP ? PageType.GROUP : null;
            case POST, OWN -> null;
        };
    }

    private @Nullable Integer youngest(List<String> classes) {
        var born = classes.isEmpty() ? List.<LocalDate>of() : directory.birthDates(classes);
        return born.isEmpty() ? null : Period.between(born.getLast(), policies.today()).getYears();
    }

    private Actor actor(Viewer viewer) {
        return new Actor(
                viewer.grants().stream()
                        .flatMap(it -> role(it.role()).stream())
                        .findFirst()
                        .orElse(null),
                Employment.EMPLOYEE,
                grades(viewer),
                null);
    }

    private @Nullable List<Integer> grades(Viewer viewer) {
        return Optional.ofNullable(viewer.person())
                .flatMap(directory::worker)
                .map(it -> it.grades().stream().map(Grade::level).toList())
                .filter(it -> !it.isEmpty())
                .orElse(null);
    }

    private static Optional<Role> role(org.chaperone.app.rights.Role held) {
        return Optional.ofNullable(
                switch (held) {
                    case TEACHER -> Role.TEACHER;
                    case PRINCIPAL -> Role.PRINCIPAL;
                    case COMMUNICATIONS -> Role.COMMUNICATIONS;
                    case TECHNOLOGY -> Role.TECHNOLOGY_DIRECTOR;
                    case RECORDS -> Role.RECORDS_OFFICER;
                    case HUMAN_RESOURCES -> Role.HR;
                    case SUPERINTENDENT -> Role.SUPERINTENDENT;
                    case COMMITTEE, ADMINISTRATOR, CONTRACTOR, GUARDIAN, STUDENT -> null;
                });
    }
}
