package org.chaperone.roster.oneroster;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.chaperone.roster.Grade;
import org.chaperone.roster.Period;
import org.chaperone.roster.PersonName;
import org.jspecify.annotations.Nullable;

/** The rows of {@code users.csv}, and what {@code roles.csv} and {@code demographics.csv} add. */
final class UserRows {

    final Ids ids = new Ids("users.csv");
    private final OrganizationRows organizations;
    private final Map<String, User> users = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Optional<RoleName>> roleNames = new HashMap<>();
    private final Map<User.Role, User.Role> roles = new HashMap<>();

    UserRows(OrganizationRows organizations) {
        this.organizations = organizations;
    }

    void read(Row row) {
        var id = ids.claim(row);
        if (row.text("givenName").isEmpty() && row.text("familyName").isEmpty()) {
            row.breakAt(
                    "familyName",
                    "is empty, as is givenName; expected a name; the row is left out");
        }
        var role = row.text("role");
        var known = roleName(role);
        if (!role.isEmpty() && known.isEmpty()) {
            row.breakAt("role", RoleName.EXPECTED + "; the row is left out");
        }
        if (row.isBroken() || ids.isGone(id)) {
            return;
        }
        var user = new User(row, id, name(row), grade(row, "grades"));
        known.ifPresent(it -> addRole(user, it));
        ids.keep(id);
        users.put(id, user);
    }

    void readRole(Row row) {
        var user = userOf(row, "userSourcedId");
        var role = roleName(row.text("role"));
        if (role.isEmpty()) {
            row.breakAt("role", RoleName.EXPECTED + "; the row is left out");
        }
        var organization = row.optional("orgSourcedId");
        if (organization != null && !organizations.ids.knows(row, "orgSourcedId", organization)) {
            organization = null;
        }
        if (user == null || role.isEmpty() || row.isGone()) {
            return;
        }
        user.roles.add(
                shared(new User.Role(role.get(), organization, row.period(), grade(row, "grade"))));
    }

    private Optional<RoleName> roleName(String spelled) {
        return roleNames.computeIfAbsent(spelled, RoleName::read);
    }

    /** The same role as one object: few people have one that nobody else has. */
    private User.Role shared(User.Role role) {
        return roles.computeIfAbsent(role, it -> it);
    }

    void readDemographics(Row row) {
        var column = row.text("userSourcedId").isEmpty() ? "sourcedId" : "userSourcedId";
        var user = userOf(row, column);
        if (user != null && !row.isGone()) {
            user.birthDate = row.date("birthDate");
        }
    }

    @Nullable User userOf(Row row, String column) {
        var id = row.required(column);
        return ids.supports(row, column, id) ? users.get(id) : null;
    }

    @Nullable User find(String id) {
        return users.get(id);
    }

    Collection<User> all() {
        return users.values();
    }

    /** Hands on every user and forgets each at once: what is made of users takes their place in memory. */
    void takeEach(Consumer<User> action) {
        for (var left = users.values().iterator(); left.hasNext(); left.remove()) {
            action.accept(left.next());
        }
    }

    private void addRole(User user, RoleName role) {
        var places = user.row.list("orgSourcedIds");
        for (var place : places) {
            if (organizations.ids.knows(user.row, "orgSourcedIds", place)) {
                user.roles.add(shared(new User.Role(role, place, Period.ALWAYS, null)));
            }
        }
        if (user.roles.isEmpty()) {
            user.roles.add(shared(new User.Role(role, null, Period.ALWAYS, null)));
        }
    }

    private PersonName name(Row row) {
        return new PersonName(
                shared(row.optional("givenName")),
                shared(row.optional("middleName")),
                shared(row.optional("familyName")),
                differing(row, "preferredGivenName", "givenName"),
                differing(row, "preferredMiddleName", "middleName"),
                differing(row, "preferredFamilyName", "familyName"));
    }

    /** The same name as one object: many people bear few names. */
    private @Nullable String shared(@Nullable String name) {
        return name == null ? null : names.computeIfAbsent(name, it -> it);
    }

    private static @Nullable String differing(Row row, String preferred, String recorded) {
        var name = row.optional(preferred);
        return row.text(recorded).equals(name) ? null : name;
    }

    /** The last grade of the list that is a school year: a student between two is in the later. */
    private static @Nullable Grade grade(Row row, String column) {
        Grade last = null;
        for (var code : row.list(column)) {
            var grade = GradeColumn.read(row, column, code).orElse(null);
            last = last == null || grade != null && grade.compareTo(last) > 0 ? grade : last;
        }
        return last;
    }
}
