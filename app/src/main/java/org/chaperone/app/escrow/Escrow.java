package org.chaperone.app.escrow;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.escrow.Login.Part;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.Duties;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.Parameter;
import org.chaperone.policy.duty.Evidence;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seals logins. What was sealed can be replaced, never read back. */
@Service
public class Escrow {

    private static final String PARAMETER = "credential.policy";
    private static final String DEPOSIT = "deposit";

    private final EscrowRows rows;
    private final OpeningRows openings;
    private final Sealing sealing;
    private final Registry registry;
    private final Policies policies;
    private final Duties duties;
    private final Journal journal;
    private final OwnerMail mail;
    private final Clock clock;

    Escrow(
            EscrowRows rows,
            OpeningRows openings,
            Sealing sealing,
            Registry registry,
            Policies policies,
            Duties duties,
            Journal journal,
            OwnerMail mail,
            Clock clock) {
        this.rows = rows;
        this.openings = openings;
        this.sealing = sealing;
        this.registry = registry;
        this.policies = policies;
        this.duties = duties;
        this.journal = journal;
        this.mail = mail;
        this.clock = clock;
    }

    /** What the policy says of logins; empty when it is silent, or none is adopted. */
    @Transactional(readOnly = true)
    public Optional<Parameter> policy() {
        return policies.adoption(policies.today())
                .flatMap(it -> Optional.ofNullable(policies.pack(it).parameters().get(PARAMETER)));
    }

    /** Whether the policy wants logins sealed. */
    @Transactional(readOnly = true)
    public boolean isWanted() {
        return policy().filter(it -> it.value().equals(DEPOSIT)).isPresent();
    }

    /**
     * Seals a login, in the place of the one before. After an opening it takes another password. The caller closes it.
     *
     * @throws KeysNotUsable when the keys aren't there
     */
    @Transactional
    public Deposited seal(UUID outlet, Login login, Viewer viewer) {
        var it = registry.find(outlet).filter(one -> one.isInUse() && Openers.maySeal(one, viewer));
        if (it.isEmpty()) {
            return new Deposited.NotHere();
        }
        if (!isWanted()) {
            return new Deposited.NotWanted();
        }
        rows.lock(outlet);
        var problems = problems(login);
        var before = rows.current(outlet);
        if (before.isPresent() && problems.isEmpty() && wasOpened(before.get(), login)) {
            problems.add(
                    at(Part.PASSWORD),
                    "This is the password that was opened. Change it there first, then seal the new one");
        }
        if (!problems.isEmpty()) {
            return new Deposited.Wrong(problems);
        }
        return new Deposited.Done(keep(it.get(), login, before.map(Deposit::number), viewer));
    }

    /** What is sealed of an outlet now. */
    @Transactional(readOnly = true)
    public Optional<Deposit> current(UUID outlet) {
        return rows.current(outlet);
    }

    /** What is sealed of these outlets now, in no order. */
    @Transactional(readOnly = true)
    public List<Deposit> current(Collection<UUID> outlets) {
        return rows.current(outlets);
    }

    /** Every time that the login of an outlet was sealed, the last first. */
    @Transactional(readOnly = true)
    public List<Deposit> history(UUID outlet) {
        return rows.of(outlet);
    }

    /** The page about the login of an outlet. */
    public static String path(UUID outlet) {
        return "/outlets/" + outlet + "/login";
    }

    /** The field of a part in forms. */
    public static String at(Part part) {
        return part.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    private Deposit keep(Outlet outlet, Login login, Optional<Integer> before, Viewer viewer) {
        var deposit =
                new Deposit(
                        UUID.randomUUID(),
                        outlet.id(),
                        before.orElse(0) + 1,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        viewer.account(),
                        viewer.name(),
                        login.parts());
        rows.add(deposit, sealing.seal(login, deposit.id(), outlet.id()));
        journal.record(
                new Entry(
                        viewer.actor(),
                        "login-sealed",
                        outlet.subject(),
                        Map.of(
                                "number",
                                deposit.number(),
                                "parts",
                                deposit.parts().stream().map(Part::name).toList())));
        duties.proven(
                Evidence.LOGIN_SEALED,
                outlet.subject(),
                "Sealed by %s.".formatted(viewer.name()),
                null,
                viewer.actor());
        if (!outlet.owner().equals(viewer.person())) {
            mail.sealedByAnother(outlet, viewer);
        }
        return deposit;
    }

    private static Problems problems(Login login) {
        return Problems.none()
                .unless(
                        login.parts().contains(Part.USER) || login.parts().contains(Part.EMAIL),
                        at(Part.USER),
                        "Give the user name or the e-mail that it is entered with")
                .unless(
                        login.parts().contains(Part.PASSWORD),
                        at(Part.PASSWORD),
                        "Give the password")
                .unless(
                        !login.isTooLong(),
                        at(Part.PASSWORD),
                        "No part is longer than 2,000 letters");
    }

    /** Whether this is the password of a login that was opened since it was sealed. */
    private boolean wasOpened(Deposit before, Login login) {
        var opened =
                openings.unreviewed(before.outlet())
                        .filter(it -> it.deposit().equals(before.id()))
                        .flatMap(it -> rows.seal(it.deposit()));
        if (opened.isEmpty()) {
            return false;
        }
        try (var old = sealing.open(opened.get(), before.id(), before.outlet())) {
            return old.hasSamePassword(login);
        }
    }
}
