package org.chaperone.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chaperone.check.Checker;
import org.chaperone.check.Consents;
import org.chaperone.check.PostedItem;
import org.chaperone.policy.Decider;
import org.chaperone.policy.Pack;
import org.chaperone.policy.pack.PackLibrary;
import org.chaperone.policy.proof.DutyExamplesReader;
import org.chaperone.policy.proof.Example;
import org.chaperone.policy.proof.ExamplesReader;
import org.chaperone.policy.proof.Exhibit;
import org.chaperone.policy.proof.NoticeExamplesReader;
import org.chaperone.policy.proof.Trial;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.Post;
import org.chaperone.policy.question.QuestionFacts;
import org.chaperone.policy.reading.FactsReader;
import org.chaperone.policy.reading.Problem;
import org.chaperone.policy.reading.Problems;
import org.chaperone.roster.generator.Cast;
import org.chaperone.screening.Screen;
import org.chaperone.screening.ScreeningSettings;

/** A pack with its examples tried. */
record Proofs(Pack pack, List<Outcome> outcomes) {

    /**
     * @param differences what didn't fit; nothing if the example held
     */
    record Outcome(Exhibit example, List<String> differences) {
        boolean held() {
            return differences.isEmpty();
        }
    }

    static List<Proofs> of(Path packs, List<String> only) {
        var library = PackLibrary.read(packs, only);
        var problems = new Problems();
        var proofs = new ArrayList<Proofs>();
        for (var id : library.ids()) {
            var pack = library.current(id).orElseThrow();
            var decider = new Decider(pack);
            var outcomes = new ArrayList<Outcome>();
            for (var example : new ExamplesReader(pack, problems).read(packs.resolve(id))) {
                outcomes.add(outcome(example, decider));
            }
            for (var example : new DutyExamplesReader(pack, problems).read(packs.resolve(id))) {
                outcomes.add(new Outcome(example, example.differences(pack)));
            }
            for (var example : new NoticeExamplesReader(pack, problems).read(packs.resolve(id))) {
                outcomes.add(new Outcome(example, example.differences(pack)));
            }
            proofs.add(new Proofs(pack, List.copyOf(outcomes)));
        }
        problems.throwIfAny();
        return proofs;
    }

    long failures() {
        return outcomes.stream().filter(it -> !it.held()).count();
    }

    private static Outcome outcome(Example example, Decider decider) {
        var problems = new Problems();
        return switch (example.matter()) {
            case Example.Matter.Facts matter -> {
                var reader = new FactsReader(problems);
                var facts = reader.read(matter.facts(), example.question().facts());
                problems.addAll(reader.ignored());
                yield problems.isEmpty()
                        ? new Outcome(
                                example,
                                Trial.differences(
                                        example,
                                        decider.decide((QuestionFacts) facts.orElseThrow())))
                        : new Outcome(
                                example, problems.all().stream().map(Problem::toString).toList());
            }
            case Example.Matter.Draft draft -> draft(example, draft, decider);
        };
    }

    private static Outcome draft(Example example, Example.Matter.Draft draft, Decider decider) {
        var problems = new Problems();
        var reader = new FactsReader(problems);
        var item = reader.read(draft.item(), PostedItem.class);
        var stated = draft.facts().flatMap(it -> reader.read(it, Post.class));
        problems.addAll(reader.ignored());
        if (!problems.isEmpty()) {
            return new Outcome(example, problems.all().stream().map(Problem::toString).toList());
        }
        var checker = new Checker(decider, Drafts.SCREEN, Drafts.CONSENTS, List.of(Cast.DOMAIN));
        var checked = checker.check(item.orElseThrow().withFacts(stated.orElse(null)));
        return new Outcome(example, Trial.differences(example, checked.decision()));
    }

    /** Drafts are screened against the demonstration district's cast; made when the first draft is tried. */
    private static final class Drafts {
        static final Screen SCREEN =
                Screen.of(Cast.roster(), ScreeningSettings.ofDomains(Cast.DOMAIN));

        /** Luca Moretti's family said no. */
        static final Consents CONSENTS =
                (student, _, _) -> student.equals("s-luca") ? Consent.REFUSED : Consent.UNKNOWN;
    }
}
