package org.chaperone.app.devices;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Map;
import org.chaperone.app.jobs.RecurringJob;
import org.chaperone.app.jobs.Times;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.tasks.Duties;
import org.chaperone.app.tasks.DutyEvent;
import org.chaperone.app.ui.Days;
import org.chaperone.policy.duty.EventType;
import org.springframework.stereotype.Component;

/** Reminds whoever has a telephone: by e-mail the day before it is due back, and with a task once it is late. */
@Component
class DueBack implements RecurringJob {

    private static final Actor CLOCK = Actor.system("devices");

    private final DeviceRows rows;
    private final WaitingList list;
    private final Duties duties;
    private final Policies policies;
    private final Clock clock;

    DueBack(DeviceRows rows, WaitingList list, Duties duties, Policies policies, Clock clock) {
        this.rows = rows;
        this.list = list;
        this.duties = duties;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "devices-due-back";
    }

    @Override
    public String words() {
        return "Remind people of telephones that are due back tomorrow or late";
    }

    @Override
    public Times times() {
        return new Times.Daily(LocalTime.of(6, 10));
    }

    @Override
    public void run() {
        var today = policies.today();
        for (var it : rows.open()) {
            if (it.state() == Loan.State.OUT && it.lastDay().equals(today.plusDays(1))) {
                list.write(
                        it,
                        "A telephone is due back tomorrow",
                        "%s is due back on %s.".formatted(name(it), Days.words(it.lastDay())),
                        CLOCK);
            } else if (it.isLate(today)) {
                late(it);
            }
        }
    }

    private void late(Loan it) {
        duties.happened(
                new DutyEvent(
                        EventType.DEVICE_LATE,
                        it.subject(),
                        clock.instant(),
                        null,
                        it.borrower(),
                        Map.of("borrower", it.borrower()),
                        it.subject(),
                        "/telephones",
                        Map.of("device", name(it), "day", Days.words(it.lastDay()))),
                CLOCK);
    }

    private static String name(Loan it) {
        var device = it.device();
        return device == null ? "The telephone" : device.name();
    }
}
