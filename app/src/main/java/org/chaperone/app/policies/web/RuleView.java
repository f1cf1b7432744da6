package org.chaperone.app.policies.web;

import java.util.StringJoiner;
import org.chaperone.app.policies.Words;
import org.chaperone.app.ui.Tone;
import org.chaperone.policy.Rule;

/**
 * A rule as a reader of the policy sees it.
 *
 * @param says its sentence, with an ellipsis where facts come in
 * @param source its parts as the pack has them
 */
public record RuleView(Tone tone, String does, String says, String source) {

    static RuleView of(Rule rule) {
        return new RuleView(
                Words.tone(rule.then()),
                Words.does(rule.then()),
                rule.say().template().replaceAll("\\{[A-Za-z.]+}", "…"),
                source(rule));
    }

    private static String source(Rule rule) {
        var lines = new StringJoiner("\n");
        lines.add("- id: " + rule.id());
        lines.add("  clauses: [" + String.join(", ", rule.clauses()) + "]");
        lines.add("  question: " + rule.question().word());
        rule.when().ifPresent(it -> lines.add("  when: " + it.source()));
        rule.finds().ifPresent(it -> lines.add("  finds: " + it.source()));
        rule.unless().ifPresent(it -> lines.add("  unless: " + it.source()));
        rule.joins().ifPresent(it -> lines.add("  joins: " + it.word()));
        lines.add("  then: " + rule.then().word());
        if (!rule.overrides().isEmpty()) {
            lines.add("  overrides: [" + String.join(", ", rule.overrides()) + "]");
        }
        return lines.toString();
    }
}
