package org.chaperone.app.photos.asking;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chaperone.app.access.Access;
import org.chaperone.app.consent.Permissions;
import org.chaperone.app.consent.Permissions.Held;
import org.chaperone.app.consent.Recording.Recorded;
import org.chaperone.app.consent.Statements;
import org.chaperone.app.directory.PeopleFilter.Kind;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.photos.asking.ColleagueRequest.Answer;
import org.chaperone.app.photos.asking.ColleagueRequest.State;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.question.Consent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks colleagues in writing whether they may be shown, and takes what they say into the ledger of permissions. */
@Service
public class ColleagueRequests {

    /** What stands before a request's id in its address. */
    public static final String PATH = "/photos/requests/";

    static final String SUBJECT = "colleague-request:";

    /** So long after somebody was told of a request they aren't told again. */
    static final Duration REST = Duration.ofDays(1);

    private final ColleagueRequestRows rows;
    private final ColleagueRequestMail mail;
    private final Permissions permissions;
    private final Statements statements;
    private final Access access;
    private final Journal journal;
    private final Clock clock;

    ColleagueRequests(
            ColleagueRequestRows rows,
            ColleagueRequestMail mail,
            Permissions permissions,
            Statements statements,
            Access access,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.mail = mail;
        this.permissions = permissions;
        this.statements = statements;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    /** Asks somebody of one's sight who works for the schools. The same question is one request, however often it is asked. */
    @Transactional
    public Asking ask(String colleague, Matter matter, Viewer by) {
        if (colleague.equals(by.person())) {
            return Asking.YOURSELF;
        }
        rows.lock(colleague);
        var held =
                permissions
                        .of(List.of(colleague), matter.cells(), matter.file(), by)
                        .get(colleague);
        if (held == null || !isColleague(held)) {
            return Asking.OUT_OF_SIGHT;
        }
        var settled = settled(held, matter);
        if (settled.isPresent()) {
            return settled.get();
        }
        var to = access.ofPerson(colleague);
        return to.isEmpty() ? Asking.CANT_SIGN_IN : send(held, matter, to.get(), by);
    }

    private Asking send(Held held, Matter matter, Viewer to, Viewer by) {
        var colleague = held.person().id();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var before =
                Optional.ofNullable(rows.last(List.of(colleague), matter, by).get(colleague))
                        .filter(it -> it.state() == State.OPEN);
        if (before.isPresent() && before.get().sentAt().plus(REST).isAfter(at)) {
            return Asking.ASKED_ALREADY;
        }
        var id = before.map(ColleagueRequest::id);
        var request = id.orElseGet(() -> rows.add(held.person(), matter, by, at));
        rows.sent(request, at);
        mail.asks(rows.one(request, by).orElseThrow(), to, by);
        journal.record(
                new Entry(
                        by.actor(),
                        id.isEmpty() ? "colleague-asked" : "colleague-asked-again",
                        SUBJECT + request,
                        Map.of(
                                "colleague",
                                colleague,
                                "uses",
                                matter.uses(),
                                "audiences",
                                matter.audiences(),
                                "file",
                                matter.file() == null ? "" : matter.file())));
        return id.isEmpty() ? Asking.ASKED : Asking.ASKED_AGAIN;
    }

    /** What was answered already, of which nothing is to be asked. */
    private static Optional<Asking> settled(Held held, Matter matter) {
        var standing = matter.cells().stream().map(it -> held.of(it).standing()).toList();
        if (standing.stream().anyMatch(it -> it.answer() == Consent.REFUSED)) {
            return Optional.of(Asking.SAID_NO);
        }
        return standing.stream().allMatch(it -> it.answer() == Consent.GRANTED && it.written())
                ? Optional.of(Asking.SAID_YES)
                : Optional.empty();
    }

    private static boolean isColleague(Held held) {
        var kind = held.person().kind();
        return kind == Kind.STAFF || kind == Kind.CONTRACTOR;
    }

    /** The last that the viewer asked each of these people for all of this, by person. */
    @Transactional(readOnly = true)
    public Map<String, ColleagueRequest> asked(
            Collection<String> colleagues, Matter matter, Viewer by) {
        return rows.last(colleagues, matter, by);
    }

    /**
     * What the colleague says, who alone can. It counts from now on, and they can say otherwise at any time.
     *
     * @param wording the words that they answer
     * @return false if there is no such request to the viewer, or nobody waits for an answer any more
     */
    @Transactional
    public boolean answer(UUID id, Answer answer, String wording, Viewer by) {
        rows.lock(by.person() == null ? "" : by.person());
        var request = rows.one(id, by).filter(it -> isToAnswer(it, by)).orElse(null);
        if (request == null || answer == Answer.THIS && request.matter().file() == null) {
            return false;
        }
        if (answer == request.answer()) {
            return true;
        }
        var said = answer.isYes() ? Consent.GRANTED : Consent.REFUSED;
        var matter = request.matter();
        var recording =
                statements.own(
                        matter.cells().stream().collect(Collectors.toMap(it -> it, _ -> said)),
                        isForAll(answer, request) ? null : matter.file(),
                        "Request %s of %s: %s".formatted(id, request.asker(), wording),
                        by);
        if (!(recording instanceof Recorded(var statement))) {
            return false;
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        rows.answer(request, answer, statement, at);
        mail.answered(request, by);
        journal.record(
                new Entry(
                        by.actor(),
                        "colleague-request-answered",
                        SUBJECT + id,
                        Map.of("answer", answer.name(), "statement", statement.toString())));
        return true;
    }

    /** A no after a yes to every picture takes all of that yes back. */
    private static boolean isForAll(Answer answer, ColleagueRequest request) {
        return answer == Answer.ALL || !answer.isYes() && request.answer() == Answer.ALL;
    }

    private static boolean isToAnswer(ColleagueRequest request, Viewer by) {
        return request.colleague().equals(by.person()) && request.state() != State.WITHDRAWN;
    }

    /** By who asked, as long as nobody has answered; false if there is no such request. */
    @Transactional
    public boolean withdraw(UUID id, Viewer by) {
        var request = rows.one(id, by).filter(it -> it.askedBy().equals(by.account()));
        if (request.isEmpty()) {
            return false;
        }
        rows.lock(request.get().colleague());
        if (rows.one(id, by).orElseThrow().state() != State.OPEN) {
            return false;
        }
        rows.end(id, clock.instant());
        journal.record(new Entry(by.actor(), "colleague-request-withdrawn", SUBJECT + id));
        return true;
    }

    /** For the two whom it concerns. */
    @Transactional(readOnly = true)
    public Optional<ColleagueRequest> one(UUID id, Viewer viewer) {
        return rows.one(id, viewer);
    }

    /**
     * Those that the viewer made and those made to them.
     *
     * @param after the id that the last part ended with, or null for the first
     */
    @Transactional(readOnly = true)
    public List<ColleagueRequest> list(
            RequestFilter filter, @Nullable UUID after, int most, Viewer viewer) {
        return rows.list(filter, after, most, viewer);
    }

    /** How many {@link #list} gives in all its parts. */
    @Transactional(readOnly = true)
    public int count(RequestFilter filter, Viewer viewer) {
        return rows.count(filter, viewer);
    }

    /** All of them; who takes the list out of the application is noted before they get it. */
    @Transactional
    public void export(RequestFilter filter, Viewer viewer, Consumer<ColleagueRequest> action) {
        journal.record(
                new Entry(
                        viewer.actor(),
                        "colleague-requests-exported",
                        "account:" + viewer.account(),
                        Map.of("count", rows.count(filter, viewer))));
        rows.each(filter, viewer, action);
    }
}
