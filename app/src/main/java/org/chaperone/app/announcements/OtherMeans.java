package org.chaperone.app.announcements;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chaperone.app.announcements.Delivery.How;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Households;
import org.chaperone.app.directory.PeopleFilter.Kind;
import org.chaperone.app.directory.Ties;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.registry.Stewards;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.Duties;
import org.chaperone.app.tasks.DutyEvent;
import org.chaperone.policy.duty.EventType;
import org.chaperone.policy.duty.Evidence;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What students who can't reach an announcement get instead, each ticked by who answers for its outlet. */
@Service
public class OtherMeans {

    private static final int EARLIEST_DAYS = 366;

    private final DeliveryRows rows;
    private final AnnouncementRows announcements;
    private final MarkRows marks;
    private final Sight sight;
    private final Registry registry;
    private final Directory directory;
    private final Households households;
    private final Policies policies;
    private final Duties duties;
    private final Journal journal;
    private final AnnouncementSettings settings;
    private final Clock clock;

    OtherMeans(
            DeliveryRows rows,
            AnnouncementRows announcements,
            MarkRows marks,
            Sight sight,
            Registry registry,
            Directory directory,
            Households households,
            Policies policies,
            Duties duties,
            Journal journal,
            AnnouncementSettings settings,
            Clock clock) {
        this.rows = rows;
        this.announcements = announcements;
        this.marks = marks;
        this.sight = sight;
        this.registry = registry;
        this.directory = directory;
        this.households = households;
        this.policies = policies;
        this.duties = duties;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    /** What came of ticking a delivery. */
    public enum Ticking {
        DONE,
        /** It isn't there, or not for this viewer. */
        NOT_HERE,
        /** The day is yet to come, or long ago. */
        DAY
    }

    /** How a student got it. Ticked twice, the first stands. */
    @Transactional
    public Ticking give(UUID delivery, How how, LocalDate on, Viewer viewer) {
        var found = rows.one(delivery);
        if (found.isEmpty() || !mayTick(found.get(), viewer)) {
            return Ticking.NOT_HERE;
        }
        var today = policies.today();
        if (on.isAfter(today) || on.isBefore(today.minusDays(EARLIEST_DAYS))) {
            return Ticking.DAY;
        }
        var about = found.get().announcement();
        rows.lock(about);
        if (rows.done(delivery, how, on, now(), viewer)) {
            journal.record(
                    new Entry(
                            viewer.actor(),
                            "announcement-given-another-way",
                            "announcement:" + about,
                            Map.of(
                                    "student", found.get().student(),
                                    "how", how,
                                    "on", on.toString())));
            if (rows.of(about).stream().noneMatch(Delivery::isOpen)) {
                duties.proven(
                        Evidence.ALTERNATIVE_GIVEN,
                        "announcement:" + about,
                        "It is put down for each how they got it.",
                        null,
                        viewer.actor());
            }
        }
        return Ticking.DONE;
    }

    /** Those of an announcement whose students the viewer may see, for who answers for its outlet; for others none. */
    @Transactional(readOnly = true)
    public List<Delivery> of(Announcement announcement, Viewer viewer) {
        if (!mayChange(announcement, viewer)) {
            return List.of();
        }
        var all = rows.of(announcement.id());
        var seen = sight.of(all.stream().map(Delivery::student).toList(), viewer);
        return all.stream().filter(it -> seen.contains(it.student())).toList();
    }

    /** The announcement that a delivery belongs to, for who may tick it. */
    @Transactional(readOnly = true)
    public Optional<UUID> announcementOf(UUID delivery, Viewer viewer) {
        return rows.one(delivery).filter(it -> mayTick(it, viewer)).map(Delivery::announcement);
    }

    /**
     * Opens what is missing of what went out of late: for students who are marked since, and for marked students who joined a
     * class since.
     *
     * @return how many
     */
    @Transactional
    public int catchUp(Actor by) {
        var first = policies.today().minusDays(settings.catchUp());
        return announcements.withClassContent(first).stream().mapToInt(it -> open(it, by)).sum();
    }

    /** Opens one for each student of the outlet's classes who can't reach it, and tells the duty of it. */
    int open(Announcement it, Actor by) {
        var outlet = registry.find(it.outlet()).filter(Outlet::isInUse);
        if (!it.classContent() || outlet.isEmpty()) {
            return 0;
        }
        var without = new HashSet<>(households.studentsIn(outlet.get().classes()));
        without.retainAll(marks.marked());
        var opened =
                directory.ties(without).values().stream()
                        .filter(one -> one.kind() == Kind.STUDENT)
                        .filter(one -> rows.open(it.id(), one.id(), now()))
                        .toList();
        if (!opened.isEmpty()) {
            tell(it, outlet.get(), opened, by);
        }
        return opened.size();
    }

    private void tell(Announcement it, Outlet outlet, List<Ties> students, Actor by) {
        var author = it.author();
        duties.happened(
                new DutyEvent(
                        EventType.POST_PUBLISHED,
                        it.subject() + "/student:" + students.getFirst().id(),
                        clock.instant(),
                        outlet.school(),
                        author,
                        author == null
                                ? Map.of("outlet.owner", outlet.owner())
                                : Map.of("outlet.owner", outlet.owner(), "author", author),
                        it.subject(),
                        it.path(),
                        Map.of(
                                "outlet", outlet.name(),
                                "post", it.title(),
                                "students",
                                        students.stream()
                                                .map(Ties::name)
                                                .collect(Collectors.joining(", ")))),
                by);
        journal.record(
                new Entry(
                        by,
                        "announcement-to-be-given-another-way",
                        it.subject(),
                        Map.of("students", students.stream().map(Ties::id).toList())));
    }

    private boolean mayTick(Delivery it, Viewer viewer) {
        return announcements
                        .one(it.announcement())
                        .filter(one -> mayChange(one, viewer))
                        .isPresent()
                && sight.sees(it.student(), viewer);
    }

    private boolean mayChange(Announcement it, Viewer viewer) {
        return registry.find(it.outlet())
                .filter(outlet -> Stewards.mayChange(outlet, viewer))
                .isPresent();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
