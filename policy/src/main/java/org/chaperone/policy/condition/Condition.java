package org.chaperone.policy.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chaperone.policy.question.FindingKind;
import org.chaperone.policy.question.QuestionFacts;

/** A condition that passed the checks. Immutable; the same facts always give the same result. */
public final class Condition {

    private final String source;
    private final Term term;
    private final int loops;
    private final Set<String> reads;
    private final long kinds;

    Condition(String source, Term term, int loops, Set<String> reads, Set<FindingKind> kinds) {
        this.source = source;
        this.term = term;
        this.loops = loops;
        this.reads = Set.copyOf(reads);
        this.kinds = kinds.stream().mapToLong(Condition::bit).reduce(0, (a, b) -> a | b);
    }

    /** As written in the pack. */
    public String source() {
        return source;
    }

    /**
     * The facts that the result can hang on, such as {@code outlet}, {@code outlet.kind} and {@code findings[].type}; of no
     * other has it any use. {@code findings[]} is one as a whole.
     */
    public Set<String> reads() {
        return reads;
    }

    /** {@link Boolean}, or {@link Unknown} with the facts that it hangs on. */
    public Object test(QuestionFacts facts) {
        return term.in(facts, loops == 0 ? NONE : new Object[loops]);
    }

    /**
     * Whether it might hold for a finding of one of these kinds; quick, and never wrong in saying no.
     *
     * @param seen the {@link #bit} of each kind
     */
    public boolean mayHoldFor(long seen) {
        return (kinds & seen) != 0;
    }

    /** What stands for a kind in {@link #mayHoldFor}. */
    public static long bit(FindingKind kind) {
        return 1L << kind.ordinal();
    }

    /**
     * The elements for which the condition holds, each bound to the first loop variable.
     *
     * @return a {@link List}, or {@link Unknown} if it hangs on facts about any element
     */
    public Object filter(QuestionFacts facts, List<?> elements) {
        var loop = new Object[loops];
        var held = new ArrayList<Object>();
        Unknown unknown = null;
        for (var element : elements) {
            loop[0] = element;
            var result = term.in(facts, loop);
            if (result instanceof Unknown it) {
                unknown = unknown == null ? it : unknown.with(it);
            } else if (result == Boolean.TRUE) {
                held.add(element);
            }
        }
        return held.isEmpty() && unknown != null ? unknown : held;
    }

    private static final Object[] NONE = {};
}
