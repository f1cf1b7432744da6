package org.chaperone.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chaperone.policy.Clause;
import org.chaperone.policy.Pack;
import org.chaperone.policy.Parameter;
import org.chaperone.policy.pack.PackLibrary;
import org.chaperone.policy.procedure.Procedure;
import org.chaperone.policy.reading.Place;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Wire;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows a pack or one of its clauses. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows a pack, or one clause of it.")
final class PolicyShow implements Callable<Integer> {

    @ParentCommand @Nullable PolicyCommand policy;

    @Spec @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PACK")
    String id = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "CLAUSE",
            description = "The id, or the number in the document.")
    @Nullable String clause;

    @Override
    public Integer call() {
        var out = Commands.of(spec).commandLine().getOut();
        var pack =
                PackLibrary.read(Commands.of(policy).chaperone().packs, List.of(id))
                        .current(id)
                        .orElseThrow();
        if (clause == null) {
            all(pack, out);
        } else {
            one(pack, clause, out);
        }
        out.flush();
        return 0;
    }

    private static String steps(Procedure it) {
        return it.steps().stream()
                .map(step -> step.who().word() + " " + Wire.word(step.does()))
                .collect(Collectors.joining(", then "));
    }

    private static void all(Pack pack, PrintWriter out) {
        out.println(pack.name());
        out.println(pack.title() + ", edition " + pack.edition().id());
        pack.clauses()
                .values()
                .forEach(it -> out.println("  %-18s %s".formatted(it.id(), it.says())));
        out.println();
        for (Parameter parameter : pack.parameters().values()) {
            out.println(
                    "  %-28s %s  [%s]"
                            .formatted(
                                    parameter.type().name(),
                                    parameter.note(),
                                    String.join(", ", parameter.clauses())));
        }
    }

    private static void one(Pack pack, String wanted, PrintWriter out) {
        var clause =
                pack.clauses().values().stream()
                        .filter(it -> it.id().equals(wanted) || it.number().equals(wanted))
                        .findFirst();
        if (clause.isEmpty()) {
            var problems = new Problems();
            problems.add(
                    Place.of("CLAUSE"),
                    pack.id()
                            + " has no clause '"
                            + wanted
                            + "'; chaperone policy show "
                            + pack.id()
                            + " lists them");
            problems.throwIfAny();
        }
        show(pack, clause.orElseThrow(), out);
    }

    private static void show(Pack pack, Clause clause, PrintWriter out) {
        out.println(clause.id() + "  " + clause.section());
        out.println("  " + clause.says());
        out.println(
                "  "
                        + Wire.word(clause.kind())
                        + ", "
                        + Wire.word(clause.mode())
                        + ", "
                        + clause.feature());
        out.println("  Seen to hold when: " + clause.acceptance());
        clause.waits().ifPresent(it -> out.println("  Carried in part: " + it));
        pack.rules().stream()
                .filter(it -> it.clauses().contains(clause.id()))
                .forEach(
                        it ->
                                out.println(
                                        "  rule "
                                                + it.id()
                                                + ": "
                                                + it.question().word()
                                                + " -> "
                                                + it.then().word()));
        pack.duties().stream()
                .filter(it -> it.clauses().contains(clause.id()))
                .forEach(
                        it ->
                                out.println(
                                        "  duty %s: %s, %s, done by %s"
                                                .formatted(
                                                        it.id(),
                                                        it.who().word(),
                                                        it.due().words(),
                                                        it.doneBy().word())));
        pack.notices().stream()
                .filter(it -> it.clauses().contains(clause.id()))
                .forEach(
                        it ->
                                out.println(
                                        "  notice %s: %s, after %s"
                                                .formatted(it.id(), it.title(), it.on().word())));
        pack.procedures().stream()
                .filter(it -> it.allClauses().contains(clause.id()))
                .forEach(
                        it ->
                                out.println(
                                        "  procedure %s: %s, %s"
                                                .formatted(it.id(), it.title(), steps(it))));
        pack.records().stream()
                .filter(it -> it.clauses().contains(clause.id()))
                .forEach(
                        it ->
                                out.println(
                                        "  record %s: %s"
                                                .formatted(it.kind().word(), it.kind().title())));
        pack.guidance().stream()
                .filter(it -> it.clauses().contains(clause.id()))
                .forEach(it -> out.println("  text " + it.id() + ": " + it.title()));
    }
}
