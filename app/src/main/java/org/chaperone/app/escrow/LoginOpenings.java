package org.chaperone.app.escrow;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.chaperone.app.escrow.Opening.Answer;
import org.chaperone.app.escrow.Opening.Review;
import org.chaperone.app.escrow.Opening.State;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.Duties;
import org.chaperone.app.tasks.DutyEvent;
import org.chaperone.policy.duty.EventType;
import org.chaperone.policy.duty.Evidence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens sealed logins: one asks, another agrees, the first is shown it once, a third reviews. */
@Service
public class LoginOpenings {

    private static final int ON_A_PART = 500;

    private final OpeningRows rows;
    private final EscrowRows deposits;
    private final Sealing sealing;
    private final Registry registry;
    private final Duties duties;
    private final Journal journal;
    private final OwnerMail mail;
    private final EscrowSettings settings;
    private final Clock clock;

    LoginOpenings(
            OpeningRows rows,
            EscrowRows deposits,
            Sealing sealing,
            Registry registry,
            Duties duties,
            Journal journal,
            OwnerMail mail,
            EscrowSettings settings,
            Clock clock) {
        this.rows = rows;
        this.deposits = deposits;
        this.sealing = sealing;
        this.registry = registry;
        this.duties = duties;
        this.journal = journal;
        this.mail = mail;
        this.settings = settings;
        this.clock = clock;
    }

    /** What came of a step. */
    public enum Outcome {
        DONE,
        /** It isn't there for the viewer, whose part this isn't. */
        NOT_HERE,
        /** Too late, or somebody was quicker, or the login was sealed anew. */
        OVER,
        /** The words are missing or too long. */
        WORDS,
        /** The password that was opened is still the one that is sealed. */
        NOT_CHANGED_YET
    }

    /** Asks for the login of an outlet. Asked again while that waits, it is the same. */
    @Transactional
    public Asked ask(UUID outlet, @Nullable Emergency emergency, String words, Viewer viewer) {
        var it = registry.find(outlet);
        if (it.isEmpty() || !Openers.mayAsk(viewer)) {
            return new Asked.NotHere();
        }
        deposits.lock(outlet);
        var deposit = deposits.current(outlet).orElse(null);
        if (deposit == null) {
            return new Asked.NothingSealed();
        }
        if (deposit.by().equals(viewer.account())) {
            return new Asked.OwnSeal();
        }
        var before = rows.unreviewed(outlet);
        if (before.isPresent()) {
            return new Asked.ReviewFirst(before.get());
        }
        var waiting = live(deposit, viewer);
        if (waiting.isPresent()) {
            return new Asked.Waiting(waiting.get());
        }
        var plain = words.replace("\0", "").strip();
        if (emergency == null
                || plain.length() < Opening.FEWEST_WORDS
                || plain.length() > Opening.MOST_WORDS) {
            return new Asked.NoEmergency();
        }
        return new Asked.Waiting(add(it.get(), deposit, emergency, plain, viewer));
    }

    /** The second person agrees, or doesn't. */
    @Transactional
    public Outcome answer(UUID id, boolean agreed, Viewer viewer) {
        var it = locked(id).filter(one -> Openers.mayAgree(viewer));
        if (it.isEmpty() || it.get().by().equals(viewer.account())) {
            return Outcome.NOT_HERE;
        }
        if (it.get().state(now()) != State.WAITING || !isCurrent(it.get())) {
            return Outcome.OVER;
        }
        var answer = new Answer(now(), viewer.account(), viewer.name(), agreed);
        rows.answer(
                id,
                answer,
                agreed ? answer.at().plus(settings.openWithin()) : it.get().expiresAt());
        note(it.get(), agreed ? "login-opening-agreed" : "login-opening-declined", viewer);
        return Outcome.DONE;
    }

    /**
     * Shows the login to who asked, this once. Its owner is told in the same moment, and it has to be changed and reviewed.
     *
     * @return what the caller closes; empty when it isn't theirs, nobody agreed, the time is over, or it was shown before
     * @throws KeysNotUsable when the keys aren't there; nothing was shown then
     */
    @Transactional
    public Optional<Login> open(UUID id, Viewer viewer) {
        var it = locked(id).filter(one -> one.by().equals(viewer.account()));
        if (it.isEmpty()
                || it.get().state(now()) != State.AGREED
                || !isCurrent(it.get())
                || !Openers.mayAsk(viewer)
                || rows.unreviewed(it.get().outlet()).isPresent()) {
            return Optional.empty();
        }
        var opening = it.get();
        var outlet = outlet(opening);
        var seal = deposits.seal(opening.deposit()).orElseThrow();
        rows.opened(id, now());
        note(opening, "login-opened", viewer);
        duties.happened(
                new DutyEvent(
                        EventType.LOGIN_OPENED,
                        "login-opening:" + id,
                        now(),
                        outlet.school(),
                        viewer.person(),
                        Map.of("outlet.owner", outlet.owner()),
                        outlet.subject(),
                        Escrow.path(outlet.id()),
                        Map.of("outlet", outlet.name())),
                viewer.actor());
        mail.opened(outlet, opening, viewer);
        return Optional.of(sealing.open(seal, opening.deposit(), outlet.id()));
    }

