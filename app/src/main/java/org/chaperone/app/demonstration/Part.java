package org.chaperone.app.demonstration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chaperone.app.access.NewAccount;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer.Grant;
import org.chaperone.roster.Assignment;
import org.chaperone.roster.Roster;
import org.chaperone.roster.Staff;
import org.chaperone.roster.generator.Cast;

/**
 * Somebody to sign in as.
 *
 * @param title what they are, with their school
 */
record Part(NewAccount account, String title) {

    static List<Part> all(String password) {
        var cast = Cast.roster();
        return cast.staff().stream().map(it -> of(it, cast, password)).toList();
    }

    private static Part of(Staff staff, Roster cast, String password) {
        var grants =
                cast.assignmentsOf(staff.id()).stream()
                        .flatMap(it -> grants(it, cast))
                        .distinct()
                        .toList();
        var account =
                new NewAccount(
                        staff.id(),
                        staff.name().full(),
                        Optional.ofNullable(staff.email()).orElseGet(() -> privateAddress(staff)),
                        password,
                        grants);
        return new Part(account, title(staff, cast));
    }

    private static Stream<Grant> grants(Assignment assignment, Roster cast) {
        var school =
                cast.school(assignment.organizationId()).isPresent()
                        ? assignment.organizationId()
                        : null;
        return switch (assignment.role()) {
            case "teacher", "coach" -> Stream.of(new Grant(Role.TEACHER, school));
            case "principal" -> Stream.of(new Grant(Role.PRINCIPAL, school));
            case "communications" -> Stream.of(new Grant(Role.COMMUNICATIONS, null));
            case "records-officer" -> Stream.of(new Grant(Role.RECORDS, null));
            case "superintendent" -> Stream.of(new Grant(Role.SUPERINTENDENT, null));
            case "human-resources" -> Stream.of(new Grant(Role.HUMAN_RESOURCES, null));
            case "contractor" -> Stream.of(new Grant(Role.CONTRACTOR, null));
            case "technology-director" ->
                    Stream.of(
                            new Grant(Role.TECHNOLOGY, null), new Grant(Role.ADMINISTRATOR, null));
            default -> Stream.empty();
        };
    }

    private static String title(Staff staff, Roster cast) {
        var school =
                cast.assignmentsOf(staff.id()).stream()
                        .flatMap(it -> cast.school(it.organizationId()).stream())
                        .map(it -> ", " + it.name())
                        .findFirst();
        return staff.title() + school.orElse("");
    }

    /** The district gives contractors no address. */
    private static String privateAddress(Staff staff) {
        return (staff.name().first() + "." + staff.name().last()).toLowerCase(java.util.Locale.ROOT)
                + "@mail.example";
    }
}
