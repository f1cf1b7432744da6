package org.chaperone.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Runs the examples of packs. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Runs the examples of one pack or of all; exit 1 if any fails.")
final class PolicyTest implements Callable<Integer> {

    @ParentCommand @Nullable PolicyCommand policy;

    @Spec @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "PACK")
    @Nullable String pack;

    @Option(names = "--verbose", description = "Name every example, not only those that fail.")
    boolean verbose;

    @Override
    public Integer call() {
        var out = Commands.of(spec).commandLine().getOut();
        var failed = 0;
        for (var proof :
                Proofs.of(
                        Commands.of(policy).chaperone().packs,
                        pack == null ? List.of() : List.of(pack))) {
            for (var outcome : proof.outcomes()) {
                if (verbose && outcome.held()) {
                    out.println("ok    " + proof.pack().id() + "  " + outcome.example().name());
                }
                if (!outcome.held()) {
                    failed++;
                    out.println(
                            "FAIL  "
                                    + outcome.example().place().file()
                                    + ":"
                                    + outcome.example().place().line()
                                    + "  "
                                    + outcome.example().name());
                    outcome.differences().forEach(it -> out.println("      " + it));
                }
            }
            out.println(
                    "%s: %d examples, %d failed"
                            .formatted(
                                    proof.pack().id(), proof.outcomes().size(), proof.failures()));
        }
        out.flush();
        return failed == 0 ? 0 : Failures.NEGATIVE;
    }
}