    /**
     * Closes the review of an opening, once the password was changed.
     *
     * @param justified whether it was an emergency
     * @param finding what the reviewer saw, in their words
     */
    @Transactional
    public Outcome review(UUID id, boolean justified, String finding, Viewer viewer) {
        var it = locked(id).filter(one -> Openers.mayReview(viewer));
        if (it.isEmpty() || it.get().tookPart(viewer.account())) {
            return Outcome.NOT_HERE;
        }
        var plain = finding.replace("\0", "").strip();
        if (it.get().state(now()) != State.OPENED) {
            return Outcome.OVER;
        }
        if (plain.isEmpty() || plain.length() > Opening.MOST_WORDS) {
            return Outcome.WORDS;
        }
        if (isCurrent(it.get())) {
            return Outcome.NOT_CHANGED_YET;
        }
        rows.review(id, new Review(now(), viewer.account(), viewer.name(), justified, plain));
        note(it.get(), "login-opening-reviewed", viewer);
        duties.proven(
                Evidence.OPENING_REVIEWED,
                outlet(it.get()).subject(),
                "Reviewed by %s.".formatted(viewer.name()),
                null,
                viewer.actor());
        return Outcome.DONE;
    }

    /** An opening, for who has to do with it: who runs the outlet, and who may agree or review. */
    @Transactional(readOnly = true)
    public Optional<Opening> find(UUID id, Viewer viewer) {
        return rows.one(id).filter(it -> Openers.maySee(outlet(it), viewer));
    }

    /** All of an outlet, the last first. */
    @Transactional(readOnly = true)
    public List<Opening> of(UUID outlet) {
        return rows.of(outlet);
    }

    /**
     * The last first.
     *
     * @param after the id that the last part ended with, or null for the first
     */
    @Transactional(readOnly = true)
    public List<Opening> list(@Nullable State state, @Nullable UUID after, int most) {
        return rows.list(state, now(), after, most);
    }

    /** Gives all that {@link #list} gives in parts, and notes who takes it out of the application before they get it. */
    @Transactional
    public void export(@Nullable State state, Viewer viewer, Consumer<Opening> action) {
        journal.record(
                new Entry(
                        viewer.actor(), "login-openings-exported", "account:" + viewer.account()));
        var part = list(state, null, ON_A_PART);
        while (!part.isEmpty()) {
            part.forEach(action);
            part = list(state, part.getLast().id(), ON_A_PART);
        }
    }

    /** Whether the password that was opened is still the one that is sealed. */
    @Transactional(readOnly = true)
    public boolean isToBeChanged(Opening opening) {
        return opening.openedAt() != null && opening.review() == null && isCurrent(opening);
    }

    private Opening add(
            Outlet outlet, Deposit deposit, Emergency emergency, String words, Viewer viewer) {
        var at = now();
        var asked =
                new Opening(
                        outlet.id(),
                        outlet.id(),
                        deposit.id(),
                        at,
                        viewer.account(),
                        viewer.name(),
                        emergency,
                        words,
                        at.plus(settings.agreeWithin()),
                        null,
                        null,
                        null);
        var kept = rows.one(rows.add(asked, deposit)).orElseThrow();
        journal.record(
                new Entry(
                        viewer.actor(),
                        "login-opening-asked",
                        outlet.subject(),
                        Map.of(
                                "opening",
                                kept.id().toString(),
                                "emergency",
                                emergency.name(),
                                "why",
                                words)));
        mail.asked(outlet, kept, viewer);
        return kept;
    }

    private Optional<Opening> live(Deposit deposit, Viewer viewer) {
        return rows.of(deposit.outlet()).stream()
                .filter(it -> it.deposit().equals(deposit.id()) && it.by().equals(viewer.account()))
                .filter(it -> it.state(now()) == State.WAITING || it.state(now()) == State.AGREED)
                .findFirst();
    }

    private Optional<Opening> locked(UUID id) {
        rows.one(id).ifPresent(it -> deposits.lock(it.outlet()));
        return rows.one(id);
    }

    private boolean isCurrent(Opening it) {
        return deposits.current(it.outlet())
                .filter(deposit -> deposit.id().equals(it.deposit()))
                .isPresent();
    }

    private Outlet outlet(Opening it) {
        return registry.find(it.outlet()).orElseThrow();
    }

    private void note(Opening it, String kind, Viewer viewer) {
        journal.record(
                new Entry(
                        viewer.actor(),
                        kind,
                        "outlet:" + it.outlet(),
                        Map.of("opening", it.id().toString())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
