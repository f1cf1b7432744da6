package org.chaperone.roster.oneroster;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.chaperone.roster.Grade;
import org.chaperone.roster.RosterBuilder;
import org.chaperone.roster.SchoolClass;
import org.chaperone.roster.SchoolClass.Kind;
import org.jspecify.annotations.Nullable;

/** The rows of {@code classes.csv}. */
final class ClassRows {

    final Ids ids = new Ids("classes.csv");
    private final OrganizationRows organizations;
    private final CourseRows courses;
    private final SessionRows sessions;
    private final Map<String, SchoolClass> classes = new LinkedHashMap<>();

    ClassRows(OrganizationRows organizations, CourseRows courses, SessionRows sessions) {
        this.organizations = organizations;
        this.courses = courses;
        this.sessions = sessions;
    }

    void read(Row row) {
        var id = ids.claim(row);
        row.required("title");
        var organization = row.required("schoolSourcedId");
        var there = organizations.ids.supports(row, "schoolSourcedId", organization);
        var school = organizations.schoolAt(organization);
        if (there && school.isEmpty()) {
            row.breakAt("schoolSourcedId", "expected a school; the row is left out");
        }
        if (row.isBroken() || ids.isGone(id) || school.isEmpty()) {
            return;
        }
        var course = row.optional("courseSourcedId");
        if (course != null && !courses.ids.knows(row, "courseSourcedId", course)) {
            course = null;
        }
        ids.keep(id);
        var metadata = row.metadata();
        var group = metadata.remove("kind");
        classes.put(
                id,
                new SchoolClass(
                        id,
                        row.text("title"),
                        kind(row, group),
                        school.get().id(),
                        course,
                        row.optional("classCode"),
                        grades(row),
                        row.list("termSourcedIds").stream()
                                .filter(it -> sessions.ids.knows(row, "termSourcedIds", it))
                                .toList(),
                        metadata));
    }

    void addTo(RosterBuilder roster) {
        classes.values().forEach(roster::add);
    }

    Optional<SchoolClass> find(String id) {
        return Optional.ofNullable(classes.get(id));
    }

    private static Kind kind(Row row, @Nullable String group) {
        if ("team".equalsIgnoreCase(group)) {
            return Kind.TEAM;
        }
        if ("club".equalsIgnoreCase(group)) {
            return Kind.CLUB;
        }
        return switch (row.text("classType").toLowerCase(Locale.ROOT)) {
            case "homeroom" -> Kind.HOMEROOM;
            case "scheduled", "" -> Kind.SCHEDULED;
            default -> {
                row.report("classType", "expected homeroom or scheduled; read as scheduled");
                yield Kind.SCHEDULED;
            }
        };
    }

    private static TreeSet<Grade> grades(Row row) {
        var grades = new TreeSet<Grade>();
        for (var code : row.list("grades")) {
            GradeColumn.read(row, "grades", code).ifPresent(grades::add);
        }
        return grades;
    }
}
