package org.chaperone.app.checks.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chaperone.app.ui.Problems;
import org.chaperone.check.Trial;
import org.chaperone.screening.Finding;

/**
 * What trial.jte shows.
 *
 * @param lines as they were typed
 * @param posts likewise
 */
public record TrialPage(String lines, String posts, Problems problems, Optional<Outcome> outcome) {

    static final TrialPage EMPTY = new TrialPage("", "", Problems.none(), Optional.empty());

    private static final int EXAMPLES = 20;

    /**
     * @param posts how many were looked at
     * @param changed in how many something would change
     * @param left how many examples aren't shown
     */
    public record Outcome(
            int posts, int changed, List<Count> counts, List<Example> examples, int left) {}

    /** How often one thing would be found, or no longer. */
    public record Count(String what, int posts) {}

    /**
     * @param changes what would be different, a line each
     */
    public record Example(String text, List<String> changes) {}

    static Outcome outcome(int posts, List<Trial.Change> changes) {
        Map<String, Integer> counts = new TreeMap<>();
        var examples = new ArrayList<Example>();
        for (var change : changes) {
            var lines = new ArrayList<String>();
            change.more().forEach(it -> lines.add("Would find " + quoted(it)));
            change.less().forEach(it -> lines.add("Would no longer find " + quoted(it)));
            change.rules().stream().sorted().forEach(it -> lines.add("Rule on trial: " + it));
            change.more().stream()
                    .map(it -> it.type().wire() + ", found")
                    .distinct()
                    .forEach(it -> counts.merge(it, 1, Integer::sum));
            change.less().stream()
                    .map(it -> it.type().wire() + ", no longer found")
                    .distinct()
                    .forEach(it -> counts.merge(it, 1, Integer::sum));
            change.rules().forEach(it -> counts.merge("rule " + it, 1, Integer::sum));
            if (examples.size() < EXAMPLES) {
                examples.add(new Example(change.text(), lines));
            }
        }
        return new Outcome(
                posts,
                changes.size(),
                counts.entrySet().stream()
                        .map(it -> new Count(it.getKey(), it.getValue()))
                        .toList(),
                examples,
                changes.size() - examples.size());
    }

    private static String quoted(Finding finding) {
        return "“%s”: %s (%s)".formatted(finding.text(), finding.why(), finding.type().wire());
    }
}
