package org.chaperone.app.platforms;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.chaperone.app.consent.SchoolYear;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.jobs.RecurringJob;
import org.chaperone.app.jobs.Times;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.schooltime.SchoolTime;
import org.chaperone.app.tasks.Duties;
import org.chaperone.app.tasks.DutyEvent;
import org.chaperone.policy.duty.EventType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells once of each school year that it has begun at some school without a list of approved platforms. */
@Component
public class ListMissing implements RecurringJob {

    private static final Actor CALENDAR = Actor.system("platforms");

    private final ApprovedRows rows;
    private final Directory directory;
    private final SchoolTime schoolTime;
    private final Policies policies;
    private final Duties duties;
    private final Clock clock;

    ListMissing(
            ApprovedRows rows,
            Directory directory,
            SchoolTime schoolTime,
            Policies policies,
            Duties duties,
            Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.schoolTime = schoolTime;
        this.policies = policies;
        this.duties = duties;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "platforms-list-missing";
    }

    @Override
    public String words() {
        return "See whether a school year has begun without a list of approved platforms";
    }

    @Override
    public Times times() {
        return new Times.Daily(LocalTime.of(5, 25));
    }

    @Override
    @Transactional
    public void run() {
        var today = policies.today();
        var year = SchoolYear.of(today);
        if (policies.adoption(today).isEmpty()
                || rows.published(year) > 0
                || directory.schools().stream().noneMatch(it -> hasBegun(it.id(), today))) {
            return;
        }
        var subject = KeepingTheList.subject(year);
        duties.happened(
                new DutyEvent(
                        EventType.PLATFORM_LIST_MISSING,
                        subject,
                        clock.instant(),
                        null,
                        null,
                        Map.of(),
                        subject,
                        "/platforms/list",
                        Map.of("year", year.words())),
                CALENDAR);
    }

    private boolean hasBegun(String school, LocalDate today) {
        return schoolTime.tracks(school, today).stream()
                .flatMap(it -> schoolTime.calendar(school, it, today).stream())
                .anyMatch(it -> it.schoolDays(it.first(), today) > 0);
    }
}
