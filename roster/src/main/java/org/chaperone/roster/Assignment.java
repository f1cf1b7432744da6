package org.chaperone.roster;

/**
 * What a staff member does at a school or office.
 *
 * @param staffId the staff member
 * @param organizationId where
 * @param role in kebab case: OneRoster's (teacher, aide, principal, counselor, proctor,
 *     site-administrator, district-administrator, system-administrator) and the district's own
 *     (coach, communications, records-officer)
 * @param period the days of it
 */
public record Assignment(String staffId, String organizationId, String role, Period period) {

    public Assignment {
        staffId = Required.text(staffId, "staff member of an assignment");
        organizationId = Required.text(organizationId, "organization of an assignment");
        role = Required.text(role, "role of an assignment");
        if (!role.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("role must be in kebab case, was \"" + role + "\"");
        }
    }
}
