package org.chaperone.policy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.chaperone.policy.question.DisclosureAudience;
import org.chaperone.policy.question.Identification;
import org.chaperone.policy.question.Information;
import org.chaperone.policy.question.MatrixCell;
import org.jspecify.annotations.Nullable;

/**
 * What a district holds for each kind of information, audience and closeness of identification. The
 * first row that fits gives the cell.
 */
public record InformationMatrix(List<Row> rows) {

    public static final InformationMatrix EMPTY = new InformationMatrix(List.of());

    /**
     * @param information empty for any
     * @param audience empty for any
     * @param identification empty for any
     */
    public record Row(
            List<Information> information,
            List<DisclosureAudience> audience,
            List<Identification> identification,
            MatrixCell cell,
            String because,
            List<String> clauses) {

        public Row {
            information = List.copyOf(information);
            audience = List.copyOf(audience);
            identification = List.copyOf(identification);
            clauses = List.copyOf(clauses);
        }

        boolean fits(Information what, DisclosureAudience whom, Identification how) {
            return (information.isEmpty() || information.contains(what))
                    && (audience.isEmpty() || audience.contains(whom))
                    && (identification.isEmpty() || identification.contains(how));
        }
    }

    public InformationMatrix {
        rows = List.copyOf(rows);
    }

    /**
     * The cell, if what is known settles it: when something isn't known, every value it could have must
     * come to the same cell. Information on a person is taken to tell who it is until somebody says that
     * nobody can be told. A combination that no row fits is {@link MatrixCell#UNSET}.
     */
    public Optional<MatrixCell> cell(
            @Nullable Information what,
            @Nullable DisclosureAudience whom,
            @Nullable Identification how) {
        if (what == null) {
            return Optional.empty();
        }
        var cells = EnumSet.noneOf(MatrixCell.class);
        for (var audience :
                whom == null ? DisclosureAudience.values() : new DisclosureAudience[] {whom}) {
            for (var identification :
                    how == null
                            ? EnumSet.complementOf(EnumSet.of(Identification.NONE))
                            : EnumSet.of(how)) {
                cells.add(
                        row(what, audience, identification)
                                .map(Row::cell)
                                .orElse(MatrixCell.UNSET));
            }
        }
        return cells.size() == 1 ? Optional.of(cells.iterator().next()) : Optional.empty();
    }

    public Optional<Row> row(Information what, DisclosureAudience whom, Identification how) {
        return rows.stream().filter(it -> it.fits(what, whom, how)).findFirst();
    }
}
