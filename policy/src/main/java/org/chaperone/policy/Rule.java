package org.chaperone.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chaperone.policy.condition.Condition;
import org.chaperone.policy.reading.Place;

/**
 * Part of the answer to a question.
 *
 * @param clauses what it rests on; empty for a product default
 * @param when what must hold of the facts; empty means always
 * @param finds of matter that screening can look at, what must hold of at least one finding, {@code f}; those findings are the evidence
 * @param unless an exception; one that can't be decided doesn't help, but the answer says that it might
 * @param joins makes the rule hold only when the policy's other reasons come to this verdict; defaults
 *     don't count
 * @param then the verdict it gives
 * @param say the reason as a sentence, with {@code {fact.path}} and {@code {found}} filled in
 * @param instead ways out
 * @param fix the name of a correction that can be made for the person
 * @param write the words that the correction puts in, with {@link Blank}s for the author to fill in
 * @param overrides rules that don't count when this one holds
 * @param see references to show with it
 */
public record Rule(
        String id,
        List<String> clauses,
        QuestionType question,
        Optional<Condition> when,
        Optional<Condition> finds,
        Optional<Condition> unless,
        Optional<Verdict> joins,
        Verdict then,
        Message say,
        List<Way> instead,
        Optional<String> fix,
        Optional<String> write,
        List<String> overrides,
        List<Reference> see,
        State state,
        Place place) {

    /** Whether a rule counts. */
    public enum State {
        /** Read and checked, never evaluated. */
        DRAFT,
        /** Evaluated and counted, never shown. */
        SHADOW,
        LIVE,
        /** Kept for old decisions. */
        RETIRED
    }

    public Rule {
        clauses = List.copyOf(clauses);
        instead = List.copyOf(instead);
        overrides = List.copyOf(overrides);
        see = List.copyOf(see);
    }

    public boolean isDefault() {
        return clauses.isEmpty();
    }

    /** The facts that it can hang on, or tells. */
    public Set<String> reads() {
        var read = new HashSet<>(say.reads());
        Stream.of(when, finds, unless)
                .flatMap(Optional::stream)
                .forEach(it -> read.addAll(it.reads()));
        if (finds.isPresent()) {
            read.add("findings");
        }
        return read;
    }

    Rule withReferences(UnaryOperator<Reference> replacement) {
        return see.isEmpty()
                ? this
                : new Rule(
                        id,
                        clauses,
                        question,
                        when,
                        finds,
                        unless,
                        joins,
                        then,
                        say,
                        instead,
                        fix,
                        write,
                        overrides,
                        see.stream().map(replacement).toList(),
                        state,
                        place);
    }
}
