package org.chaperone.app.directory;

import java.util.List;
import org.chaperone.roster.FamilyLink.Relation;
import org.chaperone.roster.SchoolClass;

/**
 * A person with what ties them to others whom the asker may see too.
 */
public record Details(Listed person, List<Group> groups, List<Family> family) {

    /** A class, team or club, and who leads it. */
    public record Group(String title, SchoolClass.Kind kind, String school, List<String> leaders) {}

    /**
     * Somebody of the family.
     *
     * @param relation what the adult is to the student
     * @param child whether this is the student of the two
     */
    public record Family(Listed person, Relation relation, boolean child) {}
}
