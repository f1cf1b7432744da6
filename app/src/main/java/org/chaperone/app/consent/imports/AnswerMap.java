package org.chaperone.app.consent.imports;

import java.util.List;
import java.util.Set;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.directory.StudentKey;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a student system's file say what.
 *
 * @param wording which form the answers come from, as the ledger notes it; also what a later import is compared by
 * @param student the column that names the student, and by what
 * @param signerName a column with the name of who signed, or null
 * @param day a column with the day of signing, or null
 * @param dayFormat how that column writes days, such as {@code M/d/yyyy}
 */
public record AnswerMap(
        String wording,
        char separator,
        String student,
        StudentKey key,
        @Nullable String signerName,
        @Nullable String day,
        String dayFormat,
        List<AnswerColumn> answers) {

    /**
     * A column of answers.
     *
     * @param granted what stands there for a yes, in lower case; likewise for a no
     */
    public record AnswerColumn(
            String column, List<Cell> cells, Set<String> granted, Set<String> refused) {

        public AnswerColumn {
            cells = List.copyOf(cells);
            granted = Set.copyOf(granted);
            refused = Set.copyOf(refused);
        }
    }

    public AnswerMap {
        answers = List.copyOf(answers);
    }
}
