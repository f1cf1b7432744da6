package org.chaperone.roster.oneroster;

import static org.chaperone.roster.oneroster.Columns.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chaperone.roster.FamilyLink;
import org.chaperone.roster.FamilyLink.Relation;
import org.chaperone.roster.Guardian;
import org.chaperone.roster.Period;
import org.chaperone.roster.Roster;
import org.chaperone.roster.Staff;
import org.chaperone.roster.Student;

/** The rows of {@code roles.csv}: who is what, where and when. */
final class RoleColumns {

    private final Roster roster;
    private final List<List<String>> rows = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    RoleColumns(Roster roster) {
        this.roster = roster;
    }

    List<List<String>> all() {
        for (var person : roster.contents().people()) {
            if (person instanceof Student && roster.enrollmentsOf(person.id()).isEmpty()) {
                add(person.id(), "student", "", Period.ALWAYS);
            }
            if (person instanceof Staff && roster.assignmentsOf(person.id()).isEmpty()) {
                add(person.id(), "ext:staff", "", Period.ALWAYS);
            }
            if (person instanceof Guardian && roster.childrenOf(person.id()).isEmpty()) {
                add(person.id(), "guardian", "", Period.ALWAYS);
            }
            for (var it : roster.enrollmentsOf(person.id())) {
                add(it.studentId(), "student", it.schoolId(), it.period());
            }
            for (var it : roster.assignmentsOf(person.id())) {
                add(it.staffId(), oneRosterRole(it.role()), it.organizationId(), it.period());
            }
            var links = roster.childrenOf(person.id());
            if (!links.isEmpty()) {
                add(person.id(), familyRole(links), districtId(), Period.ALWAYS);
            }
        }
        return rows;
    }

    private void add(String person, String role, String organization, Period period) {
        rows.add(
                List.of(
                        "r-" + (rows.size() + 1),
                        "",
                        "",
                        person,
                        seen.add(person) ? "primary" : "secondary",
                        role,
                        text(period.begin()),
                        text(period.end()),
                        organization,
                        ""));
    }

    private String districtId() {
        return roster.district().map(it -> it.id()).orElse("");
    }

    private static String oneRosterRole(String role) {
        return switch (role) {
            case "teacher", "aide", "principal", "counselor", "proctor" -> role;
            case "site-administrator" -> "siteAdministrator";
            case "district-administrator" -> "districtAdministrator";
            case "system-administrator" -> "systemAdministrator";
            default -> "ext:" + role;
        };
    }

    private static String familyRole(List<FamilyLink> links) {
        var nearest = links.stream().map(FamilyLink::relation).min(Comparator.naturalOrder());
        return nearest.filter(it -> it != Relation.OTHER)
                .orElse(Relation.RELATIVE)
                .name()
                .toLowerCase(Locale.ROOT);
    }
}
