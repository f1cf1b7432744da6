package org.chaperone.app.directory.web;

import java.util.List;
import org.chaperone.app.directory.RosterImport;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Imports so far, and the form for a new one.
 *
 * @param more the address of the next part of the history, or null
 */
public record ImportsPage(
        List<Row> rows,
        @Nullable String more,
        boolean later,
        List<Option> maps,
        Problems problems) {

    private static final int PART = 50;

    public record Row(
            String href, String source, String when, String by, ImportState state, String people) {}

    static ImportsPage of(
            List<RosterImport> imports,
            boolean later,
            List<String> maps,
            Problems problems,
            DistrictTime time) {
        return new ImportsPage(
                imports.stream().map(it -> row(it, time)).toList(),
                imports.size() < PART ? null : "/imports?before=" + imports.getLast().id(),
                later,
                maps.stream().map(it -> new Option(it, it)).toList(),
                problems);
    }

    private static Row row(RosterImport it, DistrictTime time) {
        return new Row(
                "/imports/" + it.id(),
                it.source(),
                time.at(it.startedAt()),
                it.startedBy(),
                ImportState.of(it.state()),
                it.people() == 0 ? "" : "%,d".formatted(it.people()));
    }
}
