package org.chaperone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chaperone.policy.Decider;
import org.chaperone.roster.Roster;
import org.chaperone.screening.Finding;
import org.chaperone.screening.Item;
import org.chaperone.screening.Screen;
import org.chaperone.screening.ScreeningSettings;

/** Shows what words and rules on trial would change in posts, while nothing changes for anybody who writes one. */
public final class Trial {

    private final Screen screen;
    private final Screen onTrial;
    private final Checker checker;

    /**
     * @param screen that checks now, of this roster and these settings
     * @param settings with corrections that are on trial
     * @throws IllegalArgumentException naming a correction that can't be understood
     */
    public Trial(
            Decider decider,
            Screen screen,
            Roster roster,
            ScreeningSettings settings,
            List<String> domains) {
        this.screen = screen;
        onTrial = settings.hasShadows() ? Screen.of(roster, settings.withShadows()) : screen;
        checker = new Checker(decider, screen, Consents.NONE, domains);
    }

    /**
     * What would change in one text.
     *
     * @param more what would be found
     * @param less what would no longer be found
     * @param rules names of the rules on trial that hold for it
     */
    public record Change(String text, List<Finding> more, List<Finding> less, Set<String> rules) {

        public Change {
            more = List.copyOf(more);
            less = List.copyOf(less);
            rules = Set.copyOf(rules);
        }

        public boolean isNone() {
            return more.isEmpty() && less.isEmpty() && rules.isEmpty();
        }
    }

    /** What would change in each of these texts, as posts on an official page; those without a change are left out. */
    public List<Change> of(List<String> texts) {
        var changes = new ArrayList<Change>();
        for (var text : texts) {
            var now = screen.findings(Item.of(text));
            var then = onTrial.findings(Item.of(text));
            var rules = new TreeSet<>(checker.check(PostedItem.of(text)).decision().shadow());
            var change = new Change(text, without(then, now), without(now, then), rules);
            if (!change.isNone()) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static List<Finding> without(List<Finding> these, List<Finding> those) {
        return these.stream().filter(it -> !those.contains(it)).toList();
    }
}
