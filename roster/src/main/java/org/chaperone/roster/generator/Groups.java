package org.chaperone.roster.generator;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chaperone.roster.Grade;
import org.chaperone.roster.Membership;
import org.chaperone.roster.Membership.Role;
import org.chaperone.roster.Period;
import org.chaperone.roster.RosterBuilder;
import org.chaperone.roster.SchoolClass;
import org.chaperone.roster.SchoolClass.Kind;

/** Puts together classes, teams and clubs of the school year. */
final class Groups {

    static final String SCHOOL_YEAR = "y-2026";

    private static final Period YEAR = new Period(Cast.FIRST_DAY, Cast.LAST_DAY);

    private Groups() {}

    static SchoolClass of(String id, String title, Kind kind, String school, int... grades) {
        var span = new TreeSet<Grade>();
        for (int grade : grades) {
            span.add(new Grade(grade));
        }
        return new SchoolClass(id, title, kind, school, null, null, span, List.of(), Map.of());
    }

    /** Adds a group with those who lead it, the first of them answering for it, and its students. */
    static void add(
            RosterBuilder roster, SchoolClass group, List<String> leaders, List<String> students) {
        roster.add(group);
        for (var it : leaders) {
            roster.add(
                    new Membership(
                            it, group.id(), Role.TEACHER, it.equals(leaders.getFirst()), YEAR));
        }
        for (var it : students) {
            roster.add(new Membership(it, group.id(), Role.STUDENT, false, YEAR));
        }
    }
}
