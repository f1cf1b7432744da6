package org.chaperone.roster.oneroster;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A role as exports spell it.
 *
 * @param kind what it makes of a person
 * @param name in kebab case
 */
record RoleName(Kind kind, String name) {

    /** What a role makes of a person. */
    enum Kind {
        STUDENT,
        STAFF,
        FAMILY
    }

    static final String EXPECTED =
            "expected student, teacher, aide, principal, counselor, proctor, administrator,"
                    + " siteAdministrator, districtAdministrator, systemAdministrator, parent,"
                    + " guardian, relative or ext:...";

    private static final Pattern HUMP = Pattern.compile("([a-z])([A-Z])");
    private static final Pattern GAP = Pattern.compile("[ _]+");

    private static final Set<String> FAMILY = Set.of("guardian", "parent", "relative");

    private static final Set<String> STAFF =
            Set.of(
                    "administrator",
                    "adjunct",
                    "aide",
                    "contractor",
                    "counselor",
                    "district-administrator",
                    "faculty",
                    "instructor",
                    "lecturer",
                    "principal",
                    "proctor",
                    "professor",
                    "site-administrator",
                    "staff",
                    "system-administrator",
                    "teacher");

    /** Reads {@code districtAdministrator}, {@code teacher}, {@code ext:coach} and the like. */
    static Optional<RoleName> read(String spelled) {
        var extended = spelled.startsWith("ext:");
        var name = kebab(extended ? spelled.substring(4) : spelled);
        if (name.equals("student")) {
            return Optional.of(new RoleName(Kind.STUDENT, name));
        }
        if (FAMILY.contains(name)) {
            return Optional.of(new RoleName(Kind.FAMILY, name));
        }
        return STAFF.contains(name) || extended && name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")
                ? Optional.of(new RoleName(Kind.STAFF, name))
                : Optional.empty();
    }

    private static String kebab(String spelled) {
        var words = HUMP.matcher(spelled.strip()).replaceAll("$1-$2");
        return GAP.matcher(words).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
