package org.chaperone.app.audits;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chaperone.app.audits.page.Look;
import org.chaperone.app.audits.page.Sighting;
import org.chaperone.app.blobs.Blobs;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.Decision;
import org.chaperone.policy.Pack;
import org.chaperone.policy.QuestionType;
import org.chaperone.policy.Rule;
import org.chaperone.policy.Verdict;
import org.springframework.stereotype.Component;

/** Asks the policy in force about what was seen on a page. */
@Component
class Judging {

    private final Policies policies;

    Judging(Policies policies) {
        this.policies = policies;
    }

    /**
     * @param outcomes of each rule that says anything
     */
    record Judgement(Pack pack, List<Outcome> outcomes) {}

    /** The facts on which rules of the policy in force hang; none before one is adopted. */
    Set<String> wanted() {
        return pack().stream()
                .flatMap(it -> it.rulesOn(QuestionType.PAGE).stream())
                .flatMap(it -> it.reads().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Empty before a policy is adopted. */
    Optional<Judgement> of(Look look) {
        return pack().map(
                        pack -> {
                            var rules =
                                    pack.rulesOn(QuestionType.PAGE).stream()
                                            .collect(
                                                    Collectors.toMap(
                                                            Rule::id, Function.identity()));
                            var outcomes =
                                    policies.decider(pack).decide(look.facts()).reasons().stream()
                                            .map(it -> outcome(it, rules, look))
                                            .sorted(
                                                    Comparator.comparing(Outcome::result)
                                                            .thenComparing(
                                                                    it ->
                                                                            String.join(
                                                                                    " ",
                                                                                    it.clauses())))
                                            .toList();
                            return new Judgement(pack, outcomes);
                        });
    }

    private Optional<Pack> pack() {
        return policies.adoption(policies.today()).map(policies::pack);
    }

    private static Outcome outcome(Decision.Reason it, Map<String, Rule> rules, Look look) {
        var rule = rules.get(it.rule());
        var reads =
                it.verdict() == Verdict.CANT_TELL || rule == null
                        ? Set.copyOf(it.missing())
                        : rule.reads();
        var seen = look.sightings().stream().filter(one -> reads.contains(one.fact())).toList();
        return new Outcome(
                it.rule(),
                it.clauses(),
                Outcome.Result.of(it.verdict()),
                it.message(),
                seen.stream().map(Outcome.Shown::of).toList(),
                mark(seen, look),
                "");
    }

    /** What isn't seen stays the same as long as the words of the whole page do. */
    private static String mark(List<Sighting> seen, Look look) {
        var shows =
                seen.stream()
                        .map(it -> it.fact() + "=" + it.value() + "|" + it.snippet())
                        .collect(Collectors.joining("\n"));
        var nowhere = seen.stream().allMatch(it -> it.snippet().isEmpty());
        return Blobs.sha256(
                (shows + (nowhere ? look.digest() : "")).getBytes(StandardCharsets.UTF_8));
    }
}
