package org.chaperone.roster.oneroster;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chaperone.roster.District;
import org.chaperone.roster.Office;
import org.chaperone.roster.Organization;
import org.chaperone.roster.RosterBuilder;
import org.chaperone.roster.School;
import org.jspecify.annotations.Nullable;

/** The rows of {@code orgs.csv}. */
final class OrganizationRows {

    final Ids ids = new Ids("orgs.csv");
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, Organization> organizations = new LinkedHashMap<>();

    void read(Row row) {
        var id = ids.claim(row);
        row.required("name");
        var known = isSchool(row) || isDistrict(row) || isOffice(row);
        if (!known) {
            row.breakAt("type", "expected district, school or department; the row is left out");
        }
        if (!row.isBroken() && !ids.isGone(id)) {
            ids.keep(id);
            rows.put(id, row);
        }
    }

    void addTo(RosterBuilder roster) {
        var parents = new Parents(ids, rows);
        rows.forEach((id, row) -> organizations.put(id, organization(id, row, parents.of(id))));
        organizations.values().forEach(roster::add);
    }

    /** The school that this id names, or the nearest one above it. */
    Optional<School> schoolAt(String id) {
        var seen = new HashSet<String>();
        for (var at = organizations.get(id); at != null && seen.add(at.id()); at = above(at)) {
            if (at instanceof School school) {
                return Optional.of(school);
            }
        }
        return Optional.empty();
    }

    private @Nullable Organization above(Organization organization) {
        var parent = organization.parentId();
        return parent == null ? null : organizations.get(parent);
    }

    private static Organization organization(String id, Row row, @Nullable String parent) {
        var name = row.text("name");
        if (isSchool(row)) {
            return new School(id, name, row.optional("identifier"), parent, row.metadata());
        }
        return isDistrict(row)
                ? new District(id, name, parent, row.metadata())
                : new Office(id, name, parent, row.metadata());
    }

    private static boolean isSchool(Row row) {
        return switch (type(row)) {
            case "school", "campus", "college", "university" -> true;
            default -> false;
        };
    }

    private static boolean isDistrict(Row row) {
        return type(row).equals("district") || type(row).equals("local");
    }

    private static boolean isOffice(Row row) {
        return switch (type(row)) {
            case "department",
                    "state",
                    "national",
                    "region",
                    "ministryofeducation",
                    "faculty",
                    "program",
                    "division",
                    "other" ->
                    true;
            default -> false;
        };
    }

    private static String type(Row row) {
        return row.text("type").toLowerCase(Locale.ROOT);
    }
}
