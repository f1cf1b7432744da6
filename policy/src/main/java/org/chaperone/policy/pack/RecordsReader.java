package org.chaperone.policy.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chaperone.policy.RecordKind;
import org.chaperone.policy.RequiredRecord;
import org.chaperone.policy.pack.PackReader.Citations;
import org.chaperone.policy.reading.Fields;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Yaml;

/** Reads {@code records.yaml}: a list. */
final class RecordsReader {

    private final Documents documents;
    private final Citations cited;
    private final Problems problems;

    RecordsReader(Documents documents, Citations cited, Problems problems) {
        this.documents = documents;
        this.cited = cited;
        this.problems = problems;
    }

    /** The records of a file, which needn't be there, in the order of their kinds. */
    List<RequiredRecord> read(Path file) {
        var all = new EnumMap<RecordKind, RequiredRecord>(RecordKind.class);
        if (Files.exists(file)) {
            documents.yaml(file).ifPresent(it -> addAll(it, all));
        }
        return List.copyOf(all.values());
    }

    private void addAll(Yaml root, Map<RecordKind, RequiredRecord> all) {
        if (!(root instanceof Yaml.Sequence list)) {
            problems.add(root.place(), "records must be a list, not " + root.kind());
            return;
        }
        for (var item : list.items()) {
            Fields.of(item, "a record", problems)
                    .ifPresent(
                            fields ->
                                    read(fields)
                                            .filter(it -> all.putIfAbsent(it.kind(), it) != null)
                                            .ifPresent(it -> twice(fields, it)));
        }
    }

    private Optional<RequiredRecord> read(Fields it) {
        var word = it.needed("id");
        var kind = RecordKind.of(word);
        if (kind.isEmpty() && !word.isEmpty()) {
            problems.add(
                    it.placeOf("id"),
                    "'%s' is no record that is kept; expected one of %s"
                            .formatted(word, RecordKind.words()));
        }
        var clauses = cited.check(it.texts("clauses"));
        if (clauses.isEmpty()) {
            problems.add(it.place(), "record '" + word + "' cites no clause; it must");
        }
        var say = it.needed("say");
        it.nothingElse();
        return kind.map(known -> new RequiredRecord(known, clauses, say));
    }

    private void twice(Fields fields, RequiredRecord it) {
        problems.add(
                fields.place(),
                "a record '%s' stands in this pack already".formatted(it.kind().word()));
    }
}
