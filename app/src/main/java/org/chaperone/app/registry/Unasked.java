package org.chaperone.app.registry;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.OutletFilter.Order;
import org.chaperone.app.requests.Asking;
import org.chaperone.app.requests.Granted;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.Pack;
import org.chaperone.policy.procedure.RequestKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Outlets that were opened before their owner asked, or before it was approved, where the policy wants that first. */
@Service
public class Unasked {

    private static final String TIMING = "approval.timing";
    private static final int MOST = 500;

    private final OutletRows rows;
    private final RevisionRows revisions;
    private final Granted granted;
    private final Policies policies;

    Unasked(OutletRows rows, RevisionRows revisions, Granted granted, Policies policies) {
        this.rows = rows;
        this.revisions = revisions;
        this.granted = granted;
        this.policies = policies;
    }

    /**
     * @param words such as "Opened without contact"
     * @param clauses that want it otherwise
     */
    public record Finding(Outlet outlet, String words, List<String> clauses) {}

    /** Of the outlets in use that the viewer runs, in order of names; of the first 500 in the register. */
    @Transactional(readOnly = true)
    public List<Finding> findings(Viewer viewer) {
        var pack = policies.adoption(policies.today()).map(policies::pack);
        if (pack.isEmpty() || timing(pack.get()).isEmpty()) {
            return List.of();
        }
        var askings = granted.askings();
        return rows
                .list(new OutletFilter("", null, null, true, null, null, Order.NAME), null, MOST)
                .stream()
                .filter(it -> it.kind() != OutletKind.NEWSLETTER)
                .filter(it -> Stewards.mayChange(it, viewer))
                .flatMap(it -> finding(it, askings, pack.get()).stream())
                .toList();
    }

    private Optional<Finding> finding(Outlet it, List<Asking> askings, Pack pack) {
        var kind = it.classes().isEmpty() ? RequestKind.OFFICIAL_PAGE : RequestKind.CLASS_PAGE;
        var asking =
                askings.stream()
                        .filter(one -> one.kind() == kind && one.requester().equals(it.owner()))
                        .filter(one -> Objects.equals(one.school(), it.school()))
                        .findFirst();
        var words =
                switch (timing(pack)) {
                    case "before-establishing" -> withoutContact(it, asking);
                    case "before-creating" -> beforeApproval(it, asking);
                    default -> "";
                };
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Finding(
                                it,
                                words,
                                pack.procedure(kind).map(one -> one.clauses()).orElse(List.of())));
    }

    /** In use since a day before anything was asked for. */
    private String withoutContact(Outlet it, Optional<Asking> asking) {
        var first = asking.map(one -> one.sent().atZone(policies.zone()).toLocalDate());
        return first.isEmpty() || it.since().isBefore(first.get()) ? "Opened without contact" : "";
    }

    /** Its address was put down before anything was approved. */
    private String beforeApproval(Outlet it, Optional<Asking> asking) {
        Instant recorded = revisions.of(it.id()).getLast().at();
        var approved = asking.map(Asking::approved);
        return approved.isEmpty() || recorded.isBefore(approved.get())
                ? "Created before approval"
                : "";
    }

    private static String timing(Pack pack) {
        var parameter = pack.parameters().get(TIMING);
        return parameter == null ? "" : parameter.value();
    }
}
