package org.chaperone.app.directory.web;

import static org.chaperone.app.ui.ListAddress.constant;
import static org.chaperone.app.ui.ListAddress.text;

import java.util.UUID;
import org.chaperone.app.directory.ChangeFilter;
import org.chaperone.app.directory.RosterChange;
import org.chaperone.app.directory.RosterKind;
import org.chaperone.app.ui.ListAddress;
import org.jspecify.annotations.Nullable;

/** Which changes the address of an import's page asks for; what isn't known in it counts as not said. */
public record ChangeQuery(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String change,
        @Nullable String school) {

    static final ChangeQuery ALL = new ChangeQuery(null, null, null, null);

    ChangeFilter filter() {
        return new ChangeFilter(
                constant(RosterKind.values(), kind),
                constant(RosterChange.values(), change),
                text(school).isEmpty() ? null : school,
                text(q));
    }

    boolean isEmpty() {
        return (text(q).strip() + text(kind) + text(change) + text(school)).isEmpty();
    }

    String after(UUID id, long number) {
        return ListAddress.of("/imports/" + id)
                .with("q", q)
                .with("kind", kind)
                .with("change", change)
                .with("school", school)
                .after(number);
    }
}
