package org.chaperone.policy.pack;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chaperone.policy.Clause;
import org.chaperone.policy.reading.Fields;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Yaml;

/** Reads {@code clauses.yaml}: a list in the document's order. */
final class ClausesReader {

    private final Documents documents;
    private final Problems problems;

    ClausesReader(Documents documents, Problems problems) {
        this.documents = documents;
        this.problems = problems;
    }

    Map<String, Clause> read(Path file, String prefix) {
        var clauses = new LinkedHashMap<String, Clause>();
        documents
                .yaml(file)
                .ifPresent(
                        root -> {
                            if (!(root instanceof Yaml.Sequence list)) {
                                problems.add(
                                        root.place(),
                                        "the clauses must be a list, not " + root.kind());
                                return;
                            }
                            for (var item : list.items()) {
                                Fields.of(item, "a clause", problems)
                                        .ifPresent(it -> add(it, prefix, clauses));
                            }
                        });
        return clauses;
    }

    private void add(Fields it, String prefix, Map<String, Clause> clauses) {
        var id = it.needed("id");
        if (!id.startsWith(prefix)) {
            problems.add(it.placeOf("id"), "the id must begin with '" + prefix + "'");
        }
        var clause =
                new Clause(
                        id,
                        it.text("number")
                                .orElse(id.startsWith(prefix) ? id.substring(prefix.length()) : id),
                        it.needed("section"),
                        it.needed("says"),
                        it.oneOf("kind", Clause.Kind.class).orElse(Clause.Kind.DEFINITION),
                        it.words("who"),
                        it.needed("object"),
                        it.oneOf("mode", Clause.Mode.class).orElse(Clause.Mode.INFORM),
                        it.needed("feature"),
                        it.words("also"),
                        it.needed("acceptance"),
                        it.words("conflicts"),
                        it.words("topics"),
                        it.text("waits"));
        it.nothingElse();
        if (clauses.put(id, clause) != null) {
            problems.add(
                    it.placeOf("id"),
                    "a clause with the id '" + id + "' stands in this file already");
        }
    }
}
