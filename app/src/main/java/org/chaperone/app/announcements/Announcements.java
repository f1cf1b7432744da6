package org.chaperone.app.announcements;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Address;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletKind;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.registry.Ruling;
import org.chaperone.app.registry.Stewards;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.Duties;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.duty.Evidence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was announced on outlets, put down by who answers for them. Everybody on the staff may read it. */
@Service
public class Announcements {

    private static final int FURTHEST_DAYS = 366;

    private final AnnouncementRows rows;
    private final AnnouncementQuestion question;
    private final OtherMeans deliveries;
    private final Registry registry;
    private final Policies policies;
    private final Duties duties;
    private final Journal journal;
    private final Clock clock;

    Announcements(
            AnnouncementRows rows,
            AnnouncementQuestion question,
            OtherMeans deliveries,
            Registry registry,
            Policies policies,
            Duties duties,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.question = question;
        this.deliveries = deliveries;
        this.registry = registry;
        this.policies = policies;
        this.duties = duties;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of adding a copy. */
    public enum Copying {
        DONE,
        /** The announcement isn't there, or not the viewer's. */
        NOT_HERE,
        /** The day is too far away. */
        DAY
    }

    /**
     * @param page from which it is put down; sent twice from one page, it is put down once
     * @param seen the mark of the ruling that the viewer says they have seen; empty for none
     */
    @Transactional
    public PuttingDown putDown(UUID page, AnnouncementDraft draft, String seen, Viewer viewer) {
        var outlet =
                Optional.ofNullable(draft.outlet())
                        .flatMap(registry::find)
                        .filter(it -> it.isInUse() && Stewards.mayChange(it, viewer));
        var problems = problems(draft, outlet);
        if (!problems.isEmpty()) {
            return new PuttingDown.Wrong(problems);
        }
        var before = rows.putDownFrom(page, viewer.account());
        if (before.isPresent()) {
            return new PuttingDown.Done(before.get());
        }
        var ruling = question.about(outlet.orElseThrow(), draft).orElse(null);
        if (ruling != null && ruling.refuses()) {
            return new PuttingDown.Refused(ruling);
        }
        if (ruling != null && ruling.isToBeSeen() && !seen.equals(ruling.mark())) {
            return new PuttingDown.ToSee(ruling);
        }
        return new PuttingDown.Done(add(page, draft, outlet.orElseThrow(), ruling, viewer));
    }

    /** It stands in another channel too, or will. */
    @Transactional
    public Copying copy(UUID id, Announcement.Copy copy, Viewer viewer) {
        var found = rows.one(id).filter(it -> mayChange(it, viewer));
        if (found.isEmpty()) {
            return Copying.NOT_HERE;
        }
        if (!isNear(copy.on())) {
            return Copying.DAY;
        }
        addCopy(found.get().id(), copy, viewer);
        return Copying.DONE;
    }

    @Transactional(readOnly = true)
    public Optional<Announcement> find(UUID id) {
        return rows.one(id);
    }

    /** Whether the viewer may add to it: who answers for its outlet, its principal, some offices. */
    @Transactional(readOnly = true)
    public boolean mayChange(Announcement it, Viewer viewer) {
        return registry.find(it.outlet())
                .filter(outlet -> Stewards.mayChange(outlet, viewer))
                .isPresent();
    }

    /**
     * The last first.
     *
     * @param after the id that the last part ended with, or null for the first
     */
    @Transactional(readOnly = true)
    public List<Announcement> list(AnnouncementFilter filter, @Nullable UUID after, int most) {
        return rows.list(filter, after, most);
    }

    @Transactional(readOnly = true)
    public int count(AnnouncementFilter filter) {
        return rows.count(filter);
    }

    /** Gives all that {@link #list} gives in parts, and notes who takes it out of the application before they get it. */
    @Transactional
    public void export(AnnouncementFilter filter, Viewer viewer, Consumer<Announcement> action) {
        journal.record(
                new Entry(
                        viewer.actor(),
                        "announcements-exported",
                        "account:" + viewer.account(),
                        Map.of("count", rows.count(filter))));
        rows.each(filter, action);
    }

    private Problems problems(AnnouncementDraft draft, Optional<Outlet> outlet) {
        var day = draft.publishedOn();
        return Problems.none()
                .unless(outlet.isPresent(), "outlet", "Choose an outlet that you answer for")
                .unless(
                        !draft.title().isEmpty()
                                && draft.title().length() <= Announcement.LONGEST_TITLE,
                        "title",
                        "Say what it is about, in up to 200 letters")
                .unless(
                        Address.of(draft.address()).isPresent(),
                        "address",
                        "Give the whole address of the post, such as https://social.example/lincoln/17")
                .unless(
                        day != null
                                && !day.isAfter(policies.today())
                                && !day.isBefore(policies.today().minusDays(FURTHEST_DAYS)),
                        "day",
                        "Give the day on which it went out, at most a year ago")
                .unless(
                        draft.copies().stream().allMatch(it -> isNear(it.on())),
                        "copied",
                        "Give the day of the copies, at most a year away");
    }

    private UUID add(
            UUID page,
            AnnouncementDraft draft,
            Outlet outlet,
            @Nullable Ruling ruling,
            Viewer viewer) {
        var seen = ruling != null && ruling.isToBeSeen();
        var address = Address.of(draft.address()).orElseThrow().text();
        var day = Objects.requireNonNull(draft.publishedOn());
        var id =
                rows.add(
                        page,
                        outlet.id(),
                        address,
                        day,
                        draft,
                        outlet.kind() != OutletKind.SITE && outlet.kind() != OutletKind.NEWSLETTER,
                        ruling,
                        seen,
                        now(),
                        viewer);
        if (id.isEmpty()) {
            return rows.putDownFrom(page, viewer.account()).orElseThrow();
        }
        var payload = new LinkedHashMap<String, Object>();
        payload.put("outlet", outlet.id().toString());
        payload.put("title", draft.title());
        payload.put("address", address);
        payload.put("publishedOn", day.toString());
        payload.put("allFamilies", draft.allFamilies());
        payload.put("classContent", draft.classContent());
        if (ruling != null) {
            payload.put("ruling", ruling);
            payload.put("seen", seen);
        }
        journal.record(
                new Entry(
                        viewer.actor(),
                        "announcement-put-down",
                        "announcement:" + id.get(),
                        payload));
        draft.copies().forEach(it -> addCopy(id.get(), it, viewer));
        deliveries.open(rows.one(id.get()).orElseThrow(), viewer.actor());
        return id.get();
    }

    private void addCopy(UUID id, Announcement.Copy it, Viewer viewer) {
        if (!rows.addCopy(id, it, now(), viewer)) {
            return;
        }
        journal.record(
                new Entry(
                        viewer.actor(),
                        "announcement-copied",
                        "announcement:" + id,
                        Map.of(
                                "way", it.way(),
                                "reference", it.reference(),
                                "on", it.on().toString())));
        duties.proven(
                Evidence.COPY_RECORDED,
                "announcement:" + id,
                "%s: %s".formatted(it.way().words(), it.reference()),
                null,
                viewer.actor());
    }

    private boolean isNear(LocalDate day) {
        var today = policies.today();
        return !day.isBefore(today.minusDays(FURTHEST_DAYS))
                && !day.isAfter(today.plusDays(FURTHEST_DAYS));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
