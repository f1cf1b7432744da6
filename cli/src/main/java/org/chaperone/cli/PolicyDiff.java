package org.chaperone.cli;

import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.chaperone.policy.Pack;
import org.chaperone.policy.Parameter;
import org.chaperone.policy.pack.PackLibrary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Where two policies differ. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Shows what two policies settle differently; exit 1 if they differ.")
final class PolicyDiff implements Callable<Integer> {

    private static final String SILENT = "not set: the policy is silent";

    @ParentCommand @Nullable PolicyCommand policy;

    @Spec @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PACK")
    String left = "";

    @Parameters(index = "1", paramLabel = "PACK")
    String right = "";

    @Override
    public Integer call() {
        var out = Commands.of(spec).commandLine().getOut();
        var library = PackLibrary.read(Commands.of(policy).chaperone().packs, List.of(left, right));
        var one = library.current(left).orElseThrow();
        var other = library.current(right).orElseThrow();
        var names = new TreeSet<>(one.parameters().keySet());
        names.addAll(other.parameters().keySet());
        var differs = false;
        for (var name : names) {
            var here = value(one, name);
            var there = value(other, name);
            if (!here.equals(there)) {
                differs = true;
                out.println(name);
                out.println("  %-14s %s".formatted(left, here));
                out.println("  %-14s %s".formatted(right, there));
            }
        }
        out.flush();
        return differs ? Failures.NEGATIVE : 0;
    }

    private static String value(Pack pack, String name) {
        Parameter parameter = pack.parameters().get(name);
        return parameter == null
                ? SILENT
                : parameter.note() + " [" + String.join(", ", parameter.clauses()) + "]";
    }
}
