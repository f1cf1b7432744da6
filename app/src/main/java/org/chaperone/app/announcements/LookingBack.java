package org.chaperone.app.announcements;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.chaperone.app.jobs.RecurringJob;
import org.chaperone.app.jobs.Times;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.schooltime.SchoolTime;
import org.chaperone.app.tasks.Duties;
import org.chaperone.app.tasks.DutyEvent;
import org.chaperone.policy.duty.EventType;
import org.chaperone.policy.duty.SchoolDays;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each morning looks for announcements that are still without a copy, and for students who have joined a class since. */
@Component
@EnableConfigurationProperties(AnnouncementSettings.class)
class LookingBack implements RecurringJob {

    private static final Actor LOOKING = Actor.system("announcements");
    private static final LocalTime MORNING = LocalTime.of(5, 30);

    private final AnnouncementRows rows;
    private final OtherMeans deliveries;
    private final Registry registry;
    private final SchoolTime time;
    private final Policies policies;
    private final Duties duties;
    private final Journal journal;
    private final AnnouncementSettings settings;
    private final Clock clock;

    LookingBack(
            AnnouncementRows rows,
            OtherMeans deliveries,
            Registry registry,
            SchoolTime time,
            Policies policies,
            Duties duties,
            Journal journal,
            AnnouncementSettings settings,
            Clock clock) {
        this.rows = rows;
        this.deliveries = deliveries;
        this.registry = registry;
        this.time = time;
        this.policies = policies;
        this.duties = duties;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "announcements-looking-back";
    }

    @Override
    public String words() {
        return "Look for announcements without a copy elsewhere, and for students who joined since";
    }

    @Override
    public Times times() {
        return new Times.Daily(MORNING);
    }

    @Override
    @Transactional
    public void run() {
        var today = policies.today();
        for (var it : rows.untold(today)) {
            registry.find(it.outlet())
                    .filter(Outlet::isInUse)
                    .filter(outlet -> lastDay(it, outlet).isBefore(today))
                    .ifPresent(outlet -> tell(it, outlet));
        }
        deliveries.catchUp(LOOKING);
    }

    /** The last day on which a copy is in time. */
    private LocalDate lastDay(Announcement it, Outlet outlet) {
        var days = settings.copyWithin();
        return time.dueAfter(outlet.owner(), it.publishedOn(), days)
                .orElseGet(() -> SchoolDays.WEEKDAYS.after(it.publishedOn(), days));
    }

    private void tell(Announcement it, Outlet outlet) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!rows.tell(it.id(), at)) {
            return;
        }
        var author = it.author();
        journal.record(new Entry(LOOKING, "announcement-found-without-copy", it.subject()));
        duties.happened(
                new DutyEvent(
                        EventType.POST_WITHOUT_COPY,
                        it.subject(),
                        at,
                        outlet.school(),
                        author,
                        Map.of(
                                "author",
                                author == null ? outlet.owner() : author,
                                "outlet.owner",
                                outlet.owner()),
                        it.subject(),
                        it.path(),
                        Map.of("outlet", outlet.name(), "post", it.title())),
                LOOKING);
    }
}
