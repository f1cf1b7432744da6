package org.chaperone.app.policies.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.policies.Companion;
import org.chaperone.app.policies.Words;
import org.chaperone.app.ui.Clause;

/** The other documents that a policy leans on, and which of them nobody has attached. */
public record DocumentsPage(Shown shown, List<Row> rows, boolean mayAttach) {

    /**
     * @param old dated so long ago that somebody should look
     * @param attached by whom and when, in words; empty for the pack's own
     */
    public record Row(Companion companion, boolean old, String attached, List<Clause> clauses) {}

    static DocumentsPage of(
            Shown shown,
            List<Companion> companions,
            boolean administrator,
            LocalDate today,
            ZoneId zone) {
        return new DocumentsPage(
                shown,
                companions.stream()
                        .map(
                                it ->
                                        new Row(
                                                it,
                                                it.old(today),
                                                attached(it, zone),
                                                Citations.of(
                                                        shown.pack(), it.reference().clauses())))
                        .toList(),
                administrator && shown.ours());
    }

    public long missing() {
        return rows.stream().filter(it -> it.companion().missing()).count();
    }

    public String lede() {
        return rows.isEmpty()
                ? "It names no other document."
                : missing() == 0
                        ? "Each can be read where its link leads."
                        : missing()
                                + " of "
                                + rows.size()
                                + (missing() == 1
                                        ? " isn’t attached yet."
                                        : " aren’t attached yet.");
    }

    private static String attached(Companion companion, ZoneId zone) {
        return companion
                .attachedAt()
                .map(
                        at ->
                                "attached by "
                                        + companion.attachedBy().orElseThrow()
                                        + ", "
                                        + Words.moment(at, zone))
                .orElse("");
    }
}
