package org.chaperone.app.registry.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chaperone.app.registry.Ruling;
import org.chaperone.policy.reading.Problem;

/**
 * What a list would change, before it does.
 *
 * @param planned one for each outlet that is new or would be another
 * @param known how many are on the register just so
 * @param problems of lines that are left out, in the order of the file, with what to do
 */
public record OutletPlan(List<PlannedOutlet> planned, int known, List<Problem> problems) {

    public OutletPlan {
        planned = List.copyOf(planned);
        problems = List.copyOf(problems);
    }

    public long added() {
        return planned.stream().filter(PlannedOutlet::isNew).count();
    }

    public long changed() {
        return planned.size() - added();
    }

    /** Of how many the policy says something that is to be seen. */
    public long toBeSeen() {
        return planned.stream().filter(it -> it.ruling() != null).count();
    }

    /** Tells what is to be seen from anything else; empty when nothing is. */
    public String mark() {
        var marks =
                planned.stream()
                        .map(PlannedOutlet::ruling)
                        .filter(Objects::nonNull)
                        .map(Ruling::mark)
                        .collect(Collectors.joining(" "));
        return marks.isEmpty()
                ? ""
                : UUID.nameUUIDFromBytes(marks.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
