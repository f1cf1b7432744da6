package org.chaperone.app.escrow;

import java.security.GeneralSecurityException;
import java.time.LocalTime;
import java.util.Map;
import org.chaperone.app.jobs.JobFailed;
import org.chaperone.app.jobs.RecurringJob;
import org.chaperone.app.jobs.Times;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the keys outside the database. Logins stay sealed while their keys are put under the newest one. */
@Service
public class KeyChanges implements RecurringJob {

    private static final String SUBJECT = "escrow:keys";

    private final Keys keys;
    private final Sealing sealing;
    private final EscrowRows rows;
    private final Journal journal;

    KeyChanges(Keys keys, Sealing sealing, EscrowRows rows, Journal journal) {
        this.keys = keys;
        this.sealing = sealing;
        this.rows = rows;
        this.journal = journal;
    }

    /**
     * How the keys stand.
     *
     * @param place where they are kept, in words
     * @param there whether there are any
     * @param made whether Chaperone may make a new one there
     * @param problem why they can't be used, in words; empty when they can
     * @param sealed how many logins are sealed
     */
    public record State(String place, boolean there, boolean made, String problem, int sealed) {}

    @Override
    public String name() {
        return "escrow-key-change";
    }

    @Override
    public String words() {
        return "Put sealed logins under the newest key, and forget the keys before it";
    }

    @Override
    public Times times() {
        return new Times.Daily(LocalTime.of(2, 40));
    }

    /** Whether the viewer looks after the keys. */
    public static boolean mayChange(Viewer viewer) {
        return viewer.holds(it -> it == Role.ADMINISTRATOR);
    }

    @Transactional
    public State state() {
        try {
            var there = keys.read().isPresent();
            var lost = !there && rows.hasSealed();
            return state(
                    there,
                    lost ? "Logins are sealed, and the keys that open them aren’t here." : "");
        } catch (KeysNotUsable e) {
            return state(true, e.getMessage() == null ? "" : e.getMessage());
        } catch (GeneralSecurityException e) {
            return state(true, "The keys can’t be read.");
        }
    }

    private State state(boolean there, String problem) {
        return new State(keys.place().words(), there, keys.place().isOurs(), problem, rows.count());
    }

    /**
     * Makes a new key, and puts all sealed logins under it at once.
     *
     * @return false when the viewer doesn't look after the keys, or they aren't ours to change
     * @throws KeysNotUsable when the ones before aren't there
     */
    @Transactional
    public boolean change(Viewer viewer) {
        if (!mayChange(viewer) || !keys.place().isOurs()) {
            return false;
        }
        try {
            if (rows.hasSealed()) {
                keys.forOpening();
            }
            keys.add();
            var moved = rewrap();
            journal.record(
                    new Entry(
                            viewer.actor(), "escrow-key-changed", SUBJECT, Map.of("moved", moved)));
            return true;
        } catch (GeneralSecurityException e) {
            throw new KeysNotUsable("A new key couldn't be made.");
        }
    }

    /** Puts what is still under older keys under the newest; once nothing is, and the file is ours, the older ones go. */
    @Override
    @Transactional
    public void run() {
        try {
            var there = keys.read();
            if (there.isEmpty()) {
                return;
            }
            var moved = rewrap();
            if (moved > 0) {
                journal.record(
                        new Entry(
                                Actor.system("escrow"),
                                "escrow-seals-moved",
                                SUBJECT,
                                Map.of("moved", moved)));
            } else if (keys.place().isOurs() && there.get().size() > 1) {
                keys.forgetOlder();
                journal.record(
                        new Entry(Actor.system("escrow"), "escrow-older-keys-forgotten", SUBJECT));
            }
        } catch (KeysNotUsable | GeneralSecurityException e) {
            throw JobFailed.forNow("Sealed logins couldn't be put under the newest key.", e);
        }
    }

    private int rewrap() throws GeneralSecurityException {
        rows.lockKeys();
        var older = rows.notUnder(keys.forOpening().getPrimary().getId());
        for (var it : older) {
            rows.rewrap(it.deposit(), sealing.wrappedAnew(it.seal(), it.deposit(), it.outlet()));
        }
        return older.size();
    }
}
