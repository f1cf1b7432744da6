package org.chaperone.app.directory;

import org.jspecify.annotations.Nullable;

/**
 * Which changes of an import to list.
 *
 * @param words each must be part of a name or id
 * @param school the id of a school or office
 */
public record ChangeFilter(
        @Nullable RosterKind kind,
        @Nullable RosterChange change,
        @Nullable String school,
        String words) {

    public static final ChangeFilter ALL = new ChangeFilter(null, null, null, "");
}
