package org.chaperone.app.families;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.Permissions;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.PeopleFilter.Kind;
import org.chaperone.app.directory.Ties;
import org.chaperone.app.families.FamilyRequest.Filter;
import org.chaperone.app.families.FamilyRequest.State;
import org.chaperone.app.families.Link.Channel;
import org.chaperone.app.families.LinkRows.Maker;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.photos.FamilyAsking;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.policy.question.Consent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * "Ask this family now": who keeps a student's permissions sends the links, for anybody else the office is asked to. Who isn't
 * of the office learns that the family was asked, and nothing of who that is or how they are reached.
 */
@Service
public class FamilyRequests implements FamilyAsking {

    /** So long after a family was asked it isn't asked again. */
    static final Duration REST = Duration.ofDays(7);

    private static final String SUBJECT = "family-request:";
    private static final String NOBODY = "There is nobody like that.";

    private final FamilyRequestRows rows;
    private final Askable askable;
    private final LinkMaking making;
    private final Permissions permissions;
    private final Directory directory;
    private final Journal journal;
    private final DistrictTime time;
    private final Clock clock;

    FamilyRequests(
            FamilyRequestRows rows,
            Askable askable,
            LinkMaking making,
            Permissions permissions,
            Directory directory,
            Journal journal,
            DistrictTime time,
            Clock clock) {
        this.rows = rows;
        this.askable = askable;
        this.making = making;
        this.permissions = permissions;
        this.directory = directory;
        this.journal = journal;
        this.time = time;
        this.clock = clock;
    }

    /**
     * How far sending came.
     *
     * @param mailed adults who get a link by e-mail now
     * @param letters adults who have no e-mail address on file: they need a printed letter
     * @param unknown adults with no birth date of a child on file, by which a link is opened
     */
    public record Sending(int mailed, int letters, int unknown) {}

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> asked(Collection<String> students) {
        var words = new HashMap<String, String>();
        rows.last(students).forEach((student, it) -> words.put(student, words(it)));
        return words;
    }

    private String words(FamilyRequest it) {
        var ended = it.endedAt() == null ? it.askedAt() : it.endedAt();
        return switch (it.state()) {
            case OPEN ->
                    "Wanted since %s. The office sees to it.".formatted(time.day(it.askedAt()));
            case SENT -> "The family was asked on %s.".formatted(time.day(ended));
            case LEFT -> "The office didn’t ask, on %s.".formatted(time.day(ended));
        };
    }

