package org.chaperone.roster;

import java.util.List;

/**
 * What a roster is made of, in the order it was given. References between the lists are checked by
 * {@link RosterBuilder}, not here.
 */
public record RosterContents(
        List<Organization> organizations,
        List<Person> people,
        List<FamilyLink> familyLinks,
        List<Course> courses,
        List<SchoolClass> classes,
        List<AcademicSession> sessions,
        List<Enrollment> enrollments,
        List<Assignment> assignments,
        List<Membership> memberships) {

    public RosterContents {
        organizations = List.copyOf(organizations);
        people = List.copyOf(people);
        familyLinks = List.copyOf(familyLinks);
        courses = List.copyOf(courses);
        classes = List.copyOf(classes);
        sessions = List.copyOf(sessions);
        enrollments = List.copyOf(enrollments);
        assignments = List.copyOf(assignments);
        memberships = List.copyOf(memberships);
    }
}
