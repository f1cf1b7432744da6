package org.chaperone.app.platforms;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chaperone.app.access.Access;
import org.chaperone.app.consent.SchoolYear;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.mail.Mail;
import org.chaperone.app.mail.MailText;
import org.chaperone.app.mail.Message;
import org.chaperone.app.mail.Recipient;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.Duties;
import org.chaperone.app.ui.Site;
import org.chaperone.policy.duty.Evidence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the list of approved platforms: what is proposed, decided, put on, taken off and published. */
@Service
public class KeepingTheList {

    public static final int LONGEST_WORDS = 1_000;

    private static final int ALL = 100_000;

    private final Platforms platforms;
    private final ApprovedList approved;
    private final ApprovedRows rows;
    private final ProposalRows proposals;
    private final Policies policies;
    private final Access access;
    private final Mail mail;
    private final Duties duties;
    private final Journal journal;
    private final Site site;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    KeepingTheList(
            Platforms platforms,
            ApprovedList approved,
            ApprovedRows rows,
            ProposalRows proposals,
            Policies policies,
            Access access,
            Mail mail,
            Duties duties,
            Journal journal,
            Site site,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.platforms = platforms;
        this.approved = approved;
        this.rows = rows;
        this.proposals = proposals;
        this.policies = policies;
        this.access = access;
        this.mail = mail;
        this.duties = duties;
        this.journal = journal;
        this.site = site;
        this.publisher = publisher;
        this.clock = clock;
    }

    public enum Outcome {
        DONE,
        /** There is no such thing, or the viewer doesn't keep the list. */
        NOT_HERE,
        /** The platform has closed. */
        CLOSED,
        /** Who proposed it doesn't decide it. */
        OWN,
        /** A reason is missing or too long. */
        WORDS,
        /** Adopted needs a sign-in, and that it is inside the network or approved for educational use. */
        NOT_ADOPTED,
        /** There is nothing on it. */
        EMPTY,
        /** The day is before today, or more than a year ahead. */
        DAY
    }

    /** Whether this person keeps the list. */
    public static boolean keeps(Viewer viewer) {
        return viewer.holds(Role.TECHNOLOGY::equals);
    }

    /** Those that wait first. */
    @Transactional(readOnly = true)
    public List<Proposal> proposals() {
        return proposals.all();
    }

    @Transactional(readOnly = true)
    public int waiting() {
        return proposals.waiting();
    }

    /**
     * @param page from which it is sent; twice from one page is one proposal
     */
    @Transactional
    public Outcome propose(UUID page, String platform, String why, Viewer viewer) {
        var words = plain(why);
        var it = platforms.find(platform);
        if (it.isEmpty() || !viewer.holds(Role::isStaff)) {
            return Outcome.NOT_HERE;
        }
        if (!it.get().isOpenOn(policies.today())) {
            return Outcome.CLOSED;
        }
        if (isNoReason(words)) {
            return Outcome.WORDS;
        }
        if (proposals.add(page, platform, words, now(), viewer.account(), viewer.name())) {
            note("platform-proposed", platform, Map.of("why", words), viewer);
        }
        return Outcome.DONE;
    }

    /** Decides what somebody else proposed; a yes puts it on the list that is worked on. */
    @Transactional
    public Outcome decide(UUID proposal, boolean yes, String reason, Viewer viewer) {
        var words = plain(reason);
        var found = proposals.locked(proposal);
        if (found.isEmpty() || !keeps(viewer)) {
            return Outcome.NOT_HERE;
        }
        var it = found.get();
        if (it.decision() != null) {
            return Outcome.DONE;
        }
        if (it.by().equals(viewer.account())) {
            return Outcome.OWN;
        }
        if (isNoReason(words)) {
            return Outcome.WORDS;
        }
        proposals.decide(it, yes, words, now(), viewer.account(), viewer.name());
        note(
                yes ? "platform-approved" : "platform-declined",
                it.platform(),
                Map.of("proposal", proposal, "reason", words),
                viewer);
        if (yes
                && approved.draft().stream()
                        .noneMatch(one -> one.platform().equals(it.platform()))) {
            platforms.find(it.platform()).map(Listed::of).ifPresent(one -> put(one, viewer));
        }
        return Outcome.DONE;
    }

