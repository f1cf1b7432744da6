package org.chaperone.roster.oneroster;

import java.util.ArrayList;
import java.util.List;
import org.chaperone.roster.Course;
import org.chaperone.roster.RosterBuilder;

/** The rows of {@code courses.csv}. */
final class CourseRows {

    final Ids ids = new Ids("courses.csv");
    private final OrganizationRows organizations;
    private final List<Course> courses = new ArrayList<>();

    CourseRows(OrganizationRows organizations) {
        this.organizations = organizations;
    }

    void read(Row row) {
        var id = ids.claim(row);
        var title = row.required("title");
        if (row.isBroken() || ids.isGone(id)) {
            return;
        }
        var organization = row.optional("orgSourcedId");
        if (organization != null && !organizations.ids.knows(row, "orgSourcedId", organization)) {
            organization = null;
        }
        ids.keep(id);
        courses.add(
                new Course(id, title, row.optional("courseCode"), organization, row.metadata()));
    }

    void addTo(RosterBuilder roster) {
        courses.forEach(roster::add);
    }
}
