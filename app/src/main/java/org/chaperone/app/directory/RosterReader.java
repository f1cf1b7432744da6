package org.chaperone.app.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
import org.chaperone.roster.PersonName;
import org.chaperone.roster.Roster;
import org.chaperone.roster.School;
import org.chaperone.roster.SchoolClass;
import org.chaperone.roster.Staff;
import org.chaperone.roster.Student;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the tables back as a roster, each list in the order of ids. */
@Repository
class RosterReader {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcTemplate db;

    RosterReader(JdbcTemplate db) {
        this.db = db;
    }

    Roster read() {
        var roster = Roster.builder();
        each("SELECT * FROM organization ORDER BY id", row -> roster.add(organization(row)));
        each("SELECT * FROM academic_session ORDER BY id", row -> roster.add(session(row)));
        each("SELECT * FROM person ORDER BY id", row -> roster.add(person(row)));
        each(
                "SELECT * FROM family_link ORDER BY student, adult",
                row ->
                        roster.add(
                                new FamilyLink(
                                        row.getString("adult"),
                                        row.getString("student"),
                                        FamilyLink.Relation.valueOf(row.getString("relation")))));
        each("SELECT * FROM course ORDER BY id", row -> roster.add(course(row)));
        each("SELECT * FROM school_class ORDER BY id", row -> roster.add(schoolClass(row)));
        each(
                "SELECT * FROM enrollment ORDER BY student, period",
                row ->
                        roster.add(
                                new Enrollment(
                                        row.getString("student"),
                                        row.getString("school"),
                                        grade(row),
                                        period(row))));
        each(
                "SELECT * FROM assignment ORDER BY staff, organization, role, period",
                row ->
                        roster.add(
                                new Assignment(
                                        row.getString("staff"),
                                        row.getString("organization"),
                                        row.getString("role"),
                                        period(row))));
        each(
                "SELECT * FROM membership ORDER BY class, role, person",
                row ->
                        roster.add(
                                new Membership(
                                        row.getString("person"),
                                        row.getString("class"),
                                        Membership.Role.valueOf(row.getString("role")),
                                        row.getBoolean("leads"),
                                        period(row))));
        return roster.build();
    }

    private interface Reading {
        void of(ResultSet row) throws SQLException;
    }

    private void each(String sql, Reading reading) {
        db.query(sql, (ResultSet row) -> reading.of(row));
    }

    private static Organization organization(ResultSet row) throws SQLException {
        var id = row.getString("id");
        var name = row.getString("name");
        var parent = row.getString("parent");
        var kind = row.getString("kind");
        return switch (kind) {
            case "DISTRICT" -> new District(id, name, parent, metadata(row));
            case "SCHOOL" -> new School(id, name, row.getString("number"), parent, metadata(row));
            case "OFFICE" -> new Office(id, name, parent, metadata(row));
            default -> throw new IllegalStateException("No such kind of organization: " + kind);
        };
    }

    private static AcademicSession session(ResultSet row) throws SQLException {
        var period = period(row);
        return new AcademicSession(
                row.getString("id"),
                row.getString("title"),
                AcademicSession.Kind.valueOf(row.getString("kind")),
                Objects.requireNonNull(period.begin()),
                Objects.requireNonNull(period.end()),
                row.getString("parent"));
    }

    private static Person person(ResultSet row) throws SQLException {
        var id = row.getString("id");
        var name = name(row);
        var email = row.getString("email");
        var kind = row.getString("kind");
        return switch (kind) {
            case "STUDENT" ->
                    new Student(
                            id,
                            name,
                            grade(row),
                            row.getObject("birth_date", LocalDate.class),
                            email,
                            row.getString("number"),
                            metadata(row));
            case "STAFF" ->
                    new Staff(
                            id,
                            name,
                            row.getBoolean("contractor"),
                            row.getString("title"),
                            email,
                            row.getString("phone"),
                            metadata(row));
            case "GUARDIAN" -> new Guardian(id, name, email, row.getString("phone"), metadata(row));
            default -> throw new IllegalStateException("No such kind of person: " + kind);
        };
    }

    static PersonName name(ResultSet row) throws SQLException {
        return new PersonName(
                row.getString("given"),
                row.getString("middle"),
                row.getString("family"),
                row.getString("preferred_given"),
                row.getString("preferred_middle"),
                row.getString("preferred_family"));
    }

    private static Course course(ResultSet row) throws SQLException {
        return new Course(
                row.getString("id"),
                row.getString("title"),
                row.getString("code"),
                row.getString("organization"),
                metadata(row));
    }

    private static SchoolClass schoolClass(ResultSet row) throws SQLException {
        var grades = (Integer[]) row.getArray("grades").getArray();
        var sessions = (String[]) row.getArray("sessions").getArray();
        return new SchoolClass(
                row.getString("id"),
                row.getString("title"),
                SchoolClass.Kind.valueOf(row.getString("kind")),
                row.getString("school"),
                row.getString("course"),
                row.getString("code"),
                Arrays.stream(grades).map(Grade::new).collect(Collectors.toSet()),
                Arrays.asList(sessions),
                metadata(row));
    }

    static @Nullable Grade grade(ResultSet row) throws SQLException {
        var level = row.getInt("grade");
        return row.wasNull() ? null : new Grade(level);
    }

    /** {@code [2026-08-24,2027-06-12)}, open where a side is empty. */
    private static Period period(ResultSet row) throws SQLException {
        var text = row.getString("period");
        var comma = text.indexOf(',');
        return new Period(
                day(text.substring(1, comma)), day(text.substring(comma + 1, text.length() - 1)));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static Map<String, String> metadata(ResultSet row) throws SQLException {
        return JSON.readValue(row.getString("metadata"), TEXTS);
    }
}
