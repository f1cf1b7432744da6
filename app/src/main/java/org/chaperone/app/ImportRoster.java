package org.chaperone.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.chaperone.app.directory.ChangeFilter;
import org.chaperone.app.directory.ColumnMaps;
import org.chaperone.app.directory.ImportOutcome;
import org.chaperone.app.directory.ImportProgress;
import org.chaperone.app.directory.Importer;
import org.chaperone.app.directory.RosterImport.State;
import org.chaperone.app.directory.RosterImports;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import roster}: reads OneRoster files, compares them with the directory and makes the changes. */
@Command(
        name = "roster",
        mixinStandardHelpOptions = true,
        description =
                "Reads OneRoster 1.1 or 1.2 CSV files, full or of changes, compares them with the directory and makes the changes.")
final class ImportRoster implements Callable<Integer> {

    @Mixin Importing importing = new Importing();

    @Parameters(paramLabel = "DIR|ZIP", description = "A folder or a zip archive of one.")
    Path source = Path.of("");

    @Option(
            names = "--map",
            paramLabel = "NAME",
            description = "A saved map of columns to read the files by.")
    @Nullable String map;

    @Override
    public Integer call() {
        if (!Files.exists(source)) {
            throw importing.wrong(source + " isn't there, expected a folder or a zip archive");
        }
        return importing.in(this::inside);
    }

    private int inside(ApplicationContext context) {
        var imports = context.getBean(RosterImports.class);
        if (map != null && context.getBean(ColumnMaps.class).find(map).isEmpty()) {
            throw importing.wrong(
                    "There is no map "
                            + map
                            + ", expected one of "
                            + context.getBean(ColumnMaps.class).names());
        }
        var importer = importing.importer();
        if (importing.dryRun) {
            Integer exit =
                    context.getBean(TransactionTemplate.class)
                            .execute(
                                    status -> {
                                        status.setRollbackOnly();
                                        return look(imports, importer);
                                    });
            return exit == null ? Importing.FAILED : exit;
        }
        return apply(imports, importer);
    }

    private int look(RosterImports imports, Importer importer) {
        var id = read(imports, importer);
        if (id == null) {
            return Importing.NO;
        }
        var out = new PrintWriter(System.out);
        imports.eachChange(id, ChangeFilter.ALL, it -> out.println(ChangeLine.of(it)));
        out.flush();
        imports.stops(id).forEach(importing.complaints::println);
        return imports.stops(id).isEmpty() ? 0 : Importing.NO;
    }

    private int apply(RosterImports imports, Importer importer) {
        var id = read(imports, importer);
        if (id == null) {
            return Importing.NO;
        }
        ChangeLine.totals(imports.summary(id)).forEach(System.out::println);
        return switch (imports.apply(id, importer, importing.reason, progress())) {
            case ImportOutcome.Done() -> {
                System.out.println("Applied.");
                yield 0;
            }
            case ImportOutcome.Refused(List<String> reasons) -> {
                reasons.forEach(importing.complaints::println);
                importing.complaints.println(
                        "Nothing was changed. It waits for a decision under Imports, or say --reason TEXT --by NAME.");
                yield Importing.NO;
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
            problems.forEach(importing.complaints::println);
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
                    importing.complaints.printf("\r\u001b[K%d/%d %s", done + 1, of, doing);
                    importing.complaints.print(done + 1 == of ? "\r\u001b[K" : "");
                    importing.complaints.flush();
                };
    }
}
