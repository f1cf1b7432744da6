package org.chaperone.bench.accuracy;

import java.util.EnumSet;
import java.util.List;
import org.chaperone.screening.Finding;
import org.chaperone.screening.FindingType;
import org.chaperone.screening.NameForm;

/** Counts findings on official text, which is clean, by type. */
final class FalseAlarms {

    private FalseAlarms() {}

    static Rates of(List<Row> paragraphs, Judge judge, Misses misses) {
        var rates = new Rates();
        for (var row : paragraphs) {
            var sure = judge.sure(row.text());
            sure.forEach(
                    it -> misses.note(row.half(), "official " + name(it), it.text(), row.text()));
            rates.count(
                    "student-name, full", row.half(), sure.stream().anyMatch(FalseAlarms::isFull));
            for (var type : EnumSet.allOf(FindingType.class)) {
                boolean seen = sure.stream().anyMatch(it -> it.type() == type);
                rates.count(type.wire(), row.half(), seen);
            }
        }
        return rates;
    }

    private static boolean isFull(Finding finding) {
        return finding.type() == FindingType.STUDENT_NAME && finding.form() == NameForm.FULL;
    }

    private static String name(Finding finding) {
        return finding.type().wire() + (finding.form() == null ? "" : " " + finding.form().wire());
    }
}
