package org.chaperone.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.ToIntFunction;
import org.chaperone.app.database.DatabaseNotStarted;
import org.chaperone.app.directory.Importer;
import org.chaperone.app.journal.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What every import is told, and how it comes into an installation. */
final class Importing {

    static final int NO = 1;
    static final int FAILED = 3;

    @Spec(Target.MIXEE)
    CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The installation's data folder. Default: ${DEFAULT-VALUE}")
    Path data = Path.of("./data");

    @Option(names = "--dry-run", description = "Prints what would change, and changes nothing.")
    boolean dryRun;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "Applies it over a limit, for this reason; needs --by.")
    @Nullable String reason;

    @Option(names = "--by", paramLabel = "NAME", description = "Who answers for it.")
    @Nullable String by;

    final PrintWriter complaints = new PrintWriter(System.err, true);

    /**
     * Runs an import in the installation.
     *
     * @param work gives the exit status; what it throws changed nothing
     */
    int in(ToIntFunction<ApplicationContext> work) {
        if (reason != null && (by == null || by.isBlank())) {
            throw wrong("A --reason needs the name of who answers for it: --by NAME");
        }
        try (var context = CommandContext.start(data)) {
            return work.applyAsInt(context);
        } catch (ParameterException e) {
            throw e;
        } catch (DatabaseNotStarted e) {
            complaints.println(e.getMessage());
            return FAILED;
        } catch (RuntimeException e) {
            complaints.println(
                    "The import failed and nothing was changed. "
                            + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            return FAILED;
        }
    }

    Importer importer() {
        return new Importer(Actor.system("import"), by == null ? "Command line" : by);
    }

    ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}
