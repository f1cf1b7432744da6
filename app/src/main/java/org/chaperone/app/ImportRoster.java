package org.chaperone.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.chaperone.app.database.DatabaseNotStarted;
import org.chaperone.app.directory.ChangeFilter;
import org.chaperone.app.directory.ColumnMaps;
import org.chaperone.app.directory.ImportOutcome;
import org.chaperone.app.directory.ImportProgress;
import org.chaperone.app.directory.Importer;
import org.chaperone.app.directory.RosterImport.State;
import org.chaperone.app.directory.RosterImports;
import org.chaperone.app.journal.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import roster}: reads OneRoster files, compares them with the directory and makes the changes. */
@Command(
        name = "roster",
        mixinStandardHelpOptions = true,
        description =
                "Reads OneRoster 1.1 or 1.2 CSV files, full or of changes, compares them with the directory and makes the changes.")
final class ImportRoster implements Callable<Integer> {

    private static final int NO = 1;
    private static final int FAILED = 3;

    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR|ZIP", description = "A folder or a zip archive of one.")
    Path source = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The installation's data folder. Default: ${DEFAULT-VALUE}")
    Path data = Path.of("./data");

    @Option(
            names = "--map",
            paramLabel = "NAME",
            description = "A saved map of columns to read the files by.")
    @Nullable String map;

    @Option(names = "--dry-run", description = "Prints what would change, and changes nothing.")
    boolean dryRun;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "Applies it over a limit, for this reason; needs --by.")
    @Nullable String reason;

    @Option(names = "--by", paramLabel = "NAME", description = "Who answers for it.")
    @Nullable String by;

    private final PrintWriter complaints = new PrintWriter(System.err, true);

    @Override
    public Integer call() {
        if (!Files.exists(source)) {
            throw new ParameterException(
                    spec.commandLine(),
                    source + " isn't there, expected a folder or a zip archive");
        }
        if (reason != null && (by == null || by.isBlank())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A --reason needs the name of who answers for it: --by NAME");
        }
        try (var context = CommandContext.start(data)) {
            return inside(context);
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

    private int inside(ApplicationContext context) {
        var imports = context.getBean(RosterImports.class);
        if (map != null && context.getBean(ColumnMaps.class).find(map).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no map "
                            + map
                            + ", expected one of "
                            + context.getBean(ColumnMaps.class).names());
        }
        var importer = new Importer(Actor.system("import"), by == null ? "Command line" : by);
        if (dryRun) {
            Integer exit =
                    context.getBean(TransactionTemplate.class)
                            .execute(
                                    status -> {
                                        status.setRollbackOnly();
                                        return look(imports, importer);
                                    });
            return exit == null ? FAILED : exit;
        }
        return apply(imports, importer);
    }

    private int look(RosterImports imports, Importer importer) {
        var id = read(imports, importer);
        if (id == null) {
            return NO;
        }
        var out = new PrintWriter(System.out);
        imports.eachChange(id, ChangeFilter.ALL, it -> out.println(ChangeLine.of(it)));
        out.flush();
        imports.stops(id).forEach(complaints::println);
        return imports.stops(id).isEmpty() ? 0 : NO;
    }

    private int apply(RosterImports imports, Importer importer) {
        var id = read(imports, importer);
        if (id == null) {
            return NO;
        }
        ChangeLine.totals(imports.summary(id)).forEach(System.out::println);
        return switch (imports.apply(id, importer, reason, progress())) {
            case ImportOutcome.Done() -> {
                System.out.println("Applied.");
                yield 0;
            }
            case ImportOutcome.Refused(List<String> reasons) -> {
                reasons.forEach(complaints::println);
                complaints.println(
                        "Nothing was changed. It waits for a decision under Imports, or say --reason TEXT --by NAME.");
                yield NO;
            }
        };
    }

    /** The import that was read, or null when its files were refused. */
    private @Nullable UUID read(RosterImports imports, Importer importer) {
        var id =
                imports.start(String.valueOf(source.toAbsolutePath().getFileName()), map, importer);
        imports.read(id, source, importer, progress());
        var number = 0;
        var problems = imports.problems(id, number);
        while (!problems.isEmpty()) {
            problems.forEach(complaints::println);
            number += problems.size();
            problems = imports.problems(id, number);
        }
        return imports.find(id).filter(it -> it.state() == State.STAGED).isPresent() ? id : null;
    }

    /** A line that is written over, where somebody watches. */
    private ImportProgress progress() {
        return System.console() == null || !System.console().isTerminal()
                ? ImportProgress.UNSEEN
                : (doing, done, of) -> {
                    complaints.printf("\r\u001b[K%d/%d %s", done + 1, of, doing);
                    complaints.print(done + 1 == of ? "\r\u001b[K" : "");
                    complaints.flush();
                };
    }
}
