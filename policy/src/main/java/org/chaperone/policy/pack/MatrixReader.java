package org.chaperone.policy.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chaperone.policy.InformationMatrix;
import org.chaperone.policy.InformationMatrix.Row;
import org.chaperone.policy.question.DisclosureAudience;
import org.chaperone.policy.question.Identification;
import org.chaperone.policy.question.Information;
import org.chaperone.policy.question.MatrixCell;
import org.chaperone.policy.reading.Fields;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Wire;
import org.chaperone.policy.reading.Yaml;

/** Reads {@code matrix.yaml}: the pack's rows, then the product's. */
final class MatrixReader {

    private final Documents documents;
    private final PackReader.Citations cited;
    private final Problems problems;

    MatrixReader(Documents documents, PackReader.Citations cited, Problems problems) {
        this.documents = documents;
        this.cited = cited;
        this.problems = problems;
    }

    InformationMatrix read(Path own, Path defaults) {
        var rows = new ArrayList<Row>();
        for (var file : List.of(own, defaults)) {
            if (Files.exists(file)) {
                documents.yaml(file).ifPresent(it -> addAll(it, rows));
            }
        }
        return new InformationMatrix(rows);
    }

    private void addAll(Yaml root, List<Row> rows) {
        if (!(root instanceof Yaml.Sequence list)) {
            problems.add(root.place(), "the rows must be a list, not " + root.kind());
            return;
        }
        for (var item : list.items()) {
            Fields.of(item, "a row", problems).ifPresent(it -> rows.add(row(it)));
        }
    }

    private Row row(Fields it) {
        var row =
                new Row(
                        constants(it, "information", Information.class),
                        constants(it, "audience", DisclosureAudience.class),
                        constants(it, "identification", Identification.class),
                        it.oneOf("cell", MatrixCell.class).orElse(MatrixCell.UNSET),
                        it.needed("because"),
                        cited.check(it.texts("clauses")));
        it.nothingElse();
        return row;
    }

    private <E extends Enum<E>> List<E> constants(Fields it, String name, Class<E> type) {
        return it.texts(name).stream()
                .map(
                        word -> {
                            var constant = Wire.constant(type, word.value().strip());
                            if (constant.isEmpty()) {
                                problems.add(
                                        word.place(),
                                        "'%s' is no %s; expected one of %s"
                                                .formatted(word.value(), name, Wire.words(type)));
                            }
                            return constant;
                        })
                .flatMap(Optional::stream)
                .toList();
    }
}
