package org.chaperone.app.announcements;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Gathering;
import org.chaperone.app.directory.Households;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.springframework.stereotype.Component;

/** Whom somebody sees, and of whom they may put down that they can't reach pages. */
@Component
class Sight {

    private static final Set<Role> OFFICES =
            Set.of(Role.COMMUNICATIONS, Role.SUPERINTENDENT, Role.TECHNOLOGY, Role.RECORDS);

    private final Directory directory;
    private final Households households;

    Sight(Directory directory, Households households) {
        this.directory = directory;
        this.households = households;
    }

    Set<String> of(Collection<String> people, Viewer viewer) {
        return directory.inSight(people, viewer);
    }

    boolean sees(String person, Viewer viewer) {
        return !of(List.of(person), viewer).isEmpty();
    }

    /** Whether the viewer may mark this student, or an adult of a student: their teachers, their principal, some offices. */
    boolean mayMark(String person, Viewer viewer) {
        var children = households.children(person);
        var students = children.isEmpty() ? List.of(person) : children;
        return sees(person, viewer)
                && (viewer.holds(OFFICES::contains)
                        || students.stream().anyMatch(it -> isPrincipalOf(it, viewer))
                        || teachesOneOf(students, viewer));
    }

    private boolean isPrincipalOf(String student, Viewer viewer) {
        var ties = directory.ties(List.of(student)).get(student);
        return ties != null
                && viewer.grants().stream()
                        .anyMatch(
                                it ->
                                        it.role() == Role.PRINCIPAL
                                                && it.school() != null
                                                && ties.schools().contains(it.school()));
    }

    private boolean teachesOneOf(Collection<String> students, Viewer viewer) {
        var led = directory.led(viewer).stream().map(Gathering::id).collect(Collectors.toSet());
        var taught = households.studentsIn(led);
        return students.stream().anyMatch(taught::contains);
    }
}
