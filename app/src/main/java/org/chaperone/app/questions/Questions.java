package org.chaperone.app.questions;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.access.Access;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.mail.Mail;
import org.chaperone.app.mail.MailText;
import org.chaperone.app.mail.Message;
import org.chaperone.app.mail.Recipient;
import org.chaperone.app.questions.Question.Answer;
import org.chaperone.app.questions.Question.Shared;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes questions to the offices that answer them, and parks drafts until somebody else has looked. */
@Service
public class Questions {

    private static final int MOST = 200;

    private final QuestionRows rows;
    private final Access access;
    private final Journal journal;
    private final Mail mail;
    private final Site site;
    private final Clock clock;

    Questions(
            QuestionRows rows, Access access, Journal journal, Mail mail, Site site, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.journal = journal;
        this.mail = mail;
        this.site = site;
        this.clock = clock;
    }

    /** What came of a step. */
    public enum Outcome {
        DONE,
        /** It isn't there for the viewer, or isn't theirs to do. */
        NOT_HERE,
        /** Words are missing or too many, or a draft was answered with neither yes nor no. */
        WORDS
    }

    /**
     * Asks an office.
     *
     * @param page it is sent from; sent twice, it is asked once
     * @return empty when the words are missing or too many
     */
    @Transactional
    public Optional<Question> ask(UUID page, Topic topic, String words, Viewer viewer) {
        var plain = plain(words);
        return plain.isEmpty() || plain.length() > Question.MOST_WORDS
                ? Optional.empty()
                : Optional.of(add(page, topic, plain, "", "", "", viewer));
    }

    /**
     * Parks a draft until somebody who may says yes or no.
     *
     * @param outlet what kind it is for, as on the wire
     * @param audience as on the wire
     * @return empty for a draft that is empty or too long
     */
    @Transactional
    public Optional<Question> park(
            UUID page, String draft, String outlet, String audience, String words, Viewer viewer) {
        var plain = plain(draft);
        return plain.isEmpty()
                        || plain.length() > Question.LONGEST_DRAFT
                        || plain(words).length() > Question.MOST_WORDS
                ? Optional.empty()
                : Optional.of(
                        add(
                                page,
                                Topic.POSTS,
                                plain(words),
                                plain,
                                plain(outlet),
                                plain(audience),
                                viewer));
    }

    /** A question, for its asker and for who answers it. */
    @Transactional(readOnly = true)
    public Optional<Question> find(UUID id, Viewer viewer) {
        return rows.one(id).filter(it -> it.by().equals(viewer.account()) || mayAnswer(it, viewer));
    }

    /** One's own, the last first. */
    @Transactional(readOnly = true)
    public List<Question> own(Viewer viewer) {
        return rows.askedBy(viewer.account(), MOST);
    }

    /** What others asked the viewer's offices, what waits first. */
    @Transactional(readOnly = true)
    public List<Question> queue(Viewer viewer) {
        var offices = viewer.grants().stream().map(it -> it.role().name()).toList();
        return rows.queue(offices, principalOf(viewer), viewer.account(), MOST);
    }

    /** What offices have shared with all, with all of these words in it. */
    @Transactional(readOnly = true)
    public List<Question> shared(String words) {
        return rows.shared(words.replace("\0", ""), MOST);
    }

    /** Whether this is the viewer's to answer: their office's, or a draft from their school; never their own. */
    public static boolean mayAnswer(Question it, Viewer viewer) {
        return !it.by().equals(viewer.account())
                && (viewer.holds(it.topic().office()::equals)
                        || it.isDraft()
                                && it.school() != null
                                && principalOf(viewer).contains(it.school()));
    }

    /**
     * Answers it. The first answer counts.
     *
     * @param permits of a draft: whether it may go out; of a question, null
     */
    @Transactional
    public Outcome answer(UUID id, @Nullable Boolean permits, String words, Viewer viewer) {
        var it = rows.one(id).filter(one -> mayAnswer(one, viewer));
        if (it.isEmpty()) {
            return Outcome.NOT_HERE;
        }
        if (it.get().answer() != null) {
            return Outcome.DONE;
        }
        var plain = plain(words);
        if (plain.isEmpty()
                || plain.length() > Question.MOST_WORDS
                || it.get().isDraft() == (permits == null)) {
            return Outcome.WORDS;
        }
        var answer = new Answer(now(), viewer.account(), viewer.name(), plain, permits);
        if (rows.answer(it.get(), answer)) {
            var kind = permits == null ? "question-answered" : "draft-judged";
            note(it.get(), kind, Map.of("permits", String.valueOf(permits)), viewer);
            tell(it.get(), viewer);
        }
        return Outcome.DONE;
    }

    /**
     * Lets everybody find it, in words that name nobody.
     *
     * @param asked the question as all may read it
     * @param answered the answer as all may read it
     */
    @Transactional
    public Outcome share(UUID id, String asked, String answered, Viewer viewer) {
        var it = rows.one(id).filter(one -> mayAnswer(one, viewer) && one.answer() != null);
        if (it.isEmpty() || it.get().isDraft()) {
            return Outcome.NOT_HERE;
        }
        var question = plain(asked);
        var answer = plain(answered);
        if (question.isEmpty()
                || answer.isEmpty()
                || question.length() > Question.MOST_WORDS
                || answer.length() > Question.MOST_WORDS) {
            return Outcome.WORDS;
        }
        if (rows.share(id, new Shared(now(), question, answer), viewer.account(), viewer.name())) {
            note(it.get(), "question-shared", Map.of(), viewer);
        }
        return Outcome.DONE;
    }

    private Question add(
            UUID page,
            Topic topic,
            String words,
            String draft,
            String outlet,
            String audience,
            Viewer viewer) {
        var sent = rows.sentFrom(page, viewer.account());
        if (sent.isPresent()) {
            return rows.one(sent.get()).orElseThrow();
        }
        var school = viewer.schools().stream().sorted().findFirst().orElse(null);
        var id =
                rows.add(
                        new Question(
                                page,
                                topic,
                                school,
                                words,
                                draft,
                                outlet,
                                audience,
                                now(),
                                viewer.account(),
                                viewer.name(),
                                null,
                                null),
                        page);
        var kept = rows.one(id).orElseThrow();
        var kind = kept.isDraft() ? "draft-parked" : "question-asked";
        note(kept, kind, Map.of("topic", topic.name(), "office", topic.office().name()), viewer);
        return kept;
    }

    private void tell(Question it, Viewer by) {
        var asker = access.holding(EnumSet.allOf(Role.class), it.by());
        asker.flatMap(one -> Recipient.of(one.email(), one.name()))
                .ifPresent(
                        to ->
                                mail.send(
                                        new Message(
                                                to,
                                                it.isDraft()
                                                        ? "Your draft was looked at"
                                                        : "Your question was answered",
                                                new MailText()
                                                        .paragraph(
                                                                "%s has answered you."
                                                                        .formatted(by.name()))
                                                        .link("Read it", site.at(it.path())),
                                                "en",
                                                it.subject()),
                                        by.actor()));
    }

    private void note(Question it, String kind, Map<String, String> payload, Viewer viewer) {
        journal.record(new Entry(viewer.actor(), kind, it.subject(), payload));
    }

    private static List<String> principalOf(Viewer viewer) {
        return viewer.grants().stream()
                .filter(it -> it.role() == Role.PRINCIPAL)
                .flatMap(it -> Optional.ofNullable(it.school()).stream())
                .toList();
    }

    private static String plain(String text) {
        return text.replace("\0", "").replace("\r\n", "\n").strip();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
