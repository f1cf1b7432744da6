package org.chaperone.app.checks;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chaperone.app.consent.Permissions;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.OfficeContacts;
import org.chaperone.app.directory.RosterChanged;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Viewer;
import org.chaperone.check.Checked;
import org.chaperone.check.Checker;
import org.chaperone.check.Domains;
import org.chaperone.check.Fix;
import org.chaperone.check.Fixes;
import org.chaperone.check.PostedItem;
import org.chaperone.check.PublicContacts;
import org.chaperone.check.Trial;
import org.chaperone.policy.Decision;
import org.chaperone.roster.Roster;
import org.chaperone.screening.Screen;
import org.chaperone.screening.ScreeningSettings;
import org.chaperone.screening.picture.Picture;
import org.chaperone.screening.picture.PictureReport;
import org.chaperone.screening.picture.PictureScreen;
import org.chaperone.screening.picture.TextReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks items by the district's policy and the names in its directory. */
@Service
public class Checks {

    private static final Logger log = LoggerFactory.getLogger(Checks.class);

    /** What is made from a roster once and then used for every check. */
    private record Known(
            Optional<UUID> version,
            PublicContacts contacts,
            List<String> words,
            Screen screen,
            Fixes fixes,
            List<String> domains) {

        static Known from(
                Optional<UUID> version,
                PublicContacts contacts,
                List<String> words,
                Roster roster) {
            var domains = contacts.domains(Domains.of(roster));
            return new Known(
                    version,
                    contacts,
                    words,
                    Screen.of(roster, contacts.settings(domains).withCorrections(words)),
                    new Fixes(roster),
                    domains);
        }

        boolean isOf(Optional<UUID> roster, PublicContacts published, List<String> counting) {
            return version.equals(roster) && contacts.equals(published) && words.equals(counting);
        }
    }

    private final Directory directory;
    private final OfficeContacts contacts;
    private final Policies policies;
    private final WordList words;
    private final TextReader texts;
    private final Permissions permissions;
    private final TransactionTemplate reading;
    private final ReentrantLock renewing = new ReentrantLock();
    private volatile @Nullable Known known;

    Checks(
            Directory directory,
            OfficeContacts contacts,
            Policies policies,
            WordList words,
            TextReader texts,
            Permissions permissions,
            PlatformTransactionManager transactions) {
        this.directory = directory;
        this.contacts = contacts;
        this.policies = policies;
        this.words = words;
        this.texts = texts;
        this.permissions = permissions;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /**
     * @param dated whether names from before an import were looked for, as those after it weren't ready
     */
    public record Glance(Checked checked, boolean dated) {}

    public Checked check(PostedItem item, Viewer author) {
        return check(item, List.of(), author);
    }

    /**
     * Checks an item together with what was seen in its pictures, in the order of its files. After an import it waits until
     * the names are ready, some seconds at most.
     */
    public Checked check(PostedItem item, List<PictureReport> pictures, Viewer author) {
        awaitNames();
        return reading.execute(_ -> checked(current(), item, pictures, author));
    }

    /** The same at once, for a text that is being written: it may look for names from before the last import. */
    public Glance glance(PostedItem item, List<PictureReport> pictures, Viewer author) {
        if (known == null) {
            awaitNames();
        }
        return reading.execute(
                _ -> {
                    var names = known;
                    return names == null || !renewing.isLocked()
                            ? new Glance(checked(current(), item, pictures, author), false)
                            : new Glance(checked(names, item, pictures, author), !isCurrent(names));
                });
    }

    private Checked checked(
            Known names, PostedItem item, List<PictureReport> pictures, Viewer author) {
        var answers = new LedgerAnswers(permissions, author);
        return new Checker(policies.decider(), names.screen(), answers, names.domains())
                .check(item, pictures);
    }

    /** Waits, if it must, without a connection in hand: whoever does something else needs them meanwhile. */
    private void awaitNames() {
        if (known == null || renewing.isLocked()) {
            current();
        }
    }

    /**
     * Looks into pictures, which takes some seconds for each with words in it.
     *
     * @param school id of the school whose outlet they appear on; null for the district's
     */
    public List<PictureReport> look(List<Picture> pictures, @Nullable String school) {
        var screen = new PictureScreen(atHand().screen(), texts);
        return IntStream.range(0, pictures.size())
                .mapToObj(it -> screen.report(pictures.get(it), it, school, null))
                .toList();
    }

    /**
     * What these words would change in these texts, and what the district's words and the policy's rules on trial would. One
     * at a time: it takes a second set of names to memory for as long as it lasts.
     *
     * @param lines corrections of the lists of words, as in docs/screening-lists.md
     * @throws IllegalArgumentException naming a line that can't be understood
     */
    public synchronized List<Trial.Change> trial(List<String> lines, List<String> texts) {
        var known = current();
        var settings =
                known.contacts()
                        .settings(known.domains())
                        .withCorrections(
                                Stream.concat(
                                                words.corrections().stream(),
                                                lines.stream()
                                                        .map(it -> ScreeningSettings.SHADOW + it))
                                        .toList());
        return new Trial(
                        policies.decider(),
                        known.screen(),
                        directory.roster(),
                        settings,
                        known.domains())
                .of(texts);
    }

    /** What can be put right with one press on account of a reason that a check gave. */
    public List<Fix> fixes(Decision.Reason reason, String text) {
        var names = known;
        return (names == null ? current() : names).fixes().of(reason, text);
    }

    /** A large roster takes seconds to make ready; nobody who checks a post first should wait for it. */
    @EventListener(ApplicationReadyEvent.class)
    void getReady() {
        if (directory.version().isPresent()) {
            Thread.ofVirtual().name("checks-get-ready").start(this::readyOrNot);
        }
    }

    @TransactionalEventListener(RosterChanged.class)
    void getReadyAgain() {
        if (known != null) {
            Thread.ofVirtual().name("checks-get-ready").start(this::readyOrNot);
        }
    }

    /** An application that stops at once takes the database away from it, and the next check would tell any other fault. */
    private void readyOrNot() {
        try {
            current();
        } catch (DataAccessException | TransactionException e) {
            log.debug("Not ready before the first check", e);
        }
    }

    private boolean isCurrent(@Nullable Known names) {
        return names != null
                && names.isOf(directory.version(), contacts.published(), words.inForce());
    }

    /** The current names, or those from before while somebody makes the current ones ready. */
    private Known atHand() {
        var names = known;
        return names != null && renewing.isLocked() ? names : current();
    }

    /** Made anew, by whoever comes first, when the directory holds another roster or other contacts, or other words count. */
    private Known current() {
        var names = known;
        if (names != null && isCurrent(names)) {
            return names;
        }
        renewing.lock();
        try {
            return renewed();
        } finally {
            renewing.unlock();
        }
    }

    private Known renewed() {
        var names = known;
        if (names == null || !isCurrent(names)) {
            names =
                    Known.from(
                            directory.version(),
                            contacts.published(),
                            words.inForce(),
                            directory.roster());
            known = names;
        }
        return names;
    }
}
