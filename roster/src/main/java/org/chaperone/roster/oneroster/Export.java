package org.chaperone.roster.oneroster;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.chaperone.roster.Roster;
import org.chaperone.roster.RosterBuilder;

/** One export on its way to a roster: each file in the order in which they lean on each other. */
final class Export {

    private final ExportFiles files;
    private final Problems problems;
    private final Manifest manifest;
    private final RosterBuilder roster = Roster.builder();

    Export(ExportFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
        manifest = new Manifest(files, problems);
    }

    void read() {
        var organizations = new OrganizationRows();
        read(
                "orgs.csv",
                List.of("sourcedId", "name", "type"),
                organizations::read,
                organizations.ids);
        organizations.addTo(roster);

        var sessions = new SessionRows();
        readIfThere(
                "academicSessions.csv",
                List.of("sourcedId", "title", "startDate", "endDate"),
                sessions::read,
                sessions.ids);
        sessions.addTo(roster);

        var courses = new CourseRows(organizations);
        readIfThere("courses.csv", List.of("sourcedId", "title"), courses::read, courses.ids);
        courses.addTo(roster);

        var classes = new ClassRows(organizations, courses, sessions);
        readIfThere(
                "classes.csv",
                List.of("sourcedId", "title", "schoolSourcedId"),
                classes::read,
                classes.ids);
        classes.addTo(roster);

        var users = new UserRows(organizations);
        var family = new FamilyRows(users);
        read("users.csv", List.of("sourcedId", "givenName", "familyName"), users::read, users.ids);
        readIfThere("roles.csv", List.of("userSourcedId", "orgSourcedId", "role"), users::readRole);
        readIfThere("demographics.csv", List.of(), users::readDemographics);
        readIfThere(
                "relationships.csv",
                List.of("userSourcedId", "relationshipUserSourcedId", "relationshipRole"),
                family::read);

        var enrollments = new EnrollmentRows(users, classes);
        readIfThere(
                "enrollments.csv",
                List.of("classSourcedId", "userSourcedId", "role"),
                enrollments::read);

        new PeopleAssembly(users, family, enrollments, organizations, sessions).addTo(roster);
    }

    Roster roster() {
        return roster.build();
    }

    private void read(String file, List<String> columns, Consumer<Row> action, Ids ids) {
        if (!isThere(file)) {
            problems.addFatal(file, 0, 0, "is missing, expected in every export");
            ids.lose();
        }
        readIfThere(file, columns, action, ids);
    }

    private void readIfThere(String file, List<String> columns, Consumer<Row> action, Ids ids) {
        if (isThere(file) && !new CsvFile(files, file, problems).forEach(columns, action)) {
            ids.lose();
        }
    }

    private void readIfThere(String file, List<String> columns, Consumer<Row> action) {
        if (isThere(file)) {
            new CsvFile(files, file, problems).forEach(columns, action);
        }
    }

    private boolean isThere(String file) {
        return files.names().contains(file.toLowerCase(Locale.ROOT)) && !manifest.isAbsent(file);
    }
}
