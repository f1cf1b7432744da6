package org.chaperone.app.checks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.policies.Policies;
import org.chaperone.check.Checked;
import org.chaperone.check.Checker;
import org.chaperone.check.Consents;
import org.chaperone.check.Domains;
import org.chaperone.check.Fix;
import org.chaperone.check.Fixes;
import org.chaperone.check.PostedItem;
import org.chaperone.policy.Decision;
import org.chaperone.roster.Roster;
import org.chaperone.screening.Screen;
import org.chaperone.screening.ScreeningSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Checks items by the district's policy and the names in its directory. */
@Service
public class Checks {

    /** What is made from a roster once and then used for every check. */
    private record Known(Optional<UUID> version, Screen screen, Fixes fixes, List<String> domains) {

        static Known from(Optional<UUID> version, Roster roster) {
            var domains = Domains.of(roster);
            return new Known(
                    version,
                    Screen.of(
                            roster, new ScreeningSettings(Set.copyOf(domains), Set.of(), Set.of())),
                    new Fixes(roster),
                    domains);
        }
    }

    private final Directory directory;
    private final Policies policies;
    private volatile @Nullable Known known;

    Checks(Directory directory, Policies policies) {
        this.directory = directory;
        this.policies = policies;
    }

    public Checked check(PostedItem item) {
        var known = known();
        return new Checker(policies.decider(), known.screen(), Consents.NONE, known.domains())
                .check(item);
    }

    /** What can be put right with one press on account of a reason. */
    public List<Fix> fixes(Decision.Reason reason, String text) {
        return known().fixes().of(reason, text);
    }

    /** Made anew when the directory holds another roster; checks that are under way go on with the old one. */
    private Known known() {
        var version = directory.version();
        var current = known;
        if (current == null || !current.version().equals(version)) {
            current = Known.from(version, directory.roster());
            known = current;
        }
        return current;
    }
}
