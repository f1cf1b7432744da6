package org.chaperone.app.policies.web;

import java.util.List;
import java.util.stream.Collectors;
import org.chaperone.app.policies.Provision;
import org.chaperone.app.policies.Search;
import org.chaperone.app.policies.Words;
import org.chaperone.policy.Verdict;

/**
 * A clause in the policy's own order, with what is written under it.
 *
 * @param says its words, with what was looked for apart
 * @param others its tensions' other clauses and the clauses of other policies that differ, by id
 * @param open whether what carries it is unfolded
 */
public record ProvisionView(
        Provision provision,
        List<Search.Piece> says,
        List<RuleView> rules,
        Shown shown,
        boolean open) {

    static ProvisionView of(Provision provision, Search search, Shown shown, boolean open) {
        return new ProvisionView(
                provision,
                search.mark(provision.clause().says()),
                provision.rules().stream().map(RuleView::of).toList(),
                shown,
                open);
    }

    public String id() {
        return provision.clause().id();
    }

    public String number() {
        return provision.clause().number();
    }

    /** Whom it binds or protects, in words. */
    public String who() {
        return provision.clause().who().stream()
                .map(it -> it.replace('-', ' '))
                .collect(Collectors.joining(", "));
    }

    /** What its rules do, each verdict once, the strongest first. */
    public List<Verdict> verdicts() {
        return provision.rules().stream()
                .map(it -> it.then())
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    /** What of it nothing carries yet; empty when there is nothing of the kind. */
    public String waits() {
        return provision.clause().waits().orElse("");
    }

    public String kind() {
        return Words.of(provision.clause().kind());
    }

    /** Such as "3 examples"; the word is in the singular and takes an s. */
    public static String count(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
