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
import org.chaperone.policy.reading.Yaml;

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
                .forEach(it -> addAll(it, examples));
        return examples;
    }

    private void addAll(Yaml root, List<Example> examples) {
        if (!(root instanceof Yaml.Sequence list)) {
            problems.add(root.place(), "examples must be a list, not " + root.kind());
            return;
        }
        for (var item : list.items()) {
            Fields.of(item, "an example", problems).flatMap(this::example).ifPresent(examples::add);
        }
    }

    private Optional<Example> example(Fields it) {
        var name = it.needed("name");
        var clauses = cited(it, "clauses");
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
                        cited(it, "cites"),
                        cited(it, "cites-not"),
                        cited(it, "sets-aside"),
                        it.words("missing"),
                        cited(it, "would-change"),
                        it.value("by-default").isPresent()
                                ? Optional.of(it.flag("by-default"))
                                : Optional.empty(),
                        it.words("says"),
                        references(it));
        it.nothingElse();
        return expected;
    }

    private List<String> cited(Fields it, String name) {
        for (var id : it.texts(name)) {
            if (pack.clause(id.value()).isEmpty()) {
                problems.add(
                        id.place(), "clause '" + id.value() + "' doesn't exist in this policy");
            }
        }
        return it.words(name);
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
