package org.chaperone.app.policies.web;

import java.util.List;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.ui.Clause;

/** Where a policy pulls apart, and how it is read until the district rules. */
public record TensionsPage(Shown shown, List<Row> rows) {

    public record Row(String about, String reading, List<Clause> clauses) {}

    static TensionsPage of(Shown shown) {
        return new TensionsPage(
                shown,
                shown.pack().tensions().stream()
                        .map(
                                it ->
                                        new Row(
                                                it.about(),
                                                it.reading(),
                                                Citations.of(shown.pack(), it.clauses())))
                        .toList());
    }
}
