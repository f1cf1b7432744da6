package org.chaperone.policy.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chaperone.policy.Guidance;
import org.chaperone.policy.reading.Fields;
import org.chaperone.policy.reading.Place;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Yaml;

/** Reads {@code texts/*.md}: fields between two lines of three dashes, then Markdown. */
final class GuidanceReader {

    private static final String FENCE = "---\n";

    private final Documents documents;
    private final PackReader.Citations cited;
    private final Problems problems;

    GuidanceReader(Documents documents, PackReader.Citations cited, Problems problems) {
        this.documents = documents;
        this.cited = cited;
        this.problems = problems;
    }

    List<Guidance> read(List<Path> files) {
        var texts = new ArrayList<Guidance>();
        for (var file : files) {
            documents.text(file).flatMap(it -> text(it, file)).ifPresent(texts::add);
        }
        return texts;
    }

    private Optional<Guidance> text(String source, Path file) {
        var name = documents.name(file);
        var end = source.indexOf("\n" + FENCE, FENCE.length() - 1);
        if (!source.startsWith(FENCE) || end < 0) {
            problems.add(
                    Place.of(name), "must begin with its fields between two lines of three dashes");
            return Optional.empty();
        }
        // the opening fence stays as a document start, so that line numbers are the file's
        return Yaml.read(source.substring(0, end + 1), name, problems)
                .flatMap(it -> Fields.of(it, "the head of a text", problems))
                .map(it -> text(it, id(file), source.substring(end + 1 + FENCE.length()).strip()));
    }

    private Guidance text(Fields it, String id, String body) {
        var order = it.text("order").orElse("100");
        var guidance =
                new Guidance(
                        id,
                        it.needed("title"),
                        body,
                        it.oneOf("moment", Guidance.Moment.class).orElse(Guidance.Moment.LIBRARY),
                        it.text("topic"),
                        it.oneOf("go-on", Guidance.Answer.class),
                        order.matches("\\d{1,4}") ? Integer.parseInt(order) : 100,
                        cited.check(it.texts("clauses")));
        it.nothingElse();
        if (body.isEmpty()) {
            problems.add(it.place(), "the text itself is missing");
        }
        return guidance;
    }

    private static String id(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - ".md".length());
    }
}
