package org.chaperone.app.checks;

import java.util.Set;
import java.util.stream.Collectors;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.Permission;
import org.chaperone.app.consent.Permissions;
import org.chaperone.app.rights.Viewer;
import org.chaperone.check.Consents;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;

/**
 * What families answered, from the ledger as it stands. Of a student out of the author's sight it tells nothing, or whoever may
 * check a post could find out by names who said no.
 */
record LedgerAnswers(Permissions permissions, Viewer author) implements Consents {

    @Override
    public Consent of(String student, ConsentUse use, ConsentAudience audience) {
        return about(Set.of(student), audience).of(student, use, audience);
    }

    @Override
    public Consents about(Set<String> students, ConsentAudience audience) {
        var cells =
                Cell.showing()
                        .filter(it -> it.audience() == audience)
                        .collect(Collectors.toUnmodifiableSet());
        var held = permissions.of(students, cells, null, author);
        return (student, use, before) -> {
            var known = held.get(student);
            var cell = new Cell(use, before);
            return known == null || !cells.contains(cell)
                    ? Consent.UNKNOWN
                    : forRules(known.of(cell));
        };
    }

    /** A yes that the policy wants in writing, and that isn't, is none. */
    private static Consent forRules(Permission permission) {
        var said = permission.standing().answer();
        return said == Consent.GRANTED && permission.may() != Permission.May.YES
                ? Consent.UNKNOWN
                : said;
    }
}
