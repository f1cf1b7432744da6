package org.chaperone.roster.oneroster;

import java.util.function.Consumer;
import org.chaperone.roster.Roster;
import org.chaperone.roster.RosterBuilder;
import org.jspecify.annotations.Nullable;

/** One export on its way to a roster: each file in the order in which they lean on each other. */
final class Export {

    private final Layers layers;
    private final Problems problems;
    private final RosterBuilder roster = Roster.builder();

    Export(Layers layers, Problems problems) {
        this.layers = layers;
        this.problems = problems;
    }

    void read() {
        var organizations = new OrganizationRows();
        readAlways(OneRosterFile.ORGS, organizations::read, organizations.ids);
        organizations.addTo(roster);

        var sessions = new SessionRows();
        read(OneRosterFile.ACADEMIC_SESSIONS, sessions::read, sessions.ids);
        sessions.addTo(roster);

        var courses = new CourseRows(organizations);
        read(OneRosterFile.COURSES, courses::read, courses.ids);
        courses.addTo(roster);

        var classes = new ClassRows(organizations, courses, sessions);
        read(OneRosterFile.CLASSES, classes::read, classes.ids);
        classes.addTo(roster);

        var users = new UserRows(organizations);
        var family = new FamilyRows(users);
        readAlways(OneRosterFile.USERS, users::read, users.ids);
        read(OneRosterFile.ROLES, users::readRole, null);
        read(OneRosterFile.DEMOGRAPHICS, users::readDemographics, null);
        read(OneRosterFile.RELATIONSHIPS, family::read, null);

        var enrollments = new EnrollmentRows(users, classes, sessions);
        read(OneRosterFile.ENROLLMENTS, enrollments::read, null);

        new PeopleAssembly(users, family, enrollments, organizations).addTo(roster);
    }

    Roster roster() {
        return roster.build();
    }

    private void readAlways(OneRosterFile file, Consumer<Row> action, Ids ids) {
        if (!layers.isThere(file)) {
            problems.addFatal(file.file(), 0, 0, "is missing, expected in every export");
            ids.lose();
        }
        read(file, action, ids);
    }

    private void read(OneRosterFile file, Consumer<Row> action, @Nullable Ids ids) {
        if (layers.isThere(file) && !layers.forEach(file, action) && ids != null) {
            ids.lose();
        }
    }
}
