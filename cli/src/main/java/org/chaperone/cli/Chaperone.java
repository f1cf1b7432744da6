package org.chaperone.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line. Exit codes: 0 success, 1 a negative answer, 2 wrong use, 3 failure. */
@Command(
        name = "chaperone",
        description = "Runs a school district's social-media policy.",
        mixinStandardHelpOptions = true,
        version = "Chaperone 0.1.0",
        subcommands = {PolicyCommand.class, AskCommand.class})
public final class Chaperone {

    @Option(
            names = "--packs",
            description = "Folder of policy packs.",
            scope = CommandLine.ScopeType.INHERIT,
            paramLabel = "DIR")
    Path packs = Path.of(System.getProperty("chaperone.home", "."), "packs");

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** Ready to execute; made anew for each run, since it holds the run's options. */
    static CommandLine commandLine() {
        return new CommandLine(new Chaperone())
                .setExecutionExceptionHandler(Failures::report)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}
