package org.chaperone.app.consent.web;

import static org.chaperone.app.ui.ListAddress.constant;
import static org.chaperone.app.ui.ListAddress.text;

import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.Permission.May;
import org.chaperone.app.consent.PermissionFilter;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.jspecify.annotations.Nullable;

/** What the address of the list says; anything in it that isn't known counts as not said. */
public record ConsentQuery(
        @Nullable String q,
        @Nullable String school,
        @Nullable String use,
        @Nullable String audience,
        @Nullable String may,
        @Nullable String after) {

    PermissionFilter filter() {
        return new PermissionFilter(
                text(q).strip(),
                text(school).isEmpty() ? null : school,
                cell(),
                constant(May.values(), text(may)));
    }

    private Cell cell() {
        var asked = constant(ConsentUse.values(), text(use));
        var before = constant(ConsentAudience.values(), text(audience));
        var usual = PermissionFilter.USUAL.cell();
        if (asked == ConsentUse.CONTACT) {
            return Cell.CONTACT;
        }
        return new Cell(
                asked == null ? usual.use() : asked,
                before == null || before == ConsentAudience.STAFF ? usual.audience() : before);
    }

    /** Whether words, school or answer leave somebody out. */
    boolean isEmpty() {
        return (text(q).strip() + text(school) + text(may)).isEmpty();
    }

    /** The address of the part of the list after this student. */
    String after(String id) {
        return ListAddress.of("/consents")
                .with("q", q)
                .with("school", school)
                .with("use", use)
                .with("audience", audience)
                .with("may", may)
                .after(id);
    }
}
