package org.chaperone.roster;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All people, organizations and groups of a district at one moment. Immutable; every reference in it
 * leads somewhere. Two rosters with the same contents in the same order are equal.
 */
public final class Roster {

    public static final Roster EMPTY = new RosterBuilder().build();

    private final RosterContents contents;
    private final Map<String, Organization> organizations;
    private final Map<String, Person> people;
    private final Map<String, SchoolClass> classes;
    private final Grouped<FamilyLink> linksByStudent;
    private final Grouped<FamilyLink> linksByAdult;
    private final Grouped<Enrollment> enrollmentsByStudent;
    private final Grouped<Assignment> assignmentsByStaff;
    private final Grouped<Membership> membershipsByPerson;
    private final Grouped<Membership> membershipsByClass;

    Roster(RosterContents contents) {
        this.contents = contents;
        organizations = byId(contents.organizations(), Organization::id);
        people = byId(contents.people(), Person::id);
        classes = byId(contents.classes(), SchoolClass::id);
        linksByStudent = new Grouped<>(contents.familyLinks(), FamilyLink::studentId);
        linksByAdult = new Grouped<>(contents.familyLinks(), FamilyLink::adultId);
        enrollmentsByStudent = new Grouped<>(contents.enrollments(), Enrollment::studentId);
        assignmentsByStaff = new Grouped<>(contents.assignments(), Assignment::staffId);
        membershipsByPerson = new Grouped<>(contents.memberships(), Membership::personId);
        membershipsByClass = new Grouped<>(contents.memberships(), Membership::classId);
    }

    public static RosterBuilder builder() {
        return new RosterBuilder();
    }

    /** Everything in it, in the order it was given; what a directory keeps. */
    public RosterContents contents() {
        return contents;
    }

    public Optional<District> district() {
        return only(District.class, contents.organizations()).findFirst();
    }

    public List<School> schools() {
        return only(School.class, contents.organizations()).toList();
    }

    public Optional<Organization> organization(String id) {
        return Optional.ofNullable(organizations.get(id));
    }

    public Optional<School> school(String id) {
        return organizations.get(id) instanceof School school
                ? Optional.of(school)
                : Optional.empty();
    }

    public List<Student> students() {
        return only(Student.class, contents.people()).toList();
    }

    public List<Staff> staff() {
        return only(Staff.class, contents.people()).toList();
    }

    public List<Guardian> guardians() {
        return only(Guardian.class, contents.people()).toList();
    }

    public Optional<Person> person(String id) {
        return Optional.ofNullable(people.get(id));
    }

    public Optional<Student> student(String id) {
        return people.get(id) instanceof Student student ? Optional.of(student) : Optional.empty();
    }

    public Optional<SchoolClass> schoolClass(String id) {
        return Optional.ofNullable(classes.get(id));
    }

    /** A student's ties to parents and other adults of the family. */
    public List<FamilyLink> familyOf(String studentId) {
        return linksByStudent.of(studentId);
    }

    /** An adult's ties to students; a staff member may have some too. */
    public List<FamilyLink> childrenOf(String adultId) {
        return linksByAdult.of(adultId);
    }

    public List<Enrollment> enrollmentsOf(String studentId) {
        return enrollmentsByStudent.of(studentId);
    }

    public List<Assignment> assignmentsOf(String staffId) {
        return assignmentsByStaff.of(staffId);
    }

    public List<Membership> membershipsOf(String personId) {
        return membershipsByPerson.of(personId);
    }

    public List<Membership> membersOf(String classId) {
        return membershipsByClass.of(classId);
    }

    /**
     * Whether somebody is a student in the sense of policies: enrolled in one of the district's
     * schools on that day. False for staff, guardians, former students and unknown ids.
     */
    public boolean isStudentOn(String id, LocalDate day) {
        return enrollmentsOf(id).stream().anyMatch(it -> it.period().contains(day));
    }

    /** Whether somebody was a student before that day and is none on it. */
    public boolean isFormerStudentOn(String id, LocalDate day) {
        return !isStudentOn(id, day)
                && enrollmentsOf(id).stream().anyMatch(it -> it.period().isOverBy(day));
    }

    /** The schools and offices where a student is enrolled or a staff member works on that day. */
    public List<String> organizationsOf(String personId, LocalDate day) {
        return Stream.concat(
                        enrollmentsOf(personId).stream()
                                .filter(it -> it.period().contains(day))
                                .map(Enrollment::schoolId),
                        assignmentsOf(personId).stream()
                                .filter(it -> it.period().contains(day))
                                .map(Assignment::organizationId))
                .distinct()
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Roster roster && contents.equals(roster.contents);
    }

    @Override
    public int hashCode() {
        return contents.hashCode();
    }

    @Override
    public String toString() {
        return "Roster of %d schools, %d students, %d staff, %d guardians"
                .formatted(schools().size(), students().size(), staff().size(), guardians().size());
    }

    private static <T, K extends T> Stream<K> only(Class<K> kind, List<T> all) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream().collect(toUnmodifiableMap(id, Function.identity()));
    }
}
