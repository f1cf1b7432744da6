package org.chaperone.app.policies;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.MatrixCells.SetCell;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.Pack;
import org.chaperone.policy.question.Disclose;
import org.chaperone.policy.question.DisclosureAudience;
import org.chaperone.policy.question.Identification;
import org.chaperone.policy.question.Information;
import org.chaperone.policy.question.MatrixCell;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The district's information matrix: the pack's, with the cells that the district has set itself. */
@Service
public class Matrix {

    private static final String SILENT = "The district has not decided this yet.";

    private final Policies policies;
    private final MatrixCells cells;
    private final Journal journal;
    private final Clock clock;

    Matrix(Policies policies, MatrixCells cells, Journal journal, Clock clock) {
        this.policies = policies;
        this.cells = cells;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MatrixEntry entry(Information what, DisclosureAudience whom, Identification how) {
        var pack = policies.pack();
        return entry(pack, cells.newest(pack.id()), what, whom, how);
    }

    /** Every cell there is, in the order of the three lists. */
    @Transactional(readOnly = true)
    public List<MatrixEntry> all() {
        var pack = policies.pack();
        var set = cells.newest(pack.id());
        var all = new ArrayList<MatrixEntry>();
        for (var what : Information.values()) {
            for (var whom : DisclosureAudience.values()) {
                for (var how : Identification.values()) {
                    all.add(entry(pack, set, what, whom, how));
                }
            }
        }
        return all;
    }

    /** The cells that the district set for these, newest first; the pack's own isn't among them. */
    @Transactional(readOnly = true)
    public List<MatrixEntry> history(
            Information what, DisclosureAudience whom, Identification how) {
        return cells.history(policies.pack().id(), what, whom, how).stream()
                .map(Matrix::entry)
                .toList();
    }

    /** The question with the cell it falls into, if enough is known to find it. */
    @Transactional(readOnly = true)
    public Disclose withCell(Disclose asked) {
        if (asked.matrix() != null
                || asked.information() == null
                || asked.audience() == null
                || asked.identification() == null) {
            return asked;
        }
        return new Disclose(
                asked.actor(),
                asked.information(),
                asked.subject(),
                asked.audience(),
                asked.identification(),
                asked.consent(),
                asked.praise(),
                entry(asked.information(), asked.audience(), asked.identification()).cell());
    }

    /** Sets a cell for the district. One that holds this already, for this reason, stays as it is. */
    @Transactional
    public MatrixEntry set(
            Information what,
            DisclosureAudience whom,
            Identification how,
            MatrixCell cell,
            String because,
            Viewer by) {
        cells.lock();
        var pack = policies.pack();
        var now = entry(what, whom, how);
        if (now.cell() == cell && now.because().equals(because.strip())) {
            return now;
        }
        var set = new SetCell(what, whom, how, cell, because.strip(), by.name(), clock.instant());
        cells.add(pack.id(), set);
        journal.record(
                new Entry(
                        by.actor(),
                        "matrix-cell-set",
                        "matrix:" + pack.id(),
                        Map.of(
                                "information", what.name(),
                                "audience", whom.name(),
                                "identification", how.name(),
                                "before", now.cell().name(),
                                "cell", cell.name(),
                                "because", set.because())));
        return entry(set);
    }

    private static MatrixEntry entry(
            Pack pack,
            List<SetCell> set,
            Information what,
            DisclosureAudience whom,
            Identification how) {
        return set.stream()
                .filter(it -> it.at(what, whom, how))
                .findFirst()
                .map(Matrix::entry)
                .orElseGet(
                        () ->
                                pack.matrix()
                                        .row(what, whom, how)
                                        .map(
                                                it ->
                                                        ofPack(
                                                                what,
                                                                whom,
                                                                how,
                                                                it.cell(),
                                                                it.because(),
                                                                it.clauses()))
                                        .orElseGet(
                                                () ->
                                                        ofPack(
                                                                what,
                                                                whom,
                                                                how,
                                                                MatrixCell.UNSET,
                                                                SILENT,
                                                                List.of())));
    }

    private static MatrixEntry ofPack(
            Information what,
            DisclosureAudience whom,
            Identification how,
            MatrixCell cell,
            String because,
            List<String> clauses) {
        return new MatrixEntry(
                what, whom, how, cell, because, clauses, Optional.empty(), Optional.empty());
    }

    private static MatrixEntry entry(SetCell it) {
        return new MatrixEntry(
                it.information(),
                it.audience(),
                it.identification(),
                it.cell(),
                it.because(),
                List.of(),
                Optional.of(it.setBy()),
                Optional.of(it.setAt()));
    }
}
