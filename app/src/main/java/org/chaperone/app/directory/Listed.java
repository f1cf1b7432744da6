package org.chaperone.app.directory;

import java.util.List;
import org.chaperone.roster.Grade;
import org.chaperone.roster.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A person as a list shows them.
 *
 * @param number of a student, in the district's records
 * @param places names of the schools and offices where they learn, work or have a child
 */
public record Listed(
        String id,
        PeopleFilter.Kind kind,
        PersonName name,
        @Nullable Grade grade,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String number,
        List<String> places) {}
