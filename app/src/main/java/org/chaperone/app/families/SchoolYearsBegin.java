package org.chaperone.app.families;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.consent.SchoolYear;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.jobs.RecurringJob;
import org.chaperone.app.jobs.Times;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.schooltime.SchoolCalendar;
import org.chaperone.app.schooltime.SchoolTime;
import org.chaperone.app.tasks.Duties;
import org.chaperone.app.tasks.DutyEvent;
import org.chaperone.policy.duty.EventType;
import org.chaperone.policy.duty.Evidence;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells once, of each school and year, that the school year has begun, by the school's own calendar; and opens the forms of that
 * year where the policy has a duty that waits for them.
 */
@Component
public class SchoolYearsBegin implements RecurringJob {

    private static final Actor CALENDAR = Actor.system("families");

    private final RenewalRows rows;
    private final Directory directory;
    private final SchoolTime schoolTime;
    private final Policies policies;
    private final Duties duties;
    private final Journal journal;
    private final Clock clock;

    SchoolYearsBegin(
            RenewalRows rows,
            Directory directory,
            SchoolTime schoolTime,
            Policies policies,
            Duties duties,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.schoolTime = schoolTime;
        this.policies = policies;
        this.duties = duties;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "families-school-year";
    }

    @Override
    public String words() {
        return "See whether a school year has begun, and open the forms that families get then";
    }

    @Override
    public Times times() {
        return new Times.Daily(LocalTime.of(5, 20));
    }

    @Override
    @Transactional
    public void run() {
        var today = policies.today();
        if (policies.adoption(today).isEmpty()) {
            return;
        }
        directory.schools().stream()
                .filter(it -> hasBegun(it.id(), today))
                .forEach(it -> begin(it.id(), SchoolYear.of(today)));
    }

    /** Whether students have attended this year, on whichever track. */
    private boolean hasBegun(String school, LocalDate today) {
        return schoolTime.tracks(school, today).stream()
                .flatMap(it -> schoolTime.calendar(school, it, today).stream())
                .anyMatch((SchoolCalendar it) -> it.schoolDays(it.first(), today) > 0);
    }

    private void begin(String school, SchoolYear year) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var opened = renews() ? rows.open(school, year, at) : Optional.<UUID>empty();
        opened.ifPresent(
                id ->
                        journal.record(
                                new Entry(
                                        CALENDAR,
                                        "renewal-opened",
                                        "renewal:" + id,
                                        Map.of("school", school, "year", year.first()))));
        var subject = new Renewal(new UUID(0, 0), school, year).subject();
        duties.happened(
                new DutyEvent(
                        EventType.SCHOOL_YEAR_BEGINS,
                        subject,
                        at,
                        school,
                        null,
                        Map.of(),
                        subject,
                        opened.map(it -> Renewals.PATH + "/" + it).orElse(Renewals.PATH),
                        Map.of("year", year.words())),
                CALENDAR);
    }

    /** Whether a duty of the policy waits for the forms to be out. */
    private boolean renews() {
        return policies.pack().duties().stream()
                .anyMatch(
                        it ->
                                it.on().contains(EventType.SCHOOL_YEAR_BEGINS)
                                        && it.doneBy() == Evidence.CONSENTS_RENEWED);
    }
}
