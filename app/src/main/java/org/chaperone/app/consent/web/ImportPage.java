package org.chaperone.app.consent.web;

import java.util.List;
import java.util.stream.Stream;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.imports.ConsentImport;
import org.chaperone.app.consent.imports.ImportSummary;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * One file of answers and what it would change, or has.
 *
 * @param summary what it would change; null once that is decided
 * @param open whether it waits for a decision
 * @param undoable whether it can be undone
 */
public record ImportPage(
        String id,
        String name,
        String about,
        String state,
        @Nullable ImportSummary summary,
        List<Row> rows,
        boolean open,
        boolean undoable,
        Problems problems) {

    public record Row(String href, String name, String changes) {}

    static ImportPage of(
            ConsentImport it,
            @Nullable ImportSummary summary,
            Problems problems,
            DistrictTime time) {
        return new ImportPage(
                it.id().toString(),
                it.fileName(),
                "Read by the map %s. Brought by %s on %s."
                        .formatted(it.mapName(), it.stagedName(), time.at(it.stagedAt())),
                ImportsPage.state(it),
                summary,
                summary == null
                        ? List.of()
                        : summary.changes().stream().map(ImportPage::row).toList(),
                it.isOpen(),
                it.appliedAt() != null && it.undoneAt() == null,
                problems);
    }

    private static Row row(ImportSummary.Change change) {
        return new Row(
                "/consents/" + change.student(),
                change.name(),
                String.join(
                        ". ",
                        Stream.of(
                                        words("Yes: ", change.yes()),
                                        words("No: ", change.no()),
                                        words("Nothing any more: ", change.cleared()))
                                .filter(it -> !it.isEmpty())
                                .toList()));
    }

    private static String words(String before, List<Cell> cells) {
        return cells.isEmpty() ? "" : before + CellWords.of(cells);
    }
}
