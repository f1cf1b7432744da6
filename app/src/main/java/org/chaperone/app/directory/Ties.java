package org.chaperone.app.directory;

import java.time.LocalDate;
import java.util.List;
import org.chaperone.roster.FamilyLink.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What ties somebody to schools and to the adults of their family, for who must know who may speak for them.
 *
 * @param schools ids of those where they learn or work today
 */
public record Ties(
        String id,
        String name,
        PeopleFilter.Kind kind,
        @Nullable LocalDate birthDate,
        List<String> schools,
        List<Adult> adults) {

    /** An adult of the family. */
    public record Adult(String id, String name, @Nullable String email, Relation relation) {

        /** Whether they stand for the child, as a parent or guardian does. */
        public boolean standsForTheChild() {
            return relation == Relation.PARENT || relation == Relation.GUARDIAN;
        }
    }

    public Ties {
        schools = List.copyOf(schools);
        adults = List.copyOf(adults);
    }
}
