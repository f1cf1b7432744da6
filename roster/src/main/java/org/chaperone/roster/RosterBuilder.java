package org.chaperone.roster;

import java.util.ArrayList;
import java.util.List;

/** Gathers the parts of a roster, and refuses to build one whose references lead nowhere. */
public final class RosterBuilder {

    private final List<Organization> organizations = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<FamilyLink> familyLinks = new ArrayList<>();
    private final List<Course> courses = new ArrayList<>();
    private final List<SchoolClass> classes = new ArrayList<>();
    private final List<AcademicSession> sessions = new ArrayList<>();
    private final List<Enrollment> enrollments = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();

    RosterBuilder() {}

    public RosterBuilder add(Organization organization) {
        organizations.add(organization);
        return this;
    }

    public RosterBuilder add(Person person) {
        people.add(person);
        return this;
    }

    public RosterBuilder add(FamilyLink link) {
        familyLinks.add(link);
        return this;
    }

    public RosterBuilder add(Course course) {
        courses.add(course);
        return this;
    }

    public RosterBuilder add(SchoolClass schoolClass) {
        classes.add(schoolClass);
        return this;
    }

    public RosterBuilder add(AcademicSession session) {
        sessions.add(session);
        return this;
    }

    public RosterBuilder add(Enrollment enrollment) {
        enrollments.add(enrollment);
        return this;
    }

    public RosterBuilder add(Assignment assignment) {
        assignments.add(assignment);
        return this;
    }

    public RosterBuilder add(Membership membership) {
        memberships.add(membership);
        return this;
    }

    /**
     * The roster of all that was added.
     *
     * @throws IllegalArgumentException with every id given twice and every reference to something
     *     that is not there, one a line
     */
    public Roster build() {
        var contents =
                new RosterContents(
                        organizations,
                        people,
                        familyLinks,
                        courses,
                        classes,
                        sessions,
                        enrollments,
                        assignments,
                        memberships);
        var faults = new RosterFaults(contents).all();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return new Roster(contents);
    }
}
