package org.chaperone.app.policies.web;

import java.util.List;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.Pack;

/**
 * A district that is compared with others.
 *
 * @param ours whether its policy is in force here
 */
public record DistrictColumn(Pack pack, boolean ours) {

    /** Every policy there is, ours first and in the edition that is in force here. */
    static List<DistrictColumn> all(Policies policies) {
        var ours = policies.adoption(policies.today()).map(policies::pack);
        return policies.library().ids().stream()
                .map(
                        id ->
                                ours.filter(it -> it.id().equals(id))
                                        .map(it -> new DistrictColumn(it, true))
                                        .orElseGet(
                                                () ->
                                                        new DistrictColumn(
                                                                policies.library()
                                                                        .current(id)
                                                                        .orElseThrow(),
                                                                false)))
                .sorted((one, other) -> Boolean.compare(other.ours(), one.ours()))
                .toList();
    }

    /** The district without its state. */
    public String name() {
        var comma = pack.name().lastIndexOf(", ");
        return comma < 0 ? pack.name() : pack.name().substring(0, comma);
    }

    /** Its state, or nothing. */
    public String place() {
        var comma = pack.name().lastIndexOf(", ");
        return comma < 0 ? "" : pack.name().substring(comma + 2);
    }
}
