package org.chaperone.app.consent;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Ties;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who of a family is told of a student, by letter or e-mail. Nobody from whom an order takes the say is: what a letter tells, such
 * as school and class, may be what must not reach them.
 */
@Service
public class Informing {

    private static final Set<Role> KNOW_ORDERS = Set.of(Role.RECORDS, Role.SUPERINTENDENT);

    private final OrderRows orders;
    private final Directory directory;
    private final Policies policies;
    private final Clock clock;

    Informing(OrderRows orders, Directory directory, Policies policies, Clock clock) {
        this.orders = orders;
        this.directory = directory;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * A student with those who are told of them.
     *
     * @param ofAge whether they are told themselves, and their family no more
     * @param adults parents and guardians who are told; may be empty
     * @param barred parents and guardians who aren't, as an order says
     * @param secret whether an order keeps secret where they are
     */
    public record Informed(
            Ties student,
            boolean ofAge,
            List<Ties.Adult> adults,
            List<Ties.Adult> barred,
            boolean secret) {

        public Informed {
            adults = List.copyOf(adults);
            barred = List.copyOf(barred);
        }
    }

    /** By the ids of these students, in order of names; whoever isn't in the directory is left out. */
    @Transactional(readOnly = true)
    public Map<String, Informed> of(Collection<String> students) {
        var now = clock.instant();
        var today = policies.today();
        var held = orders.about(students);
        var all = new LinkedHashMap<String, Informed>();
        directory
                .ties(students)
                .forEach(
                        (id, ties) -> {
                            var counting =
                                    held.getOrDefault(id, List.of()).stream()
                                            .filter(it -> it.counts(now, today))
                                            .toList();
                            all.put(id, informed(ties, counting));
                        });
        return all;
    }

    private Informed informed(Ties student, List<Order> orders) {
        var ofAge = Ledgers.subject(student).speaksForThemselves(policies.today());
        var family =
                ofAge
                        ? List.<Ties.Adult>of()
                        : student.adults().stream().filter(Ties.Adult::standsForTheChild).toList();
        return new Informed(
                student,
                ofAge,
                family.stream().filter(it -> leaveSay(orders, it)).toList(),
                family.stream().filter(it -> !leaveSay(orders, it)).toList(),
                orders.stream().anyMatch(it -> it.kind() == Order.Kind.WHEREABOUTS_SECRET));
    }

    private static boolean leaveSay(List<Order> orders, Ties.Adult adult) {
        return orders.stream().allMatch(it -> it.leavesSay(adult.id()));
    }

    /** Whether somebody may know of the orders on students of this school. */
    public static boolean mayKnowOrders(Viewer viewer, String school) {
        return viewer.holds(KNOW_ORDERS::contains)
                || viewer.grants().stream()
                        .anyMatch(it -> it.role() == Role.PRINCIPAL && school.equals(it.school()));
    }
}
