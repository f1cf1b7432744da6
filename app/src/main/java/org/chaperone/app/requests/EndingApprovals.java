package org.chaperone.app.requests;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Map;
import org.chaperone.app.jobs.RecurringJob;
import org.chaperone.app.jobs.Times;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.tasks.Duties;
import org.chaperone.app.tasks.DutyEvent;
import org.chaperone.app.ui.Days;
import org.chaperone.policy.duty.EventType;
import org.chaperone.policy.duty.Evidence;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reminds people that what was approved for a long time, such as a school year, ends soon. */
@Component
class EndingApprovals implements RecurringJob {

    private static final Actor CLOCK = Actor.system("requests");
    private static final int DAYS_BEFORE = 14;

    private final FiledRows rows;
    private final Steering steering;
    private final Duties duties;
    private final Clock clock;

    EndingApprovals(FiledRows rows, Steering steering, Duties duties, Clock clock) {
        this.rows = rows;
        this.steering = steering;
        this.duties = duties;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "requests-ending";
    }

    @Override
    public String words() {
        return "Remind people of what was approved for them and ends in two weeks";
    }

    @Override
    public Times times() {
        return new Times.Daily(LocalTime.of(5, 20));
    }

    @Override
    public void run() {
        rows.ending(steering.today(), DAYS_BEFORE).forEach(this::remind);
    }

    private void remind(Request it) {
        var last = it.lastDay();
        if (last != null) {
            duties.happened(
                    new DutyEvent(
                            EventType.APPROVAL_ENDS,
                            "%s/%s".formatted(subject(it), last),
                            clock.instant(),
                            it.content().school(),
                            it.requester(),
                            Map.of("requester", it.requester()),
                            subject(it),
                            it.path(),
                            Map.of("request", it.content().title(), "day", Days.words(last))),
                    CLOCK);
        }
    }

    /** Whoever was to ask again has. */
    @EventListener
    void renewed(RequestSent sent) {
        var before = sent.request().renews();
        if (before != null) {
            duties.proven(
                    Evidence.REQUEST_RENEWED,
                    "approval:" + before,
                    "It was asked for again.",
                    null,
                    sent.by());
        }
    }

    @EventListener
    void ended(ApprovalEnded ended) {
        duties.proven(
                Evidence.REQUEST_RENEWED, subject(ended.request()), "It ended.", null, ended.by());
    }

    private static String subject(Request it) {
        return "approval:" + it.id();
    }
}
