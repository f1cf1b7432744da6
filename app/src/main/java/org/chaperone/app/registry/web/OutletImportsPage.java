package org.chaperone.app.registry.web;

import java.util.List;
import org.chaperone.app.registry.imports.OutletImport;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Problems;

/**
 * Lists that were brought, and the form for another.
 *
 * @param refused why nothing of a file could be read
 */
public record OutletImportsPage(List<Row> rows, List<String> refused, Problems problems) {

    public record Row(String href, String name, String state, String by) {}

    static OutletImportsPage of(
            List<OutletImport> all, List<String> refused, Problems problems, DistrictTime time) {
        return new OutletImportsPage(
                all.stream()
                        .map(
                                it ->
                                        new Row(
                                                it.path(),
                                                it.fileName(),
                                                state(it),
                                                it.stagedName() + ", " + time.at(it.stagedAt())))
                        .toList(),
                refused,
                problems);
    }

    static String state(OutletImport it) {
        if (it.undoneAt() != null) {
            return "Undone by " + it.undoneName();
        }
        if (it.appliedAt() != null) {
            return "Applied by " + it.appliedName();
        }
        return it.droppedAt() == null ? "Waits for a decision" : "Dropped";
    }
}
