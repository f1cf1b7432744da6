package org.chaperone.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Packs, clauses, proofs. */
@Command(
        name = "policy",
        mixinStandardHelpOptions = true,
        description = "Shows and tests the policy packs.",
        subcommands = {
            PolicyTest.class,
            PolicyCoverage.class,
            PolicySchema.class,
            PolicyList.class,
            PolicyShow.class,
            PolicyDiff.class,
            PolicyLinks.class
        })
final class PolicyCommand {

    @ParentCommand @Nullable Chaperone chaperone;

    Chaperone chaperone() {
        return Commands.of(chaperone);
    }
}
