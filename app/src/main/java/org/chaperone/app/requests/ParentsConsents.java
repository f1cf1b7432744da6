package org.chaperone.app.requests;

import java.util.List;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.Permission;
import org.chaperone.app.consent.Permissions;
import org.chaperone.app.directory.Directory;
import org.chaperone.policy.procedure.Item;
import org.chaperone.policy.procedure.Procedure;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many families of the classes concerned agree that their child is contacted. */
@Component
public class ParentsConsents {

    private static final int WHOLE = 100;

    private final Directory directory;
    private final Permissions permissions;

    ParentsConsents(Directory directory, Permissions permissions) {
        this.directory = directory;
        this.permissions = permissions;
    }

    /**
     * Of students, how many may be contacted.
     *
     * @param given consents that count now
     */
    public record Count(int given, int students) {

        /** Whether that is so many percent; of nobody it never is. */
        public boolean isShare(int percent) {
            return students > 0 && given * WHOLE >= percent * students;
        }
    }

    /** Of the classes that a request names. */
    @Transactional(readOnly = true)
    public Count of(Procedure procedure, Content content) {
        var classes =
                procedure.before().stream()
                        .filter(it -> it.kind() == Item.Kind.CLASSES)
                        .flatMap(it -> content.answers().all(it.id()).stream())
                        .toList();
        var students = directory.studentsIn(classes);
        var held = permissions.of(students, List.of(Cell.CONTACT), null);
        var given =
                held.values().stream()
                        .filter(it -> it.of(Cell.CONTACT).may() == Permission.May.YES)
                        .count();
        return new Count((int) given, students.size());
    }
}
