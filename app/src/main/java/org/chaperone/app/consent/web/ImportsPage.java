package org.chaperone.app.consent.web;

import java.util.List;
import org.chaperone.app.consent.imports.ConsentImport;
import org.chaperone.app.consent.imports.ConsentImports;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;

/** Files of answers that were brought, and the form for another. */
public record ImportsPage(
        List<Row> rows, List<Option> maps, String chosen, List<String> refused, Problems problems) {

    public record Row(String href, String name, String state, String by) {}

    static ImportsPage of(
            ConsentImports imports,
            List<String> maps,
            String chosen,
            List<String> refused,
            Problems problems,
            DistrictTime time) {
        return new ImportsPage(
                imports.list().stream().map(it -> row(it, time)).toList(),
                maps.stream().map(it -> new Option(it, it)).toList(),
                chosen,
                refused,
                problems);
    }

    private static Row row(ConsentImport it, DistrictTime time) {
        return new Row(
                "/consents/imports/" + it.id(),
                it.fileName(),
                state(it),
                it.stagedName() + ", " + time.at(it.stagedAt()));
    }

    static String state(ConsentImport it) {
        if (it.undoneAt() != null) {
            return "Undone by " + it.undoneName();
        }
        if (it.appliedAt() != null) {
            return "Applied: %,d answers put down".formatted(it.brought());
        }
        return it.droppedAt() == null ? "Waits for a decision" : "Dropped";
    }
}
