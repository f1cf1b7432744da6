package org.chaperone.app.policies.web;

import java.time.ZoneId;
import java.util.List;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.policies.MatrixEntry;
import org.chaperone.app.policies.Words;
import org.chaperone.app.ui.Clause;
import org.chaperone.app.ui.Tone;
import org.chaperone.policy.Pack;

/**
 * A cell of the information matrix ready to be shown.
 *
 * @param about what, for whom and how closely, in words
 * @param set by whom and when, or that it is the pack's
 * @param query what chooses it in an address
 */
public record CellView(
        Tone tone,
        String word,
        String because,
        String about,
        String set,
        List<Clause> clauses,
        String query) {

    static CellView of(MatrixEntry entry, Pack pack, ZoneId zone) {
        return new CellView(
                Words.tone(entry.cell()),
                Words.of(entry.cell()),
                entry.because(),
                "%s · %s · %s"
                        .formatted(
                                Words.ofFact(entry.information()),
                                Words.ofFact(entry.audience()),
                                Words.ofFact(entry.identification())),
                entry.setAt()
                        .map(
                                at ->
                                        "Set by %s, %s"
                                                .formatted(
                                                        entry.setBy().orElseThrow(),
                                                        Words.moment(at, zone)))
                        .orElse(entry.clauses().isEmpty() ? "Product default" : "From the policy"),
                Citations.of(pack, entry.clauses()),
                new CellChoice.At(entry.information(), entry.audience(), entry.identification())
                        .query());
    }

    public boolean setHere() {
        return set.startsWith("Set by");
    }
}
