package org.chaperone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chaperone.policy.Decider;
import org.chaperone.policy.Decision;
import org.chaperone.policy.DecisionText;
import org.chaperone.policy.Pack;
import org.chaperone.policy.QuestionType;
import org.chaperone.policy.pack.PackLibrary;
import org.chaperone.policy.question.QuestionFacts;
import org.chaperone.policy.reading.FactsReader;
import org.chaperone.policy.reading.Place;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Yaml;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Facts to a decision. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        description = {
            "Answers a question from a policy, citing its clauses.",
            "Exit 0 if the answer permits (allow, inform, warn), 1 if it doesn't (needs-approval, hold, deny, can't-tell)."
        })
final class AskCommand implements Callable<Integer> {

    @ParentCommand @Nullable Chaperone chaperone;

    @Spec @Nullable CommandSpec spec;

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            description = "The policy to answer from, such as wilmington-ma.")
    @Nullable String pack;

    @Option(names = "--all-packs", description = "Answer from every policy, side by side.")
    boolean allPacks;

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "By the edition in force on this day; today if not given.")
    @Nullable LocalDate on;

    @Parameters(
            index = "0",
            paramLabel = "QUESTION",
            description =
                    "One of contact, use-now, post, disclose, personal, scope, photo, outlet.")
    String question = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description = "Facts as JSON or YAML; - or nothing for standard input.")
    String file = "-";

    @Override
    public Integer call() throws IOException {
        var problems = new Problems();
        var type = QuestionType.of(question);
        if (type.isEmpty()) {
            problems.add(
                    Place.of("QUESTION"),
                    "'%s' is no question; expected one of %s"
                            .formatted(question, QuestionType.words()));
        }
        if (allPacks == (pack != null)) {
            problems.add(Place.of("--pack"), "give either --pack PACK or --all-packs");
        }
        problems.throwIfAny();
        var facts = facts(type.orElseThrow(), problems);
        var library =
                PackLibrary.read(
                        Commands.of(chaperone).packs, pack == null ? List.of() : List.of(pack));
        var decisions = new ArrayList<Decision>();
        var packs = new ArrayList<Pack>();
        for (var id : library.ids()) {
            var edition = on == null ? library.current(id) : library.on(id, on);
            edition.ifPresentOrElse(
                    it -> {
                        packs.add(it);
                        decisions.add(new Decider(it).decide(facts));
                    },
                    () ->
                            problems.add(
                                    Place.of("--on"),
                                    "no edition of " + id + " was in force on " + on));
        }
        problems.throwIfAny();
        var out = Commands.of(spec).commandLine().getOut();
        print(packs, decisions, out);
        return decisions.stream().allMatch(it -> it.verdict().permits()) ? 0 : Failures.NEGATIVE;
    }

    private QuestionFacts facts(QuestionType type, Problems problems) throws IOException {
        var text =
                file.equals("-")
                        ? new String(
                                Commands.of(chaperone).in.readAllBytes(), StandardCharsets.UTF_8)
                        : Inputs.text(file, problems);
        var name = file.equals("-") ? "standard input" : file;
        var reader = new FactsReader(problems);
        var facts = Yaml.read(text, name, problems).flatMap(it -> reader.read(it, type.facts()));
        reader.ignored().forEach(Commands.of(spec).commandLine().getErr()::println);
        problems.throwIfAny();
        return (QuestionFacts) facts.orElseThrow();
    }

    private void print(List<Pack> packs, List<Decision> decisions, PrintWriter out) {
        if (json) {
            var texts = decisions.stream().map(DecisionText::of).toList();
            out.println(Json.pretty(allPacks ? texts : texts.getFirst()));
        } else {
            for (var i = 0; i < decisions.size(); i++) {
                new Answer(packs.get(i), decisions.get(i)).print(out, allPacks);
            }
        }
        out.flush();
    }
}
