package org.chaperone.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.chaperone.app.consent.imports.AnswerMaps;
import org.chaperone.app.consent.imports.ConsentImports;
import org.chaperone.app.consent.imports.ConsentImports.Outcome;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import consents}: reads a student system's file of answers, compares it with the ledger and puts down what changed. */
@Command(
        name = "consents",
        mixinStandardHelpOptions = true,
        description =
                "Reads a file of families' answers by a map of its columns, compares it with earlier answers and puts down what changed.")
final class ImportConsents implements Callable<Integer> {

    @Mixin Importing importing = new Importing();

    @Parameters(paramLabel = "CSV", description = "The file that the student system wrote.")
    Path file = Path.of("");

    @Option(
            names = "--map",
            paramLabel = "MAP",
            required = true,
            description = "A saved map by its name, or a file with one.")
    String map = "";

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw importing.wrong(file + " isn't there, expected a CSV file");
        }
        if (Files.size(file) > ConsentImports.LARGEST) {
            throw importing.wrong(file + " is larger than 256 MB");
        }
        var content = Files.readAllBytes(file);
        var written = Files.isRegularFile(Path.of(map)) ? Files.readString(Path.of(map)) : null;
        return importing.in(
                context -> inside(context, content, written == null ? saved(context) : written));
    }

    private String saved(ApplicationContext context) {
        var maps = context.getBean(AnswerMaps.class);
        return maps.text(map)
                .orElseThrow(
                        () ->
                                importing.wrong(
                                        "There is no map %s, expected a file or a saved map: %s"
                                                .formatted(
                                                        map,
                                                        maps.names().isEmpty()
                                                                ? "none is saved"
                                                                : String.join(
                                                                        ", ", maps.names()))));
    }

    private int inside(ApplicationContext context, byte[] content, String mapText) {
        var imports = context.getBean(ConsentImports.class);
        var name = String.valueOf(file.getFileName());
        if (importing.dryRun) {
            return look(imports, name, content, mapText);
        }
        return switch (imports.stage(name, content, map, mapText, importing.importer())) {
            case Outcome.Refused(var why) -> refuse(why);
            case Outcome.Staged(var id) -> apply(imports, id);
            case Outcome.Applied _ -> throw new IllegalStateException("Not asked to apply");
        };
    }

    private int look(ConsentImports imports, String name, byte[] content, String mapText) {
        var unreadable = imports.unreadable(name, content, map, mapText);
        if (!unreadable.isEmpty()) {
            return refuse(unreadable);
        }
        var out = new PrintWriter(System.out);
        var summary =
                imports.rehearse(name, content, map, mapText, it -> out.println(ChangeLine.of(it)));
        out.flush();
        summary.problems().forEach(importing.complaints::println);
        if (!summary.reason().isEmpty()) {
            importing.complaints.println(summary.reason() + ".");
            return Importing.NO;
        }
        return 0;
    }

    private int apply(ConsentImports imports, UUID id) {
        var summary = imports.look(imports.find(id).orElseThrow());
        return switch (imports.apply(id, importing.importer(), importing.reason)) {
            case Outcome.Refused(var why) -> {
                why.forEach(importing.complaints::println);
                importing.complaints.println(
                        "Nothing was changed. It waits for a decision under Imports, or say --reason TEXT --by NAME.");
                yield Importing.NO;
            }
            case Outcome.Applied(var statements) -> {
                summary.problems().forEach(importing.complaints::println);
                summary.counts()
                        .forEach(it -> System.out.println(it.words() + ": " + it.answers()));
                System.out.println(
                        "Applied: statements %d, rows left out %d."
                                .formatted(statements, summary.leftOut()));
                yield 0;
            }
            case Outcome.Staged _ -> throw new IllegalStateException("Asked to apply");
        };
    }

    private int refuse(List<String> why) {
        why.forEach(importing.complaints::println);
        importing.complaints.println("Nothing was changed.");
        return Importing.NO;
    }
}
