package org.chaperone.app;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Viewer.Grant;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The people of Alder Falls Schools, as whom tests act. */
public enum Cast {
    ROSA("Rosa Delgado", "t-rosa", Role.PRINCIPAL, "org-lincoln"),
    DANA("Dana Whitfield", "t-dana", Role.COMMUNICATIONS, null),
    LEE("Lee Park", "t-lee", Role.TEACHER, "org-high"),
    SAM("Sam Okafor", "t-sam", Role.RECORDS, null),
    PRIYA("Priya Nair", "t-priya", Role.TECHNOLOGY, null),
    MAYA("Maya Torres", "t-maya", Role.TEACHER, "org-harbor"),
    INES("Ines Alvarez", "t-ines", Role.SUPERINTENDENT, null),
    TOM("Tom Becker", "t-tom", Role.TEACHER, "org-lincoln"),
    RUTH("Ruth Ellis", "t-ruth", Role.HUMAN_RESOURCES, null),
    MARCUS("Marcus Webb", "t-marcus", Role.PRINCIPAL, "org-high"),
    JOAN("Joan Pike", "t-joan", Role.PRINCIPAL, "org-harbor"),
    GUS("Gus Hale", "t-gus", Role.CONTRACTOR, null),
    ELENA("Elena Torres", "g-elena", Role.GUARDIAN, null);

    private final Viewer viewer;

    Cast(String name, String person, Role role, @Nullable String school) {
        this.viewer =
                new Viewer(
                        UUID.nameUUIDFromBytes(person.getBytes(StandardCharsets.UTF_8)),
                        person,
                        name,
                        address(name),
                        grants(role, school));
    }

    /** The technology director also looks after Chaperone, as in the demonstration. */
    private static List<Grant> grants(Role role, @Nullable String school) {
        return role == Role.TECHNOLOGY
                ? List.of(new Grant(role, school), new Grant(Role.ADMINISTRATOR, school))
                : List.of(new Grant(role, school));
    }

    public Viewer viewer() {
        return viewer;
    }

    /** Makes this person the one who calls, with the token that forms carry: {@code .with(ROSA.calling())}. */
    public RequestPostProcessor calling() {
        return request -> {
            viewer.enter(request);
            return csrf().postProcessRequest(request);
        };
    }

    private static String address(String name) {
        return (name.charAt(0) + name.substring(name.indexOf(' ') + 1)).toLowerCase(Locale.ROOT)
                + "@alderfalls.example";
    }
}
