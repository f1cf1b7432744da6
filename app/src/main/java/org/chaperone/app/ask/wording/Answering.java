package org.chaperone.app.ask.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chaperone.app.ask.Answer;
import org.chaperone.app.ask.Answer.Missing;
import org.chaperone.app.ask.Answer.Used;
import org.chaperone.app.ask.facts.FactPath;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.policies.Text;
import org.chaperone.app.ui.Clause;
import org.chaperone.policy.Decision;
import org.chaperone.policy.Decision.Reason;
import org.chaperone.policy.Pack;
import org.chaperone.policy.QuestionType;
import org.chaperone.policy.Reference;
import org.chaperone.policy.Way;
import org.chaperone.policy.question.QuestionFacts;

/** Puts a decision into words. */
public final class Answering {

    private final Pack pack;
    private final Decision decision;

    private Answering(Pack pack, Decision decision) {
        this.pack = pack;
        this.decision = decision;
    }

    /**
     * @param who the person, in words
     * @param documents that apply beside the policy
     * @param reminders texts that go with a permission
     * @param standards texts that go with a refusal
     */
    public static Answer of(
            Pack pack,
            Decision decision,
            QuestionFacts facts,
            String who,
            List<Reference> documents,
            List<Text> reminders,
            List<Text> standards) {
        return new Answering(pack, decision).answer(facts, who, documents, reminders, standards);
    }

    /** The documents that a decision names, once each. */
    public static List<Reference> documents(Decision decision) {
        return Stream.concat(
                        decision.reasons().stream().flatMap(it -> it.see().stream()),
                        decision.references().stream())
                .distinct()
                .toList();
    }

    private Answer answer(
            QuestionFacts facts,
            String who,
            List<Reference> documents,
            List<Text> reminders,
            List<Text> standards) {
        return new Answer(
                decision.question(),
                decision.verdict(),
                Headline.of(decision, facts),
                Lede.asked(facts).orElse(""),
                Lede.restsOn(decision),
                decision.silent(),
                decision.reasons().stream().map(this::reason).toList(),
                decision.instead().stream().map(Answering::way).toList(),
                used(facts, who),
                decision.missing().stream().map(this::missing).toList(),
                decision.wouldChange().stream().map(this::change).toList(),
                decision.setAside().stream().map(this::aside).toList(),
                documents.stream().map(Answering::document).toList(),
                texts(reminders),
                texts(standards),
                origin());
    }

    private Answer.Reason reason(Reason reason) {
        return new Answer.Reason(reason.verdict(), reason.message(), clauses(reason.clauses()));
    }

    private static Answer.Way way(Way way) {
        return new Answer.Way(
                way.say(),
                way.more(),
                way.icon(),
                way.question().flatMap(QuestionType::of).orElse(null),
                way.request().orElse(null));
    }

    private static List<Used> used(QuestionFacts facts, String who) {
        var used = new ArrayList<Used>();
        for (var fact : FactPath.of(QuestionType.of(facts))) {
            if (fact.path().equals("actor.role")) {
                used.add(new Used("Who asks", who));
            } else if (!fact.path().equals("actor.employment")) {
                fact.read((Record) facts)
                        .ifPresent(it -> used.add(new Used(fact.label(), Words.value(it))));
            }
        }
        return used;
    }

    private Missing missing(String path) {
        return missing(
                path,
                decision.reasons().stream()
                        .filter(it -> it.missing().contains(path))
                        .flatMap(it -> it.clauses().stream())
                        .distinct()
                        .toList());
    }

    private Missing missing(String path, List<String> clauses) {
        var label = FactPath.of(decision.question(), path).map(FactPath::label).orElse(path);
        return new Missing(path, label, clauses(clauses));
    }

    private Answer.Change change(Decision.WouldChange change) {
        return new Answer.Change(
                change.message(),
                clauses(change.clauses()),
                change.missing().stream().map(it -> missing(it, List.of())).toList());
    }

    private Answer.Aside aside(Decision.SetAside aside) {
        return new Answer.Aside(
                aside.verdict(), clauses(aside.clauses()), clauses(aside.byClauses()));
    }

    private static Answer.Document document(Reference reference) {
        return new Answer.Document(
                reference.title(),
                reference.says(),
                reference.address().orElse(null),
                reference.date().orElse(null));
    }

    private List<Answer.Text> texts(List<Text> texts) {
        return texts.stream()
                .map(Text::guidance)
                .map(it -> new Answer.Text(it.id(), it.title(), it.body(), clauses(it.clauses())))
                .toList();
    }

    private Answer.Origin origin() {
        return new Answer.Origin(
                decision.pack(),
                pack.name(),
                decision.edition(),
                Citations.edition(pack.edition()),
                decision.factsDigest(),
                DecisionJson.digest(decision));
    }

    private List<Clause> clauses(List<String> ids) {
        return Citations.of(pack, ids);
    }
}
