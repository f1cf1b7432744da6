package org.chaperone.app.consent.imports;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chaperone.app.consent.Basis;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.NewStatement;
import org.chaperone.app.consent.Signer;
import org.chaperone.app.consent.Statement;
import org.chaperone.app.consent.imports.AnswerSheet.Row;
import org.chaperone.app.consent.imports.Planned.Kind;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.reading.Place;
import org.chaperone.policy.reading.Problem;
import org.chaperone.policy.reading.Problems;

/** Compares rows with what earlier imports of the same form brought. */
final class Comparison {

    private final AnswerMap map;
    private final Instant now;
    private final ZoneId zone;
    private final String file;
    private final Problems problems;
    private final List<Planned> planned = new ArrayList<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final Set<String> turned = new HashSet<>();
    private int refusedBefore;

    Comparison(AnswerMap map, Instant now, ZoneId zone, String file, Problems problems) {
        this.map = map;
        this.now = now;
        this.zone = zone;
        this.file = file;
        this.problems = problems;
    }

    /**
     * @param students the ids of students by how the file names them
     * @param said everything in the ledger on these students
     */
    void add(List<Row> rows, Map<String, String> students, Map<String, List<Statement>> said) {
        for (var row : rows) {
            var student = students.get(row.key().toLowerCase(Locale.ROOT));
            var id = student == null ? students.get(row.key()) : student;
            if (id == null) {
                problems.add(
                        new Place(file, row.line(), 1),
                        "'%s' is no student here, or two are called so".formatted(row.key()));
                continue;
            }
            compare(row, id, said.getOrDefault(id, List.of()));
        }
    }

    private void compare(Row row, String student, List<Statement> said) {
        var signer =
                row.signer().isEmpty()
                        ? Signer.family()
                        : new Signer(null, row.signer(), Signer.Relation.PARENT);
        var before = before(said, signer);
        var now = new HashMap<Cell, Consent>();
        for (var column : map.answers()) {
            for (var cell : column.cells()) {
                var was = before.getOrDefault(cell, Consent.UNKNOWN);
                var inFile = row.answers().containsKey(cell);
                var is = row.answers().getOrDefault(cell, Consent.UNKNOWN);
                var kind = Planned.kind(was, is, inFile);
                counts.merge(kind, 1, Integer::sum);
                if (kind == Kind.TO_YES) {
                    turned.add(student);
                }
                var counted = kind == Kind.KEPT_NO ? Consent.REFUSED : is;
                if (inFile || before.containsKey(cell)) {
                    now.put(cell, counted);
                }
            }
        }
        refusedBefore += before.containsValue(Consent.REFUSED) ? 1 : 0;
        if (!now.equals(before)) {
            planned.add(new Planned(row.line(), statement(row, student, signer, now), before));
        }
    }

    private NewStatement statement(
            Row row, String student, Signer signer, Map<Cell, Consent> answers) {
        var day = row.day();
        return new NewStatement(
                student,
                signer,
                Basis.IMPORT,
                day == null ? now : day.atStartOfDay(zone).toInstant(),
                null,
                map.wording(),
                null,
                "",
                null,
                answers);
    }

    /** The answers that the last import of this form left, by this signer. */
    private Map<Cell, Consent> before(List<Statement> said, Signer signer) {
        return said.stream()
                .filter(it -> it.basis() == Basis.IMPORT && it.undone() == null)
                .filter(it -> it.wording().equals(map.wording()) && it.signer().equals(signer))
                .max(Comparator.comparing(Statement::recordedAt))
                .map(Statement::answers)
                .orElse(Map.of());
    }

    ImportPlan plan() {
        List<Problem> found = problems.all();
        return new ImportPlan(planned, counts, refusedBefore, turned.size(), found);
    }
}
