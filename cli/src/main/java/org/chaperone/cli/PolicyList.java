package org.chaperone.cli;

import java.util.concurrent.Callable;
import org.chaperone.policy.pack.PackLibrary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists the packs. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the packs with their editions.")
final class PolicyList implements Callable<Integer> {

    @ParentCommand @Nullable PolicyCommand policy;

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var out = Commands.of(spec).commandLine().getOut();
        var library = PackLibrary.read(Commands.of(policy).chaperone().packs);
        for (var id : library.ids()) {
            for (var pack : library.editions(id)) {
                out.println(
                        "%-15s %-12s %3d clauses %3d rules  %s"
                                .formatted(
                                        id,
                                        pack.edition().id(),
                                        pack.clauses().size(),
                                        pack.rules().size(),
                                        pack.name()));
            }
        }
        out.flush();
        return 0;
    }
}
