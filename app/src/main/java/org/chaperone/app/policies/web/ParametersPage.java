package org.chaperone.app.policies.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.ui.Clause;
import org.chaperone.policy.Pack;
import org.chaperone.policy.Parameter;
import org.chaperone.policy.ParameterType;
import org.chaperone.policy.Rule;
import org.chaperone.policy.condition.Condition;

/** Every parameter that a policy may fix, with what this one fixes. */
public record ParametersPage(Shown shown, List<Row> rows) {

    /**
     * @param value in the policy's own way; empty where it is silent
     * @param defaults what the product holds where the policy is silent; may be nothing
     */
    public record Row(
            ParameterType type,
            Optional<Parameter> value,
            List<Clause> clauses,
            List<RuleView> defaults) {}

    static ParametersPage of(Shown shown, Policies policies) {
        var pack = shown.pack();
        return new ParametersPage(
                shown,
                policies.library().parameters().values().stream()
                        .map(it -> row(it, pack))
                        .toList());
    }

    public long set() {
        return rows.stream().filter(it -> it.value().isPresent()).count();
    }

    private static Row row(ParameterType type, Pack pack) {
        var value = Optional.ofNullable(pack.parameters().get(type.name()));
        return new Row(
                type,
                value,
                value.map(it -> Citations.of(pack, it.clauses())).orElse(List.of()),
                value.isPresent() ? List.of() : defaults(type, pack));
    }

    private static List<RuleView> defaults(ParameterType type, Pack pack) {
        return pack.defaults().stream()
                .filter(it -> it.state() == Rule.State.LIVE)
                .filter(it -> asksFor(type.name(), it))
                .map(RuleView::of)
                .toList();
    }

    /** Whether the rule is one for the silence of a policy on this point. */
    private static boolean asksFor(String parameter, Rule rule) {
        return Stream.of(rule.when(), rule.finds(), rule.unless())
                .flatMap(Optional::stream)
                .map(Condition::source)
                .anyMatch(
                        it ->
                                it.contains("setting('" + parameter + "') == 'not-set'")
                                        || it.contains("setting('" + parameter + "') != "));
    }
}
