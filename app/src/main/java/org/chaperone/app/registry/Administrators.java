package org.chaperone.app.registry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.access.Access;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Named;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.mail.Recipient;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.Duties;
import org.chaperone.app.tasks.DutyEvent;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.duty.EventType;
import org.chaperone.policy.duty.Evidence;
import org.chaperone.policy.question.Employment;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who runs an outlet, how they are reached, and whether the district can get in. */
@Service
public class Administrators {

    /** After so long without a sign-in the district's access isn't known to work. */
    static final Duration PROOF_HOLDS = Duration.ofDays(90);

    private static final String SHARED = "shared-access";

    private final OutletRows outlets;
    private final AdministratorRows rows;
    private final OutletQuestion question;
    private final Directory directory;
    private final Access access;
    private final Policies policies;
    private final Duties duties;
    private final Journal journal;
    private final Clock clock;

    Administrators(
            OutletRows outlets,
            AdministratorRows rows,
            OutletQuestion question,
            Directory directory,
            Access access,
            Policies policies,
            Duties duties,
            Journal journal,
            Clock clock) {
        this.outlets = outlets;
        this.rows = rows;
        this.question = question;
        this.directory = directory;
        this.access = access;
        this.policies = policies;
        this.duties = duties;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of taking somebody's access away, or of saying that it works. */
    public enum Outcome {
        DONE,
        /** It isn't there, or isn't the viewer's to do. */
        NOT_HERE,
        /** The policy wants the district to hold access, and they are the last who does. */
        LAST
    }

    /** Who can get in, and what is to be put right about it. */
    @Transactional(readOnly = true)
    public AccessState of(Outlet outlet) {
        var all = rows.of(outlet.id());
        var proven = rows.provenAt(outlet.id()).orElse(null);
        return new AccessState(all, proven, findings(outlet, all, proven));
    }

    /**
     * Names somebody who runs it.
     *
     * @param who a colleague by name or e-mail address, or the name of somebody from outside
     * @param district whether they are to hold the district's access
     */
    @Transactional
    public Naming add(
            UUID outlet, String who, String phone, String email, boolean district, Viewer viewer) {
        var found = mine(outlet, viewer);
        if (found.isEmpty()) {
            return new Naming.NotHere();
        }
        var name = plain(who);
        var called = name.isEmpty() ? List.<Named>of() : directory.staffCalled(name);
        var person = called.size() == 1 ? called.getFirst().id() : null;
        var problems = problems(name, plain(phone), plain(email), called.size());
        problems.unless(
                !district || person != null && worksForDistrict(person),
                "district",
                "Only somebody of an office of the district holds its access");
        if (!problems.isEmpty()) {
            return new Naming.Wrong(problems);
        }
        var ruling =
                question.administrator(
                        found.get(),
                        person != null && !directory.colleagues(List.of(person)).isEmpty()
                                ? Employment.EMPLOYEE
                                : Employment.VOLUNTEER,
                        viewer);
        if (ruling.filter(Ruling::refuses).isPresent()) {
            return new Naming.Refused(ruling.get());
        }
        var it =
                new Administrator(
                        new UUID(0, 0),
                        outlet,
                        person,
                        person == null ? name : called.getFirst().name(),
                        plain(phone),
                        plain(email),
                        district,
                        now(),
                        viewer.name());
        if (rows.add(it, viewer.account())) {
            note("outlet-administrator-named", found.get(), it, viewer);
            duties.proven(
                    Evidence.ADMINISTRATOR_NAMED,
                    subject(outlet),
                    "%s named %s.".formatted(viewer.name(), it.name()),
                    null,
                    viewer.actor());
            closeWhenComplete(found.get(), viewer.actor());
        }
        return new Naming.Named();
    }

    /** They don't run it any more. */
    @Transactional
    public Outcome end(UUID outlet, UUID administrator, Viewer viewer) {
        var found = mine(outlet, viewer);
        if (found.isEmpty()) {
            return Outcome.NOT_HERE;
        }
        var all = rows.of(outlet);
        var it = all.stream().filter(one -> one.id().equals(administrator)).findFirst();
        if (it.isEmpty()) {
            return Outcome.DONE;
        }
        if (isShared()
                && it.get().district()
                && all.stream().filter(Administrator::district).count() == 1) {
            return Outcome.LAST;
        }
        rows.end(administrator, now(), viewer);
        note("outlet-administrator-ended", found.get(), it.get(), viewer);
        if (missing(found.get(), all).isEmpty()) {
            tellWhenIncomplete(found.get(), viewer.actor(), viewer.person());
        }
        return Outcome.DONE;
    }

    /** Who holds the district's access to it has just signed in with it. */
    @Transactional
    public Outcome prove(UUID outlet, Viewer viewer) {
        var found = outlets.locked(outlet).filter(Outlet::isInUse);
        if (found.isEmpty() || !holdsDistrictAccess(outlet, viewer)) {
            return Outcome.NOT_HERE;
        }
        rows.prove(outlet, now(), viewer);
        journal.record(
                new Entry(viewer.actor(), "outlet-access-proven", found.get().subject(), Map.of()));
        return Outcome.DONE;
    }

    /** Whether the viewer is one of those who hold the district's access. */
    @Transactional(readOnly = true)
    public boolean holdsDistrictAccess(UUID outlet, Viewer viewer) {
        return rows.of(outlet).stream()
                .anyMatch(
                        it ->
                                it.district()
                                        && it.person() != null
                                        && it.person().equals(viewer.person()));
    }

    @EventListener
    void begun(OutletPutInUse put) {
        if (put.outlet().revision() == 1) {
            tellWhenIncomplete(put.outlet(), put.by(), null);
        }
    }

    /** Ends the task that wants both the district and another to have access. */
    private void closeWhenComplete(Outlet outlet, Actor by) {
        if (missing(outlet, rows.of(outlet.id())).isEmpty()) {
            duties.proven(
                    Evidence.ACCESS_COMPLETE,
                    outlet.subject(),
                    "The district and another can get in.",
                    null,
                    by);
        }
    }

    /** Makes that task where the policy wants both and they don't have it. */
    private void tellWhenIncomplete(Outlet outlet, Actor by, @Nullable String actor) {
        var missing = missing(outlet, rows.of(outlet.id()));
        if (!isShared() || missing.isEmpty()) {
            return;
        }
        duties.happened(
                new DutyEvent(
                        EventType.ACCESS_INCOMPLETE,
                        "%s/access:%s".formatted(outlet.subject(), now()),
                        clock.instant(),
                        outlet.school(),
                        actor,
                        Map.of("outlet.owner", outlet.owner()),
                        outlet.subject(),
                        outlet.path(),
                        Map.of("outlet", outlet.name(), "missing", missing)),
                by);
    }

    private static String missing(Outlet outlet, List<Administrator> all) {
        if (all.stream().noneMatch(Administrator::district)) {
            return "Nobody of the district holds access to it. The policy wants both: whoever runs it, and the district.";
        }
        return all.stream().allMatch(it -> outlet.owner().equals(it.person()))
                ? "Only one person can get in. The policy wants both: whoever runs it, and the district."
                : "";
    }

    static String subject(UUID outlet) {
        return "outlet-administrators:" + outlet;
    }

    private List<String> findings(
            Outlet outlet, List<Administrator> all, @Nullable Instant proven) {
        var findings = new ArrayList<String>();
        if (!outlet.isInUse()) {
            return findings;
        }
        all.stream()
                .filter(it -> it.phone().isEmpty())
                .map(
                        it ->
                                "No telephone number of %s is known. Name them again with one."
                                        .formatted(it.name()))
                .forEach(findings::add);
        if (!isShared()) {
            return findings;
        }
        var missing = missing(outlet, all);
        if (!missing.isEmpty()) {
            findings.add(missing);
        }
        var district = all.stream().filter(Administrator::district).toList();
        if (district.isEmpty()) {
            return findings;
        }
        var known = proven == null ? district.getFirst().since() : proven;
        if (known.plus(PROOF_HOLDS).isBefore(clock.instant())) {
            findings.add(
                    "Nobody of the district has signed in for 90 days, so nobody knows that its access works.");
        }
        return findings;
    }

    private static Problems problems(String name, String phone, String email, int called) {
        return Problems.none()
                .unless(
                        !name.isEmpty() && name.length() <= Administrator.LONGEST_NAME,
                        "administrator",
                        "Give a name, or the e-mail address of a colleague")
                .unless(
                        called < 2,
                        "administrator",
                        "Several are called so. Give an e-mail address")
                .unless(
                        phone.length() <= Administrator.LONGEST_PHONE
                                && phone.chars().filter(Character::isDigit).count() >= 7,
                        "phone",
                        "Give a telephone number")
                .unless(Recipient.isAddress(email), "email", "Give an e-mail address");
    }

    private boolean worksForDistrict(String person) {
        return access.ofPerson(person).filter(Viewer::seesDistrict).isPresent();
    }

    private boolean isShared() {
        return policies.adoption(policies.today())
                .map(policies::pack)
                .map(it -> it.parameters().get("credential.policy"))
                .filter(it -> it.value().equals(SHARED))
                .isPresent();
    }

    private Optional<Outlet> mine(UUID outlet, Viewer viewer) {
        return outlets.locked(outlet).filter(it -> it.isInUse() && Stewards.mayChange(it, viewer));
    }

    private void note(String kind, Outlet outlet, Administrator it, Viewer viewer) {
        journal.record(
                new Entry(
                        viewer.actor(),
                        kind,
                        outlet.subject(),
                        Map.of(
                                "name", it.name(),
                                "person", it.person() == null ? "" : it.person(),
                                "district", it.district())));
    }

    private static String plain(String words) {
        return words.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
