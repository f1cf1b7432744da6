package org.chaperone.app.notices;

import java.util.Set;
import java.util.stream.Collectors;
import org.chaperone.app.consent.Informing;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Gathering;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.springframework.stereotype.Component;

/** Who sees to which occasions: offices to all, a principal to those of their school, others to what they own or lead. */
@Component
class Rights {

    private static final Set<Role> SEE_ALL =
            Set.of(Role.COMMUNICATIONS, Role.SUPERINTENDENT, Role.TECHNOLOGY);

    private final Directory directory;

    Rights(Directory directory) {
        this.directory = directory;
    }

    static boolean seesAll(Viewer viewer) {
        return viewer.holds(SEE_ALL::contains);
    }

    static boolean isPrincipalOf(Viewer viewer, String school) {
        return viewer.grants().stream()
                .anyMatch(it -> it.role() == Role.PRINCIPAL && school.equals(it.school()));
    }

    boolean seesTo(Viewer viewer, Occasion occasion) {
        return seesAll(viewer)
                || isPrincipalOf(viewer, occasion.school())
                || (viewer.person() != null && viewer.person().equals(occasion.owner()))
                || (occasion.gathering() != null && led(viewer).contains(occasion.gathering()));
    }

    /** The classes, teams and clubs that the viewer leads, by their ids. */
    Set<String> led(Viewer viewer) {
        return viewer.person() == null
                ? Set.of()
                : directory.led(viewer).stream()
                        .map(Gathering::id)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the viewer sees notices about students whose whereabouts are secret, and who isn't told because of an order. */
    static boolean knowsOrders(Viewer viewer, Occasion occasion) {
        return Informing.mayKnowOrders(viewer, occasion.school());
    }
}
