package org.chaperone.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line. Exit codes: 0 success, 1 a negative answer, 2 wrong use, 3 failure. */
@Command(
        name = "chaperone",
        description = "Runs a school district's social-media policy.",
        mixinStandardHelpOptions = true,
        version = "Chaperone 0.1.0",
        subcommands = {PolicyCommand.class, AskCommand.class, ScreenCommand.class})
public final class Chaperone {

    @Option(
            names = "--packs",
            description = "Folder of policy packs.",
            scope = CommandLine.ScopeType.INHERIT,
            paramLabel = "DIR")
    Path packs = Path.of(System.getProperty("chaperone.home", "."), "packs");

    final InputStream in;
    final OutputStream out;

    private Chaperone(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    public static void main(String[] args) {
        System.exit(commandLine(System.in, System.out, System.err).execute(args));
    }

    /** Ready to execute; made anew for each run, since it holds the run's options. */
    static CommandLine commandLine(InputStream in, OutputStream out, OutputStream err) {
        return new CommandLine(new Chaperone(in, out))
                .setOut(new PrintWriter(out, false, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .registerConverter(LocalDate.class, Arguments::day)
                .registerConverter(Path.class, Arguments::path)
                .setExecutionExceptionHandler(Failures::report);
    }
}
