package org.chaperone.policy.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chaperone.policy.Pack;
import org.chaperone.policy.QuestionType;
import org.chaperone.policy.Verdict;
import org.chaperone.policy.reading.Fields;
import org.chaperone.policy.reading.Problems;

/** Reads {@code examples/*.yaml} of a pack but those of duties and notices: each file a list. */
public final class ExamplesReader {

    private final Pack pack;
    private final Problems problems;

    public ExamplesReader(Pack pack, Problems problems) {
        this.pack = pack;
        this.problems = problems;
    }

    /**
     * @param packFolder the pack's own folder
     */
    public List<Example> read(Path packFolder) {
        var examples = new ArrayList<Example>();
        ExampleFiles.of(packFolder, ExampleFiles.Kind.QUESTIONS, problems)
                .forEach(it -> example(it).ifPresent(examples::add));
        return examples;
    }

    private Optional<Example> example(Fields it) {
        var name = it.needed("name");
        var clauses = ExampleFiles.cited(it, "clauses", pack, problems);
        var kind = it.oneOf("kind", Example.Kind.class).orElse(Example.Kind.HOLDS);
        var word = it.needed("question");
        var question = QuestionType.of(word);
        if (question.isEmpty()) {
            problems.add(
                    it.placeOf("question"),
                    "'%s' is no question; expected one of %s"
                            .formatted(word, QuestionType.words()));
        }
        var facts = it.value("facts");
        var draft = it.value("draft");
        var expected = it.fields("expect").map(this::expected);
        it.nothingElse();
        if (expected.isEmpty()) {
            problems.add(it.place(), "field 'expect' is missing");
        }
        if (facts.isEmpty() && draft.isEmpty()) {
            problems.add(it.place(), "'facts' or 'draft' is missing");
        }
        if (question.isEmpty() || expected.isEmpty() || facts.isEmpty() && draft.isEmpty()) {
            return Optional.empty();
        }
        Example.Matter matter =
                draft.<Example.Matter>map(item -> new Example.Matter.Draft(item, facts))
                        .orElseGet(() -> new Example.Matter.Facts(facts.orElseThrow()));
        return Optional.of(
                new Example(
                        name, clauses, kind, question.get(), matter, expected.get(), it.place()));
    }

    private Example.Expected expected(Fields it) {
        var verdicts = new ArrayList<Verdict>();
        for (var word : it.texts("verdict")) {
            Verdict.of(word.value())
                    .ifPresentOrElse(
                            verdicts::add,
                            () ->
                                    problems.add(
                                            word.place(), "'" + word.value() + "' is no verdict"));
        }
        var expected =
                new Example.Expected(
                        List.copyOf(verdicts),
                        ExampleFiles.cited(it, "cites", pack, problems),
                        ExampleFiles.cited(it, "cites-not", pack, problems),
                        ExampleFiles.cited(it, "sets-aside", pack, problems),
                        it.words("missing"),
                        ExampleFiles.cited(it, "would-change", pack, problems),
                        it.value("by-default").isPresent()
                                ? Optional.of(it.flag("by-default"))
                                : Optional.empty(),
                        it.words("says"),
                        references(it));
        it.nothingElse();
        return expected;
    }

    private List<String> references(Fields it) {
        for (var id : it.texts("see")) {
            if (pack.references().stream().noneMatch(known -> known.id().equals(id.value()))) {
                problems.add(id.place(), "there is no reference '" + id.value() + "' in pack.yaml");
            }
        }
        return it.words("see");
    }
}
