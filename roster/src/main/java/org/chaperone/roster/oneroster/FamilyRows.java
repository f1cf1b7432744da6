package org.chaperone.roster.oneroster;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.chaperone.roster.FamilyLink.Relation;

/** The rows of {@code relationships.csv}, which name the adults of a student's family. */
final class FamilyRows {

    /** A student and an adult, by id. */
    record Pair(String student, String adult) {}

    private final UserRows users;
    private final Map<Pair, Relation> relations = new LinkedHashMap<>();

    FamilyRows(UserRows users) {
        this.users = users;
    }

    void read(Row row) {
        var student = users.userOf(row, "userSourcedId");
        var adult = users.userOf(row, "relationshipUserSourcedId");
        if (student == null || adult == null || row.isGone()) {
            return;
        }
        if (!student.isStudent()) {
            row.breakAt("userSourcedId", "expected a student; the row is left out");
        } else if (adult.isStudent()) {
            row.breakAt("relationshipUserSourcedId", "expected an adult; the row is left out");
        } else {
            adult.isFamily = true;
            relations.put(new Pair(student.id, adult.id), relation(row));
        }
    }

    Map<Pair, Relation> relations() {
        return relations;
    }

    private static Relation relation(Row row) {
        return switch (row.text("relationshipRole").toLowerCase(Locale.ROOT)) {
            case "parent" -> Relation.PARENT;
            case "guardian" -> Relation.GUARDIAN;
            case "relative" -> Relation.RELATIVE;
            default -> Relation.OTHER;
        };
    }
}
