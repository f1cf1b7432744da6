package org.chaperone.policy;

import java.util.List;
import java.util.Optional;
import org.chaperone.policy.question.DisclosureAudience;
import org.chaperone.policy.question.Identification;
import org.chaperone.policy.question.Information;
import org.chaperone.policy.question.MatrixCell;

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

    public Optional<Row> row(Information what, DisclosureAudience whom, Identification how) {
        return rows.stream().filter(it -> it.fits(what, whom, how)).findFirst();
    }
}
