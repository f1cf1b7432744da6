package org.chaperone.app.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.chaperone.policy.Verdict;
import org.chaperone.policy.procedure.Answers;
import org.chaperone.policy.procedure.Item;
import org.chaperone.policy.procedure.Procedure;

/**
 * What the policy says to an answer of the checklist. It decides nothing; who decides sees it, and so does who asks.
 *
 * @param clauses none for a default of the product
 */
public record Remark(Verdict verdict, String words, List<String> clauses) {

    static List<Remark> of(
            Procedure procedure, Answers answers, PagesRun pages, UnaryOperator<String> names) {
        var remarks = new ArrayList<Remark>();
        for (var item : procedure.before()) {
            var said = answers.one(item.id());
            if (item.judged()) {
                item.choice(said).map(Remark::of).ifPresent(remarks::add);
            }
            if (item.kind() == Item.Kind.STAFF && item.most() > 0 && !said.isEmpty()) {
                var run = pages.by(said);
                if (run >= item.most()) {
                    remarks.add(
                            new Remark(
                                    Verdict.WARN,
                                    "%s runs %d pages already. Are there enough people to keep this one current?"
                                            .formatted(names.apply(said), run),
                                    item.clauses()));
                }
            }
        }
        return List.copyOf(remarks);
    }

    private static Remark of(Item.Choice choice) {
        return choice.clauses().isEmpty()
                ? new Remark(
                        Verdict.NEEDS_APPROVAL,
                        "“%s” is nothing that the policy names; whoever decides weighs it. No clause requires that."
                                .formatted(choice.label()),
                        List.of())
                : new Remark(
                        Verdict.ALLOW,
                        "“%s” is what the policy allows.".formatted(choice.label()),
                        choice.clauses());
    }
}
