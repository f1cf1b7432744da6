package org.chaperone.app.registry.imports;

import java.util.List;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletDraft;
import org.chaperone.app.registry.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a list would do.
 *
 * @param line in the file
 * @param place the platform and handle that its address tells, or that it is a website
 * @param before what the register has so far, or null for a new one
 * @param changed what would be another, in words; none of a new one
 * @param note kept with the step
 * @param ruling what whoever applies it sees first, or null
 */
public record PlannedOutlet(
        int line,
        OutletDraft draft,
        String place,
        @Nullable Outlet before,
        List<String> changed,
        String note,
        @Nullable Ruling ruling) {

    public PlannedOutlet {
        changed = List.copyOf(changed);
    }

    public boolean isNew() {
        return before == null;
    }

    /** Whether the register says all of it already. */
    boolean isKnown() {
        return before != null && changed.isEmpty();
    }
}
