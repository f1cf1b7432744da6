package org.chaperone.check;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chaperone.policy.Decider;
import org.chaperone.policy.Decision;
import org.chaperone.policy.question.Post;

/**
 * Decides on many posts. Those in which nothing was seen differ in little, and what was decided once holds for
 * all with the same facts; their decision is then one object. Safe for use by many threads.
 */
final class RememberedDecisions {

    private static final int MOST = 4_096;

    private final Decider decider;
    private final Map<Post, Decision> byFacts = new ConcurrentHashMap<>();

    RememberedDecisions(Decider decider) {
        this.decider = decider;
    }

    Decision decide(Post post) {
        if (post.findings() == null || !post.findings().isEmpty()) {
            return decider.decide(post);
        }
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
}
