package org.chaperone.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.chaperone.policy.Decision.Reason;
import org.chaperone.policy.question.Finding;
import org.chaperone.policy.question.Post;

/**
 * Decides on many posts. They differ in little that rules read, and what was decided once holds for all posts alike: where
 * nothing was seen the decision is one object, and else only its evidence and its sentences are put in anew. Safe for use
 * by many threads.
 */
public final class RememberedDecisions {

    private static final int MOST = 4_096;

    /** Posts with more hardly have their like. */
    private static final int MOST_FINDINGS = 4;

    private final Decider decider;
    private final PostOutline outline;
    private final Map<String, Message> sentences = new HashMap<>();
    private final Map<String, Message> ofDefaults = new HashMap<>();
    private final Map<Post, Decision> byFacts = new ConcurrentHashMap<>();

    public RememberedDecisions(Decider decider) {
        this.decider = decider;
        var rules = decider.pack().rulesOn(QuestionType.POST);
        outline = new PostOutline(rules);
        rules.forEach(it -> (it.isDefault() ? ofDefaults : sentences).put(it.id(), it.say()));
    }

    /** As {@link Decider} decides. */
    public Decision decide(Post post) {
        var findings = post.findings();
        if (findings == null || findings.size() > MOST_FINDINGS) {
            return decider.decide(post);
        }
        if (findings.isEmpty()) {
            return remembered(post);
        }
        if (outline.leavesNothingOut()) {
            return decider.decide(post);
        }
        var alike = remembered(outline.of(post));
        return alike.wouldChange().isEmpty() ? told(alike, post, findings) : decider.decide(post);
    }

    private Decision remembered(Post post) {
        var known = byFacts.get(post);
        if (known != null) {
            return known;
        }
        var decided = decider.decide(post);
        if (byFacts.size() >= MOST) {
            return decided;
        }
        var first = byFacts.putIfAbsent(post, decided);
        return first == null ? decided : first;
    }

    /** A decision on an outline, told of the post itself. */
    private Decision told(Decision alike, Post post, List<Finding> findings) {
        var reasons = new ArrayList<Reason>(alike.reasons().size());
        for (var reason : alike.reasons()) {
            reasons.add(told(reason, post, findings));
        }
        return new Decision(
                alike.question(),
                post,
                alike.pack(),
                alike.edition(),
                alike.verdict(),
                List.copyOf(reasons),
                alike.setAside(),
                alike.wouldChange(),
                alike.missing(),
                alike.references(),
                alike.shadow());
    }

    private Reason told(Reason reason, Post post, List<Finding> findings) {
        var evidence = new ArrayList<Finding>(reason.evidence().size());
        for (var outlined : reason.evidence()) {
            evidence.add(findings.get(Optional.ofNullable(outlined.start()).orElseThrow()));
        }
        return new Reason(
                reason.clauses(),
                reason.rule(),
                reason.verdict(),
                sentence(reason).fill(post, evidence),
                List.copyOf(evidence),
                reason.fix(),
                reason.write(),
                reason.instead(),
                reason.see(),
                reason.missing());
    }

    private Message sentence(Reason reason) {
        var sentence = (reason.isDefault() ? ofDefaults : sentences).get(reason.rule());
        return Optional.ofNullable(sentence).orElseThrow();
    }
}
