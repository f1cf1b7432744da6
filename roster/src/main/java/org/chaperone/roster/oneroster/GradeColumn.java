package org.chaperone.roster.oneroster;

import java.util.Locale;
import java.util.Optional;
import org.chaperone.roster.Grade;

/** Reads grade codes of CEDS; some name no single school year. */
final class GradeColumn {

    private GradeColumn() {}

    static Optional<Grade> read(Row row, String column, String code) {
        var grade = Grade.parse(code);
        if (grade.isEmpty() && !isOutsideTheYears(code)) {
            row.report(column, "expected PK, KG, 01 to 13, UG or Other; read without it");
        }
        return grade;
    }

    private static boolean isOutsideTheYears(String code) {
        return code.toUpperCase(Locale.ROOT).matches("UG|OTHER|AE|TG|PS\\d?");
    }
}
