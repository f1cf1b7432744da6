package org.chaperone.app.families;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.access.Secrets;
import org.chaperone.app.access.Throttle;
import org.chaperone.app.access.Throttle.Limit;
import org.chaperone.app.consent.Speakers.Voice;
import org.chaperone.app.families.LinkRows.Use;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opening a link, and showing that it is the adult it was made for who opened it: each browser once, by what isn't in the
 * letter.
 */
@Service
public class Visits {

    /** After so long without a sign a visit is over. */
    static final Duration ALONE = Duration.ofMinutes(60);

    private static final int FROM_ONE_ADDRESS = 30;

    private final LinkRows links;
    private final VisitRows visits;
    private final Children children;
    private final Throttle throttle;
    private final Journal journal;
    private final Clock clock;

    Visits(
            LinkRows links,
            VisitRows visits,
            Children children,
            Throttle throttle,
            Journal journal,
            Clock clock) {
        this.links = links;
        this.visits = visits;
        this.children = children;
        this.throttle = throttle;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of a birth date. */
    public sealed interface Recognition {

        record Right() implements Recognition {}

        /**
         * @param left how many more tries there are
         */
        record Wrong(int left) implements Recognition {}

        /** The link works no more, or not for this browser. */
        record Gone() implements Recognition {}

        record TooOften(Duration after) implements Recognition {}
    }

    /** Begins a visit by a link that works. */
    @Transactional
    public Optional<Visit> open(String secret, Language language, Actor actor) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        visits.endAllLeftAlone(now.minus(ALONE));
        return links.of(Secrets.digest(secret))
                .filter(it -> it.works(now) && Children.known(children.of(it.adult())).isPresent())
                .map(
                        it -> {
                            var cookie = Secrets.fresh();
                            visits.begin(cookie, it.id(), language, now);
                            links.note(it.id(), Use.OPENED, now);
                            record(actor, "family-link-opened", it.id());
                            return new Visit(cookie, it.id(), it.adult(), language, false);
                        });
    }

    /** The visit of this browser, while it lasts and its link works. */
    @Transactional
    public Optional<Visit> resume(String cookie) {
        var now = clock.instant();
        return visits.resume(cookie, now.minus(ALONE), now);
    }

    /** For whom the visitor is asked, by id. Who wasn't recognised is told nothing of it. */
    @Transactional(readOnly = true)
    public Map<String, Voice> asked(Visit visit) {
        return visit.recognised() ? children.of(visit.adult()) : Map.of();
    }

    /** The name of the one whose birth date is asked for; empty if it is the visitor's own. */
    @Transactional(readOnly = true)
    public Optional<String> whoseBirthDate(Visit visit) {
        return Children.known(children.of(visit.adult()))
                .filter(it -> !it.id().equals(visit.adult()))
                .map(it -> it.name());
    }

    @Transactional
    public Recognition recognise(Visit visit, LocalDate birthDate, String address) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var limit =
                new Limit("family-birth-date " + address, FROM_ONE_ADDRESS, Duration.ofHours(1));
        var wait = throttle.take(limit);
        if (wait.isPresent()) {
            return new Recognition.TooOften(wait.get());
        }
        var known = Children.known(children.of(visit.adult()));
        if (known.isEmpty() || !links.takeTry(visit.link())) {
            return new Recognition.Gone();
        }
        var actor = Actor.visitor(address);
        if (!Children.isBornOn(known.get(), birthDate)) {
            links.note(visit.link(), Use.NOT_RECOGNISED, now);
            record(actor, "family-visitor-not-recognised", visit.link());
            var left = Link.MOST_TRIES - links.one(visit.link()).orElseThrow().tries();
            return left > 0 ? new Recognition.Wrong(left) : new Recognition.Gone();
        }
        throttle.giveBack(limit);
        links.giveTriesBack(visit.link());
        links.note(visit.link(), Use.RECOGNISED, now);
        visits.recognise(visit.secret(), now);
        record(actor, "family-visitor-recognised", visit.link());
        return new Recognition.Right();
    }

    @Transactional
    public void speak(Visit visit, Language language) {
        visits.speak(visit.secret(), language);
    }

    @Transactional
    public void leave(Visit visit) {
        visits.end(visit.secret());
    }

    private void record(Actor actor, String kind, UUID link) {
        journal.record(new Entry(actor, kind, FamilyLinks.SUBJECT + link));
    }
}
