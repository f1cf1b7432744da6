package org.chaperone.policy.procedure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question of a checklist.
 *
 * @param clauses what it rests on; may be empty
 * @param label the question
 * @param say more about it, or empty
 * @param needed whether it must be answered
 * @param least letters of {@link Kind#WORDS}, ticks of {@link Kind#CHOICES}, or the least {@link Kind#NUMBER}
 * @param most the highest number, or for {@link Kind#STAFF} how many outlets they may run already without a warning; 0 for no limit
 * @param of what can be chosen
 * @param judged whether the policy is asked about the choice: one that names clauses is allowed by them, one that names none wants
 *     approval
 */
public record Item(
        String id,
        Kind kind,
        List<String> clauses,
        String label,
        String say,
        boolean needed,
        int least,
        int most,
        List<Choice> of,
        boolean judged) {

    /** What an answer looks like. */
    public enum Kind {
        /** Free text. */
        WORDS,
        /** One of several. */
        CHOICE,
        /** Any of several. */
        CHOICES,
        /** A whole number. */
        NUMBER,
        /** A statement to be ticked. */
        TICK,
        /** An employee, by name or e-mail address; kept as their id. */
        STAFF,
        /** Classes, teams and clubs, by id. */
        CLASSES,
        /** Students of those classes, by id. */
        STUDENTS,
        /** A date. */
        DAY,
        /** An address on the web. */
        ADDRESS;

        public boolean hasChoices() {
            return this == CHOICE || this == CHOICES;
        }
    }

    /**
     * @param clauses by which it is allowed; may be empty
     */
    public record Choice(String value, String label, String say, List<String> clauses) {
        public Choice {
            clauses = List.copyOf(clauses);
        }
    }

    public Item {
        clauses = List.copyOf(clauses);
        of = List.copyOf(of);
    }

    public Optional<Choice> choice(String value) {
        return of.stream().filter(it -> it.value().equals(value)).findFirst();
    }

    public List<String> allClauses() {
        return Stream.concat(clauses.stream(), of.stream().flatMap(it -> it.clauses().stream()))
                .distinct()
                .toList();
    }
}
