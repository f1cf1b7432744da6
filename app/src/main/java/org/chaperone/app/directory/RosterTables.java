package org.chaperone.app.directory;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.roster.AcademicSession;
import org.chaperone.roster.Assignment;
import org.chaperone.roster.Course;
import org.chaperone.roster.District;
import org.chaperone.roster.Enrollment;
import org.chaperone.roster.FamilyLink;
import org.chaperone.roster.Grade;
import org.chaperone.roster.Guardian;
import org.chaperone.roster.Membership;
import org.chaperone.roster.Office;
import org.chaperone.roster.Organization;
import org.chaperone.roster.Period;
import org.chaperone.roster.Person;
import org.chaperone.roster.RosterContents;
import org.chaperone.roster.School;
import org.chaperone.roster.SchoolClass;
import org.chaperone.roster.Staff;
import org.chaperone.roster.Student;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes a roster into the tables. */
@Repository
class RosterTables {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcTemplate db;

    RosterTables(JdbcTemplate db) {
        this.db = db;
    }

    void add(RosterContents roster) {
        addOrganizations(roster.organizations());
        addSessions(roster.sessions());
        addPeople(roster.people());
        addFamilyLinks(roster.familyLinks());
        addCourses(roster.courses());
        addClasses(roster.classes());
        addEnrollments(roster.enrollments());
        addAssignments(roster.assignments());
        addMemberships(roster.memberships());
    }

    private void addOrganizations(List<Organization> organizations) {
        insert(
                """
                INSERT INTO organization (id, kind, name, number, parent, metadata)
                VALUES (?, ?, ?, ?, ?, ?::jsonb)
                """,
                organizations,
                it ->
                        row(
                                it.id(),
                                switch (it) {
                                    case District _ -> "DISTRICT";
                                    case School _ -> "SCHOOL";
                                    case Office _ -> "OFFICE";
                                },
                                it.name(),
                                it instanceof School school ? school.number() : null,
                                it.parentId(),
                                json(it.metadata())));
    }

    private void addSessions(List<AcademicSession> sessions) {
        insert(
                """
                INSERT INTO academic_session (id, title, kind, period, parent)
                VALUES (?, ?, ?, daterange(?, ?), ?)
                """,
                sessions,
                it ->
                        row(
                                it.id(),
                                it.title(),
                                it.kind().name(),
                                it.begin(),
                                it.end(),
                                it.parentId()));
    }

    private void addPeople(List<Person> people) {
        insert(
                """
                INSERT INTO person (id, kind, given, middle, family, preferred_given, preferred_middle, preferred_family,
                                    email, phone, grade, birth_date, number, contractor, title, metadata,
                                    sort_name, search_text)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                """,
                people,
                RosterTables::personRow);
    }

    private static @Nullable Object[] personRow(Person it) {
        var name = it.name();
        var student = it instanceof Student one ? one : null;
        var staff = it instanceof Staff one ? one : null;
        return row(
                it.id(),
                switch (it) {
                    case Student _ -> "STUDENT";
                    case Staff _ -> "STAFF";
                    case Guardian _ -> "GUARDIAN";
                },
                name.given(),
                name.middle(),
                name.family(),
                name.preferredGiven(),
                name.preferredMiddle(),
                name.preferredFamily(),
                it.email(),
                switch (it) {
                    case Student _ -> null;
                    case Staff one -> one.phone();
                    case Guardian one -> one.phone();
                },
                student == null ? null : level(student.grade()),
                student == null ? null : student.birthDate(),
                student == null ? null : student.number(),
                staff != null && staff.contractor(),
                staff == null ? null : staff.title(),
                json(it.metadata()),
                Folded.of(name.sorted()),
                searchText(it, student));
    }

    private static String searchText(Person person, @Nullable Student student) {
        var name = person.name();
        return Stream.of(
                        name.firstNames().stream(),
                        name.lastNames().stream(),
                        Stream.of(person.id()),
                        Stream.ofNullable(person.email()),
                        Stream.ofNullable(student == null ? null : student.number()))
                .flatMap(it -> it)
                .map(Folded::of)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private void addFamilyLinks(List<FamilyLink> links) {
        insert(
                "INSERT INTO family_link (adult, student, relation) VALUES (?, ?, ?)",
                links,
                it -> row(it.adultId(), it.studentId(), it.relation().name()));
    }

    private void addCourses(List<Course> courses) {
        insert(
                """
                INSERT INTO course (id, title, code, organization, metadata)
                VALUES (?, ?, ?, ?, ?::jsonb)
                """,
                courses,
                it ->
                        row(
                                it.id(),
                                it.title(),
                                it.code(),
                                it.organizationId(),
                                json(it.metadata())));
    }

    private void addClasses(List<SchoolClass> classes) {
        insert(
                """
                INSERT INTO school_class (id, title, kind, school, course, code, grades, sessions, metadata)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                """,
                classes,
                it ->
                        row(
                                it.id(),
                                it.title(),
                                it.kind().name(),
                                it.schoolId(),
                                it.courseId(),
                                it.code(),
                                it.grades().stream().map(Grade::level).toArray(Integer[]::new),
                                it.sessionIds().toArray(String[]::new),
                                json(it.metadata())));
    }

    private void addEnrollments(List<Enrollment> enrollments) {
        insert(
                """
                INSERT INTO enrollment (student, school, grade, period)
                VALUES (?, ?, ?, daterange(?, ?))
                """,
                enrollments,
                it -> within(it.period(), it.studentId(), it.schoolId(), level(it.grade())));
    }

    private void addAssignments(List<Assignment> assignments) {
        insert(
                """
                INSERT INTO assignment (staff, organization, role, period)
                VALUES (?, ?, ?, daterange(?, ?))
                """,
                assignments,
                it -> within(it.period(), it.staffId(), it.organizationId(), it.role()));
    }

    private void addMemberships(List<Membership> memberships) {
        insert(
                """
                INSERT INTO membership (person, class, role, leads, period)
                VALUES (?, ?, ?, ?, daterange(?, ?))
                """,
                memberships,
                it ->
                        within(
                                it.period(),
                                it.personId(),
                                it.classId(),
                                it.role().name(),
                                it.primary()));
    }

    private <T> void insert(String sql, List<T> all, Function<T, @Nullable Object[]> values) {
        db.batchUpdate(sql, all.stream().map(values).toList());
    }

    private static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }

    private static @Nullable Object[] within(Period period, @Nullable Object... values) {
        return Stream.concat(Stream.of(values), Stream.of(period.begin(), period.end())).toArray();
    }

    private static @Nullable Integer level(@Nullable Grade grade) {
        return grade == null ? null : grade.level();
    }

    private static String json(Object metadata) {
        return JSON.writeValueAsString(metadata);
    }
}
