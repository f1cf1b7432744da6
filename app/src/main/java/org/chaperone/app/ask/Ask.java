package org.chaperone.app.ask;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chaperone.app.ask.facts.Given;
import org.chaperone.app.ask.form.Known;
import org.chaperone.app.ask.wording.Answering;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Matrix;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.policies.Texts;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.Decision;
import org.chaperone.policy.Guidance.Moment;
import org.chaperone.policy.Pack;
import org.chaperone.policy.QuestionType;
import org.chaperone.policy.Verdict;
import org.chaperone.policy.question.Disclose;
import org.chaperone.policy.question.QuestionFacts;
import org.chaperone.policy.reading.FactsReader;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Yaml;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class Ask {

    private final Policies policies;
    private final Matrix matrix;
    private final Texts texts;
    private final KeptAnswers kept;
    private final Directory directory;
    private final Shares shares;
    private final Timetable timetable;
    private final Journal journal;
    private final Clock clock;

    Ask(
            Policies policies,
            Matrix matrix,
            Texts texts,
            KeptAnswers kept,
            Directory directory,
            Shares shares,
            Timetable timetable,
            Journal journal,
            Clock clock) {
        this.policies = policies;
        this.matrix = matrix;
        this.texts = texts;
        this.kept = kept;
        this.directory = directory;
        this.shares = shares;
        this.timetable = timetable;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of keeping an answer. */
    public sealed interface Keeping {

        record Kept(UUID id) implements Keeping {}

        /** Asked now, it isn't the answer that the person saw. */
        record Changed() implements Keeping {}
    }

    /** What is known of somebody, and needn't be asked. */
    @Transactional(readOnly = true)
    public Asker asker(Viewer viewer) {
        return Asker.of(viewer, Optional.ofNullable(viewer.person()).flatMap(directory::worker));
    }

    /** What the timetable tells of now for who asks a question that hangs on it. */
    @Transactional(readOnly = true)
    public Known known(QuestionType question, Viewer viewer) {
        return timetable.known(question, viewer);
    }

    /** Answers by the policy in force today. */
    @Transactional(readOnly = true)
    public Answer answer(Given given, Viewer viewer) {
        var asker = asker(viewer);
        var facts = facts(given, asker);
        var pack = policies.pack();
        return inWords(pack, policies.decider(pack).decide(facts), facts, asker.words());
    }

    /** The same for facts that are known whole. */
    @Transactional(readOnly = true)
    public Answer answer(QuestionFacts facts, Viewer viewer) {
        var pack = policies.pack();
        return inWords(pack, policies.decider(pack).decide(facts), facts, asker(viewer).words());
    }

    /** The answers of every policy there is, the district's own first. */
    @Transactional(readOnly = true)
    public List<Answer> everywhere(Given given, Viewer viewer) {
        var asker = asker(viewer);
        return everywhere(given.facts(asker.actor()), asker);
    }

    /** The same of facts that no form asks for. */
    @Transactional(readOnly = true)
    public List<Answer> everywhere(QuestionFacts facts, Viewer viewer) {
        return everywhere(facts, asker(viewer));
    }

    private List<Answer> everywhere(QuestionFacts facts, Asker asker) {
        var ours = policies.pack();
        var others =
                policies.library().ids().stream()
                        .filter(it -> !it.equals(ours.id()))
                        .flatMap(it -> policies.library().current(it).stream());
        return Stream.concat(Stream.of(ours), others)
                .map(
                        it ->
                                Answering.of(
                                        it,
                                        policies.decider(it).decide(facts),
                                        facts,
                                        asker.words(),
                                        List.of(),
                                        List.of(),
                                        List.of()))
                .toList();
    }

    /**
     * Keeps the answer that the person sees.
     *
     * @param page of which it is kept; sent twice from one page, it is kept once
     * @param seen the digest of the decision that they saw
     */
    @Transactional
    public Keeping keep(UUID page, Given given, String seen, Viewer viewer) {
        var asker = asker(viewer);
        var facts = facts(given, asker);
        var pack = policies.pack();
        var decision = policies.decider(pack).decide(facts);
        var answer = inWords(pack, decision, facts, asker.words());
        if (!answer.origin().decision().equals(seen)) {
            return new Keeping.Changed();
        }
        var id =
                kept.add(
                        page,
                        viewer.account(),
                        viewer.name(),
                        given.query(),
                        facts,
                        decision,
                        answer,
                        clock.instant());
        id.ifPresent(it -> journal.record(entry(it, decision, answer, viewer)));
        return new Keeping.Kept(id.orElseGet(() -> kept.keptFrom(page, viewer.account())));
    }

    /** A kept answer, for who asked and for those with whom it was shared. */
    @Transactional(readOnly = true)
    public Optional<KeptAnswer> kept(UUID id, Viewer viewer) {
        return kept.one(id, viewer.account()).map(this::read);
    }

    /** What the answer to the same facts is by the policy of today. */
    @Transactional(readOnly = true)
    public Answer today(KeptAnswer answer) {
        var pack = policies.pack();
        var decision = policies.decider(pack).decide(answer.facts());
        return inWords(pack, decision, answer.facts(), answer.asker());
    }

    /**
     * One's own kept answers and those that were shared.
     *
     * @param after the id that the last part ended with, or null for the first
     */
    @Transactional(readOnly = true)
    public List<KeptSummary> list(
            KeptFilter filter, @Nullable UUID after, int limit, Viewer viewer) {
        return kept.list(filter, after, limit, viewer.account());
    }

    /** Gives all that {@link #list} gives in parts, and notes who takes it out of the application before they get it. */
    @Transactional
    public void export(KeptFilter filter, Viewer viewer, Consumer<KeptSummary> action) {
        journal.record(
                new Entry(
                        viewer.actor(),
                        "answers-exported",
                        "account:" + viewer.account(),
                        Map.of(
                                "count", kept.count(filter, viewer.account()),
                                "question", name(filter.question()),
                                "verdict", name(filter.verdict()),
                                "whose",
                                        filter.mine() == null
                                                ? "all"
                                                : filter.mine() ? "own" : "shared")));
        kept.each(filter, viewer.account(), action);
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }

    private QuestionFacts facts(Given given, Asker asker) {
        var facts = given.facts(asker.actor());
        return facts instanceof Disclose asked ? matrix.withCell(asked) : facts;
    }

    private Answer inWords(Pack pack, Decision decision, QuestionFacts facts, String who) {
        return Answering.of(
                pack,
                decision,
                facts,
                who,
                Answering.documents(decision),
                decision.verdict().permits() ? texts.at(Moment.ALLOWED) : List.of(),
                decision.verdict() == Verdict.DENY ? texts.at(Moment.FIRST_USE) : List.of());
    }

    private KeptAnswer read(KeptAnswers.Row row) {
        return new KeptAnswer(
                row.id(),
                row.askedBy(),
                row.asker(),
                row.words(),
                row.given(),
                facts(row),
                row.keptAt(),
                shares.of(row.id()));
    }

    private static QuestionFacts facts(KeptAnswers.Row row) {
        var problems = new Problems();
        var type = QuestionType.valueOf(row.question()).facts();
        return (QuestionFacts)
                Yaml.read(row.facts(), "kept answer " + row.id(), problems)
                        .flatMap(it -> new FactsReader(problems).read(it, type))
                        .orElseThrow();
    }

    private static Entry entry(UUID id, Decision decision, Answer answer, Viewer viewer) {
        return new Entry(
                viewer.actor(),
                "answer-kept",
                "answer:" + id,
                Map.of(
                        "question", decision.question().word(),
                        "verdict", decision.verdict().word(),
                        "pack", decision.pack(),
                        "edition", decision.edition(),
                        "facts", decision.factsDigest(),
                        "decision", answer.origin().decision()));
    }
}
