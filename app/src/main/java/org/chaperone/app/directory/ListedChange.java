package org.chaperone.app.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of an import as a list shows it.
 *
 * @param number in the order of the list
 * @param name of the person, school or class, last name first for people
 * @param about what else the tie is to, such as the title of a class; empty for what isn't a tie
 * @param school the name of the school or office it belongs to, or null
 * @param fields what changes, for what was known before and still is
 */
public record ListedChange(
        long number,
        RosterKind kind,
        RosterChange change,
        String id,
        String name,
        String about,
        @Nullable String school,
        List<Field> fields) {

    /**
     * @param name in words
     * @param before empty when there was nothing
     * @param after empty when there will be nothing
     */
    public record Field(String name, String before, String after) {}
}
