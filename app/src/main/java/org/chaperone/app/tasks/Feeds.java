package org.chaperone.app.tasks;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Date;
import java.util.EnumSet;
import java.util.Optional;
import org.chaperone.app.access.Access;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.TaskFilter.Whose;
import org.chaperone.app.ui.Site;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody's open tasks for their calendar, at an address that is its own secret. Calendars are read by services of others, so an
 * entry says what it is about and when it is due, and names nobody.
 */
@Service
public class Feeds {

    private static final int BYTES = 32;

    private final FeedRows rows;
    private final Tasks tasks;
    private final Access access;
    private final Journal journal;
    private final Site site;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Feeds(FeedRows rows, Tasks tasks, Access access, Journal journal, Site site, Clock clock) {
        this.rows = rows;
        this.tasks = tasks;
        this.access = access;
        this.journal = journal;
        this.site = site;
        this.clock = clock;
    }

    /** Makes a new address, which is told this once; one that was there before ends. */
    @Transactional
    public String make(Viewer viewer) {
        var bits = new byte[BYTES];
        random.nextBytes(bits);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        rows.withdraw(viewer.account(), clock.instant());
        rows.add(viewer.account(), digest(secret), clock.instant());
        record(viewer, "calendar-address-made");
        return site.at("/calendar/" + secret + ".ics");
    }

    /** Ends the address; false when there is none. */
    @Transactional
    public boolean withdraw(Viewer viewer) {
        var ended = rows.withdraw(viewer.account(), clock.instant());
        if (ended) {
            record(viewer, "calendar-address-withdrawn");
        }
        return ended;
    }

    /** When the address was made; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<Instant> madeAt(Viewer viewer) {
        return rows.madeAt(viewer.account());
    }

    /** The calendar (RFC 5545) at the address with this secret; empty when it ended or its person can't sign in any more. */
    @Transactional(readOnly = true)
    public Optional<String> calendar(String secret) {
        return rows.account(digest(secret))
                .flatMap(it -> access.holding(EnumSet.allOf(Role.class), it))
                .map(this::calendar);
    }

    private String calendar(Viewer viewer) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Chaperone//Tasks//EN");
        calendar.setName("Chaperone");
        for (var task : tasks.list(TaskFilter.open(Whose.MINE), null, viewer).tasks()) {
            calendar.addEvent(entry(task));
        }
        return Biweekly.write(calendar).go();
    }

    private VEvent entry(Task task) {
        var entry = new VEvent();
        entry.setUid(task.id() + "@chaperone");
        entry.setDateTimeStamp(Date.from(task.madeAt()));
        entry.setDateStart(day(task.due()), false);
        entry.setDateEnd(day(task.due().plusDays(1)), false);
        entry.setSummary("Due: " + EventWords.of(task.event()));
        var address = site.at("/tasks/" + task.id());
        entry.setDescription("What to do: " + address);
        entry.setUrl(address);
        entry.setTransparency(Transparency.transparent());
        return entry;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                false);
    }

    private void record(Viewer viewer, String kind) {
        journal.record(new Entry(viewer.actor(), kind, "account:" + viewer.account()));
    }

    private static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