    /** Puts a platform on the list that is worked on, or changes what it says of it. */
    @Transactional
    public Outcome put(Listed entry, Viewer viewer) {
        var it = platforms.find(entry.platform());
        if (it.isEmpty() || !keeps(viewer)) {
            return Outcome.NOT_HERE;
        }
        begin();
        var isNew = rows.draft().stream().noneMatch(one -> one.platform().equals(entry.platform()));
        if (isNew && !it.get().isOpenOn(policies.today())) {
            return Outcome.CLOSED;
        }
        if (entry.adopted() && !entry.mayBeAdopted()) {
            return Outcome.NOT_ADOPTED;
        }
        rows.put(entry);
        note("platform-listed", entry.platform(), Map.of("entry", entry), viewer);
        return Outcome.DONE;
    }

    /** Takes a platform off the list that is worked on. */
    @Transactional
    public Outcome takeOff(String platform, String reason, Viewer viewer) {
        var words = plain(reason);
        if (!keeps(viewer)) {
            return Outcome.NOT_HERE;
        }
        if (isNoReason(words)) {
            return Outcome.WORDS;
        }
        begin();
        if (rows.remove(platform)) {
            note("platform-unlisted", platform, Map.of("reason", words), viewer);
        }
        return Outcome.DONE;
    }

    /**
     * Publishes the list as it stands for the school year of that day, and sends it to everybody on the staff.
     *
     * @param page from which it is published; twice from one page publishes once
     */
    @Transactional
    public Outcome publish(UUID page, LocalDate from, String note, Viewer viewer) {
        var words = plain(note);
        if (!keeps(viewer)) {
            return Outcome.NOT_HERE;
        }
        rows.lock();
        if (rows.isPublishedFrom(page, viewer.account())) {
            return Outcome.DONE;
        }
        begin();
        var entries = rows.draft();
        var today = policies.today();
        if (entries.isEmpty()) {
            return Outcome.EMPTY;
        }
        if (from.isBefore(today) || from.isAfter(today.plusYears(1))) {
            return Outcome.DAY;
        }
        if (words.length() > LONGEST_WORDS) {
            return Outcome.WORDS;
        }
        var year = SchoolYear.of(from);
        var staff = access.holding(staffRoles(), "", ALL);
        var list =
                new IssuedList(
                        year,
                        rows.published(year) + 1,
                        from,
                        entries,
                        words,
                        now(),
                        viewer.name(),
                        staff.size());
        rows.publish(page, list, now(), viewer.account());
        journal.record(
                new Entry(
                        viewer.actor(),
                        "platform-list-published",
                        subject(year),
                        Map.of(
                                "number", list.number(),
                                "from", from.toString(),
                                "platforms", entries.stream().map(Listed::platform).toList(),
                                "told", staff.size())));
        staff.forEach(it -> tell(it, list, viewer));
        duties.proven(
                Evidence.LIST_PUBLISHED,
                subject(year),
                "Published by %s.".formatted(viewer.name()),
                null,
                viewer.actor());
        publisher.publishEvent(new PlatformListPublished(list, viewer.actor()));
        return Outcome.DONE;
    }

    /** What the year's list is called in the journal and by tasks. */
    static String subject(SchoolYear year) {
        return "platform-list:" + year.first();
    }

    /** The first time that somebody works on it, it begins with what the policy names. */
    private void begin() {
        if (rows.draft().isEmpty()) {
            approved.draft().forEach(rows::put);
        }
    }

    private void tell(Viewer to, IssuedList list, Viewer by) {
        Recipient.of(to.email(), to.name())
                .ifPresent(
                        it ->
                                mail.send(
                                        new Message(
                                                it,
                                                "Approved platforms for " + list.year().words(),
                                                words(list),
                                                "en",
                                                subject(list.year())),
                                        by.actor()));
    }

    private MailText words(IssuedList list) {
        var text =
                new MailText()
                        .paragraph(
                                "These are the platforms that are approved from %s on."
                                        .formatted(list.from()))
                        .items(list.entries().stream().map(this::line).toList());
        return (list.note().isEmpty() ? text : text.paragraph(list.note()))
                .link("The list, with what it asks of each", site.at("/platforms/approved"));
    }

    private String line(Listed it) {
        var name = platforms.find(it.platform()).map(Platform::name).orElse(it.platform());
        return it.condition().isEmpty() ? name : name + ": " + it.condition();
    }

    private static Set<Role> staffRoles() {
        return EnumSet.allOf(Role.class).stream()
                .filter(Role::isStaff)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void note(String kind, String platform, Map<String, Object> payload, Viewer viewer) {
        journal.record(new Entry(viewer.actor(), kind, "platform:" + platform, payload));
    }

    private static boolean isNoReason(String words) {
        return words.isEmpty() || words.length() > LONGEST_WORDS;
    }

    private static String plain(String words) {
        return words.replace("\0", "").strip();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