    @Override
    @Transactional
    public String ask(String student, Collection<Cell> cells, Viewer by) {
        rows.lock(student);
        var held = permissions.of(List.of(student), cells, null, by).get(student);
        if (held == null || held.person().kind() != Kind.STUDENT) {
            return NOBODY;
        }
        var ties = held.person();
        if (Permissions.isOwn(by, ties)) {
            return "This is your own family: you say it on the families’ page, by the link that you get from the office.";
        }
        if (held.permissions().values().stream()
                .anyMatch(it -> it.standing().answer() == Consent.REFUSED)) {
            return "The family has said no. A no isn’t asked again.";
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var before = Optional.ofNullable(rows.last(List.of(student)).get(student));
        var mayKeep = Permissions.mayKeep(by, ties);
        if (before.filter(it -> isFresh(it, at) && !(mayKeep && it.state() == State.OPEN))
                .isPresent()) {
            return words(before.get()) + " Nothing more was sent.";
        }
        var request = before.filter(it -> it.state() == State.OPEN);
        var id = request.map(FamilyRequest::id).orElseGet(() -> add(ties, by, at));
        return mayKeep
                ? words(send(id, ties, by, at), ties)
                : "The office has it now: it asks the family of %s.".formatted(ties.name());
    }

    private UUID add(Ties student, Viewer by, Instant at) {
        var id = rows.add(student, by, at);
        journal.record(
                new Entry(
                        by.actor(),
                        "family-asking-wanted",
                        SUBJECT + id,
                        Map.of("student", student.id())));
        return id;
    }

    private static boolean isFresh(FamilyRequest it, Instant at) {
        var since = it.endedAt() == null ? it.askedAt() : it.endedAt();
        return since.plus(REST).isAfter(at);
    }

    /** To who keeps the permissions, how it went. */
    static String words(Sending it, Ties student) {
        var words = new ArrayList<String>();
        if (it.mailed() > 0) {
            words.add(
                    "The family of %s is asked by e-mail: %s."
                            .formatted(student.name(), people(it.mailed())));
        }
        if (it.letters() > 0) {
            words.add(
                    "A printed letter is needed for %s without an e-mail address on file: make it under Families."
                            .formatted(people(it.letters())));
        }
        if (it.unknown() > 0) {
            words.add(
                    "%s without a birth date of a child on file: take their answer on paper."
                            .formatted(people(it.unknown())));
        }
        return words.isEmpty()
                ? "Everybody in the family of %s who has a say was asked within these days."
                        .formatted(student.name())
                : String.join(" ", words);
    }

    private static String people(int count) {
        return count == 1 ? "1 adult" : count + " adults";
    }

    private Sending send(UUID request, Ties student, Viewer by, Instant at) {
        int mailed = 0;
        int letters = 0;
        int unknown = 0;
        for (var adult : askable.of(student)) {
            if (adult.hasWorkingLink() && isOfTheseDays(adult.link(), at)) {
                continue;
            }
            if (!adult.canBeRecognised()) {
                unknown++;
            } else if (adult.recipient().isEmpty()) {
                letters++;
            } else {
                making.make(
                        adult,
                        Channel.MAIL,
                        new Maker(by.account(), by.person(), by.name()),
                        by.actor());
                mailed++;
            }
        }
        if (letters == 0) {
            end(request, State.SENT, by, at);
        }
        return new Sending(mailed, letters, unknown);
    }

    private static boolean isOfTheseDays(@Nullable Link link, Instant at) {
        return link != null && link.madeAt().plus(REST).isAfter(at);
    }

    private void end(UUID request, State how, Viewer by, Instant at) {
        if (rows.end(request, how, by, at)) {
            journal.record(
                    new Entry(
                            by.actor(),
                            how == State.SENT ? "family-asked" : "family-not-asked",
                            SUBJECT + request));
        }
    }

    /** Sends the links that are wanted; what came of it in a sentence, or empty if there is no such request to the viewer. */
    @Transactional
    public Optional<String> send(UUID id, Viewer by) {
        return mine(id, by)
                .map(
                        student ->
                                words(
                                        send(
                                                id,
                                                student,
                                                by,
                                                clock.instant().truncatedTo(ChronoUnit.MICROS)),
                                        student));
    }

    /** Doesn't ask now; false if there is no such request to the viewer. */
    @Transactional
    public boolean leave(UUID id, Viewer by) {
        var student = mine(id, by);
        student.ifPresent(_ -> end(id, State.LEFT, by, clock.instant()));
        return student.isPresent();
    }

    /** The student of a request that the viewer may see to: who keeps their permissions, and nobody of their own family. */
    private Optional<Ties> mine(UUID id, Viewer by) {
        var request = rows.one(id);
        request.ifPresent(it -> rows.lock(it.student()));
        return request.map(FamilyRequest::student)
                .flatMap(it -> Optional.ofNullable(directory.ties(List.of(it)).get(it)))
                .filter(it -> Permissions.mayKeep(by, it) && !Permissions.isOwn(by, it));
    }

    /**
     * Those of students whose permissions the viewer keeps.
     *
     * @param after the id that the last part ended with, or null for the first
     */
    @Transactional(readOnly = true)
    public List<FamilyRequest> list(Filter filter, @Nullable UUID after, int most, Viewer viewer) {
        return rows.list(filter, after, most, viewer);
    }

    /** How many {@link #list} gives in all its parts. */
    @Transactional(readOnly = true)
    public int count(Filter filter, Viewer viewer) {
        return rows.count(filter, viewer);
    }

    /** All of them; who takes the list out of the application is noted before they get it. */
    @Transactional
    public void export(Filter filter, Viewer viewer, Consumer<FamilyRequest> action) {
        journal.record(
                new Entry(
                        viewer.actor(),
                        "family-requests-exported",
                        "account:" + viewer.account(),
                        Map.of("count", rows.count(filter, viewer))));
        rows.list(filter, null, Integer.MAX_VALUE, viewer).forEach(action);
    }
}
