package org.chaperone.app.registry;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.registry.Revision.Step;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.Duties;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.duty.Evidence;
import org.chaperone.policy.question.OutletStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts outlets on the register, changes them, hands them over and closes them. */
@Service
public class Registering {

    public static final int LONGEST_NOTE = 1_000;

    private static final UUID NOT_KEPT_YET = new UUID(0, 0);

    private final Drafts drafts;
    private final OutletQuestion question;
    private final OutletRows rows;
    private final RevisionRows revisions;
    private final InUse inUse;
    private final LinkReceipts receipts;
    private final Duties duties;
    private final Directory directory;
    private final Journal journal;
    private final Clock clock;

    Registering(
            Drafts drafts,
            OutletQuestion question,
            OutletRows rows,
            RevisionRows revisions,
            InUse inUse,
            LinkReceipts receipts,
            Duties duties,
            Directory directory,
            Journal journal,
            Clock clock) {
        this.drafts = drafts;
        this.question = question;
        this.rows = rows;
        this.revisions = revisions;
        this.inUse = inUse;
        this.receipts = receipts;
        this.duties = duties;
        this.directory = directory;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of handing an outlet over or closing it. */
    public enum Outcome {
        DONE,
        /** It isn't there, was closed before, or isn't the viewer's to change. */
        NOT_HERE,
        /** Nobody who works here has this id. */
        NOBODY,
        /** The note is missing or too long. */
        WORDS
    }

    /**
     * @param page from which it is registered; sent twice from one page, it is registered once
     * @param seen the mark of the ruling that the viewer says they have seen; empty for none
     */
    @Transactional
    public Registration register(UUID page, OutletDraft draft, String seen, Viewer viewer) {
        return register(page, draft, seen, "", viewer);
    }

    /**
     * @param note kept with the step; may be empty
     */
    @Transactional
    public Registration register(
            UUID page, OutletDraft draft, String seen, String note, Viewer viewer) {
        var problems = drafts.problems(draft, null, viewer);
        if (!problems.isEmpty()) {
            return new Registration.Wrong(problems);
        }
        var address = address(draft);
        rows.lock(address);
        var kept = rows.registeredFrom(page, viewer.account());
        if (kept.isPresent()) {
            return new Registration.Done(kept.get());
        }
        var other = rows.liveAt(address);
        if (other.isPresent()) {
            return taken(other.get());
        }
        var ruling = question.use(OutletStep.OPEN, draft, viewer).orElse(null);
        return against(ruling, seen)
                .orElseGet(
                        () ->
                                add(
                                        page,
                                        outlet(NOT_KEPT_YET, draft, address, 1),
                                        note,
                                        ruling,
                                        viewer));
    }

    /** What is to be put right before an outlet can be changed so. Keeps nothing. */
    @Transactional(readOnly = true)
    public Problems problems(Outlet before, OutletDraft draft, Viewer viewer) {
        return drafts.problems(draft, before, viewer);
    }

    /** What stands against registering it, with nothing seen yet; empty when nothing does. Keeps nothing. */
    @Transactional(readOnly = true)
    public Optional<Registration> against(OutletDraft draft, Viewer viewer) {
        var problems = drafts.problems(draft, null, viewer);
        if (!problems.isEmpty()) {
            return Optional.of(new Registration.Wrong(problems));
        }
        return rows.liveAt(address(draft))
                .map(Registering::taken)
                .or(() -> against(question.use(OutletStep.OPEN, draft, viewer).orElse(null), ""));
    }

    /**
     * Changes all of it but the owner.
     *
     * @param revision the one that the viewer changes; another in between is a problem at {@code revision}
     * @param seen as in {@link #register}
     * @return empty when it isn't there, was closed before, or isn't the viewer's to change
     */
    @Transactional
    public Optional<Registration> change(
            UUID id, int revision, OutletDraft draft, String seen, Viewer viewer) {
        return mine(id, viewer)
                .map(it -> change(it, revision, draft.ownedBy(it.owner()), seen, viewer));
    }

    private Registration change(
            Outlet before, int revision, OutletDraft draft, String seen, Viewer viewer) {
        var problems = drafts.problems(draft, before, viewer);
        if (!problems.isEmpty()) {
            return new Registration.Wrong(problems);
        }
        var address = address(draft);
        var after = outlet(before.id(), draft, address, before.revision() + 1);
        if (!draft.servesMore() && OutletDraft.of(after).equals(OutletDraft.of(before))) {
            return new Registration.Done(before.id());
        }
        if (before.revision() != revision) {
            return wrong("revision", "Somebody else changed it while you wrote. Look at it again.");
        }
        rows.lock(address);
        var other = rows.liveAt(address).filter(it -> !it.id().equals(before.id()));
        if (other.isPresent()) {
            return taken(other.get());
        }
        var ruling =
                question.isSame(OutletDraft.of(before), draft, viewer)
                        ? null
                        : question.use(OutletStep.CHANGE, draft, viewer).orElse(null);
        return against(ruling, seen)
                .orElseGet(
                        () -> {
                            put(after, Step.CHANGED, "", ruling, viewer);
                            inUse.changed(before, after, viewer);
                            if (!before.address().equals(after.address())) {
                                receipts.tell(after, viewer);
                            }
                            return new Registration.Done(after.id());
                        });
    }

    /**
     * Somebody else answers for it.
     *
     * @param to their id in the directory
     */
    @Transactional
    public Outcome handOver(UUID id, String to, Viewer viewer) {
        var before = mine(id, viewer);
        if (before.isEmpty()) {
            return Outcome.NOT_HERE;
        }
        if (before.get().owner().equals(to)) {
            return Outcome.DONE;
        }
        var colleague = directory.colleagues(List.of(to));
        if (colleague.isEmpty()) {
            return Outcome.NOBODY;
        }
        var draft = OutletDraft.of(before.get()).ownedBy(to);
        var after = outlet(id, draft, address(draft), before.get().revision() + 1);
        put(after, Step.HANDED_OVER, "To " + colleague.getFirst().name(), null, viewer);
        duties.proven(
                Evidence.ADMINISTRATOR_NAMED,
                Administrators.subject(id),
                "Handed over to %s.".formatted(colleague.getFirst().name()),
                null,
                viewer.actor());
        return Outcome.DONE;
    }

    /** It isn't in use any more. Its address may be registered again. */
    @Transactional
    public Outcome close(UUID id, String reason, Viewer viewer) {
        var words = reason.replace("\0", "").strip();
        var before = mine(id, viewer);
        if (before.isEmpty()) {
            return Outcome.NOT_HERE;
        }
        if (words.isEmpty() || words.length() > LONGEST_NOTE) {
            return Outcome.WORDS;
        }
        var closed = before.get().closed(now());
        put(closed, Step.CLOSED, words, null, viewer);
        inUse.ended(closed, viewer);
        return Outcome.DONE;
    }

    private Optional<Outlet> mine(UUID id, Viewer viewer) {
        return rows.locked(id).filter(it -> it.isInUse() && Stewards.mayChange(it, viewer));
    }

    private static Optional<Registration> against(@Nullable Ruling ruling, String seen) {
        if (ruling == null) {
            return Optional.empty();
        }
        if (ruling.refuses()) {
            return Optional.of(new Registration.Refused(ruling));
        }
        return ruling.isToBeSeen() && !seen.equals(ruling.mark())
                ? Optional.of(new Registration.ToSee(ruling))
                : Optional.empty();
    }

    private static Registration taken(Outlet by) {
        return wrong("address", "“%s” is registered at this address already".formatted(by.name()));
    }

    private static Registration wrong(String field, String words) {
        return new Registration.Wrong(Problems.none().add(field, words));
    }

    private Registration add(
            UUID page, Outlet outlet, String words, @Nullable Ruling ruling, Viewer viewer) {
        var id = rows.add(page, outlet, address(OutletDraft.of(outlet)), viewer.account());
        var kept = rows.one(id).orElseThrow();
        note(kept, Step.REGISTERED, words, ruling, viewer);
        inUse.begun(kept, viewer);
        duties.proven(
                Evidence.PAGE_REGISTERED,
                ApprovedPages.subject(page),
                "“%s” is on the register.".formatted(kept.name()),
                null,
                viewer.actor());
        if (kept.isOfficial()) {
            receipts.tell(kept, viewer);
        }
        return new Registration.Done(id);
    }

    private void put(Outlet after, Step step, String note, @Nullable Ruling ruling, Viewer viewer) {
        rows.put(after, address(OutletDraft.of(after)));
        note(after, step, note, ruling, viewer);
    }

    private void note(
            Outlet became, Step step, String note, @Nullable Ruling ruling, Viewer viewer) {
        var seen = ruling != null && ruling.isToBeSeen();
        revisions.add(
                new Revision(
                        became.revision(), step, now(), viewer.name(), became, note, ruling, seen),
                viewer.account());
        var payload = new LinkedHashMap<String, Object>();
        payload.put("revision", became.revision());
        payload.put("name", became.name());
        payload.put("kind", became.kind());
        payload.put("address", became.address());
        payload.put("owner", became.owner());
        payload.put("classes", became.classes());
        payload.put("otherWays", became.otherWays());
        payload.put("note", note);
        if (ruling != null) {
            payload.put("ruling", ruling);
            payload.put("seen", seen);
        }
        journal.record(new Entry(viewer.actor(), kind(step), became.subject(), payload));
    }

    private static String kind(Step step) {
        return switch (step) {
            case REGISTERED -> "outlet-registered";
            case CHANGED -> "outlet-changed";
            case HANDED_OVER -> "outlet-handed-over";
            case CLOSED -> "outlet-closed";
        };
    }

    private static Address address(OutletDraft draft) {
        return Address.of(draft.address()).orElseThrow();
    }

    private static Outlet outlet(UUID id, OutletDraft it, Address address, int revision) {
        return new Outlet(
                id,
                it.name(),
                Objects.requireNonNull(it.kind()),
                address.text(),
                it.school(),
                it.classes(),
                Objects.requireNonNull(it.purpose()),
                it.about(),
                Objects.requireNonNull(it.audience()),
                it.owner(),
                it.otherWays(),
                it.language(),
                Objects.requireNonNull(it.since()),
                revision,
                null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
