package org.chaperone.policy.procedure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chaperone.policy.reading.Place;

/**
 * How a request of one kind is decided. Nobody decides on what they ask for, wrote or are the subject of; nothing is decided by
 * silence. That holds for every procedure and so isn't written in any.
 *
 * @param clauses what it rests on; empty for a product default
 * @param title a few words, such as "A class page"
 * @param say to whoever begins it
 * @param before the checklist, answered before it is sent
 * @param steps in their order
 * @param subject the question of the checklist whose answer names the person that it is about
 */
public record Procedure(
        RequestKind kind,
        List<String> clauses,
        String title,
        String say,
        List<Item> before,
        List<Step> steps,
        Lasting lasts,
        Optional<String> subject,
        Place place) {

    public Procedure {
        clauses = List.copyOf(clauses);
        before = List.copyOf(before);
        steps = List.copyOf(steps);
    }

    public String id() {
        return kind.word();
    }

    public boolean isDefault() {
        return clauses.isEmpty();
    }

    public Optional<Item> item(String id) {
        return before.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** All that it rests on, with its questions and steps. */
    public List<String> allClauses() {
        return Stream.of(
                        clauses.stream(),
                        before.stream().flatMap(it -> it.allClauses().stream()),
                        steps.stream().flatMap(it -> it.clauses().stream()))
                .flatMap(it -> it)
                .distinct()
                .toList();
    }

    /** The steps that these answers call for, in order. */
    public List<Step> stepsFor(Answers answers) {
        return steps.stream().filter(it -> !it.isSkippedFor(answers)).toList();
    }
}
