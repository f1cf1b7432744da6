package org.chaperone.app.devices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.devices.Loan.State;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.Duties;
import org.chaperone.policy.duty.Evidence;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The telephones that the technology director lends: added, handed out, taken back, retired. */
@Service
public class Devices {

    private final DeviceRows rows;
    private final WaitingList list;
    private final Policies policies;
    private final Duties duties;
    private final Journal journal;
    private final Clock clock;

    Devices(
            DeviceRows rows,
            WaitingList list,
            Policies policies,
            Duties duties,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.list = list;
        this.policies = policies;
        this.duties = duties;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** It isn't there, or isn't the viewer's to do. */
        NOT_HERE,
        /** There is one of that name, lent or retired. */
        NAME_TAKEN,
        /** The name is missing, or something is too long. */
        WORDS,
        /** Somebody has it, or it is kept for somebody. */
        IN_USE,
        /** The one that is kept is with somebody else still. */
        STILL_OUT
    }

    /** Who lends telephones. */
    public static boolean lends(Viewer viewer) {
        return viewer.holds(it -> it == Role.TECHNOLOGY);
    }

    /** Those that are lent, by their names; for whoever lends them. */
    @Transactional(readOnly = true)
    public List<Device> all(Viewer viewer) {
        return lends(viewer) ? rows.all() : List.of();
    }

    /** What is waited for, kept or handed out, the first day first: all for whoever lends them, for others their own. */
    @Transactional(readOnly = true)
    public List<Loan> open(Viewer viewer) {
        return rows.open().stream()
                .filter(it -> lends(viewer) || it.borrower().equals(viewer.person()))
                .toList();
    }

    public LocalDate today() {
        return policies.today();
    }

    @Transactional
    public Outcome add(String name, String number, Viewer viewer) {
        var called = plain(name);
        var dialled = plain(number);
        if (!lends(viewer)) {
            return Outcome.NOT_HERE;
        }
        if (called.isEmpty()
                || called.length() > Device.LONGEST_NAME
                || dialled.length() > Device.LONGEST_NUMBER) {
            return Outcome.WORDS;
        }
        if (rows.all().stream()
                .anyMatch(it -> it.name().equals(called) && it.number().equals(dialled))) {
            return Outcome.DONE;
        }
        rows.lock();
        var id = rows.add(called, dialled, now());
        if (id.isEmpty()) {
            return Outcome.NAME_TAKEN;
        }
        journal.record(
                new Entry(
                        viewer.actor(),
                        "device-added",
                        Device.SUBJECT + id.get(),
                        Map.of("name", called)));
        list.moveUp(viewer.actor());
        return Outcome.DONE;
    }

    /** It is lent no longer. */
    @Transactional
    public Outcome retire(UUID id, Viewer viewer) {
        rows.lock();
        var device = rows.one(id);
        if (!lends(viewer) || device.isEmpty()) {
            return Outcome.NOT_HERE;
        }
        if (rows.open().stream().anyMatch(it -> device.get().equals(it.device()))) {
            return Outcome.IN_USE;
        }
        rows.retire(id, now());
        journal.record(new Entry(viewer.actor(), "device-retired", device.get().subject()));
        return Outcome.DONE;
    }

    /** The one that is kept for a request goes to whoever asked. */
    @Transactional
    public Outcome handOut(UUID request, Viewer viewer) {
        rows.lock();
        var loan = loan(request, viewer);
        if (loan.isEmpty()) {
            return Outcome.NOT_HERE;
        }
        var it = loan.get();
        if (it.state() != State.KEPT) {
            return it.state() == State.OUT ? Outcome.DONE : Outcome.NOT_HERE;
        }
        if (rows.open().stream()
                .anyMatch(
                        other ->
                                other.state() == State.OUT
                                        && it.device() != null
                                        && it.device().equals(other.device()))) {
            return Outcome.STILL_OUT;
        }
        rows.put(list.with(it, it.device(), State.OUT, now(), null));
        record("device-handed-out", it, viewer.actor());
        return Outcome.DONE;
    }

    /** It came back, and whoever waits for those days may get it. */
    @Transactional
    public Outcome takeBack(UUID request, Viewer viewer) {
        rows.lock();
        var loan = loan(request, viewer);
        if (loan.isEmpty()) {
            return Outcome.NOT_HERE;
        }
        var it = loan.get();
        if (it.state() != State.OUT) {
            return it.state() == State.BACK ? Outcome.DONE : Outcome.NOT_HERE;
        }
        rows.put(list.with(it, it.device(), State.BACK, it.outAt(), now()));
        record("device-back", it, viewer.actor());
        duties.proven(Evidence.DEVICE_BACK, it.subject(), "It is back.", null, viewer.actor());
        list.moveUp(viewer.actor());
        return Outcome.DONE;
    }

    private Optional<Loan> loan(UUID request, Viewer viewer) {
        return lends(viewer) ? rows.loan(request) : Optional.empty();
    }

    private void record(String kind, Loan it, Actor by) {
        var device = it.device();
        journal.record(
                new Entry(
                        by,
                        kind,
                        it.subject(),
                        Map.of("device", device == null ? "" : device.name())));
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
