package org.chaperone.app.registry;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chaperone.policy.Decision;
import org.chaperone.policy.Verdict;

/**
 * What the policy answered to a step with an outlet, in words that stay when the policy changes.
 *
 * @param pack of the policy
 * @param edition of that pack
 * @param reasons strongest first
 */
public record Ruling(String pack, String edition, Verdict verdict, List<Reason> reasons) {

    /**
     * @param clauses none for a default of the product
     */
    public record Reason(Verdict verdict, String message, List<String> clauses) {}

    public Ruling {
        reasons = List.copyOf(reasons);
    }

    public static Ruling of(Decision decision) {
        return new Ruling(
                decision.pack(),
                decision.edition(),
                decision.verdict(),
                decision.reasons().stream()
                        .map(it -> new Reason(it.verdict(), it.message(), it.clauses()))
                        .toList());
    }

    /** Both answers as one: the stronger verdict, with all that speaks to it. */
    public Ruling and(Ruling other) {
        var stronger = other.verdict.strongerThan(verdict) ? other : this;
        return new Ruling(
                pack,
                edition,
                stronger.verdict,
                Stream.concat(reasons.stream(), other.reasons.stream())
                        .distinct()
                        .sorted(Comparator.comparing(Reason::verdict).reversed())
                        .toList());
    }

    /** Whether the step can't be made. */
    public boolean refuses() {
        return verdict == Verdict.DENY || verdict == Verdict.HOLD;
    }

    /** Whether it can be made once whoever makes it has seen what stands against it. */
    public boolean isToBeSeen() {
        return switch (verdict) {
            case WARN, NEEDS_APPROVAL, CANT_TELL -> true;
            case ALLOW, INFORM, HOLD, DENY -> false;
        };
    }

    /** Tells this answer from another: who has seen the one hasn't seen the other. */
    public String mark() {
        return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8)).toString();
    }
}
