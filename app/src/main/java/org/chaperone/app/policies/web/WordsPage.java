package org.chaperone.app.policies.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.ui.Clause;
import org.chaperone.policy.Term;
import org.chaperone.policy.reading.Wire;

/** The words that a policy uses in a sense of its own. */
public record WordsPage(Shown shown, List<Row> rows) {

    /**
     * @param roles whom the word takes in, in words; empty for one that means no group of people
     */
    public record Row(String word, String means, String roles, List<Clause> clauses) {}

    static WordsPage of(Shown shown) {
        return new WordsPage(
                shown,
                shown.pack().glossary().stream()
                        .sorted(Comparator.comparing(Term::word, String.CASE_INSENSITIVE_ORDER))
                        .map(
                                it ->
                                        new Row(
                                                it.word(),
                                                it.means(),
                                                it.roles().stream()
                                                        .map(
                                                                role ->
                                                                        Wire.word(role)
                                                                                .replace('-', ' '))
                                                        .collect(Collectors.joining(", ")),
                                                Citations.of(shown.pack(), it.clauses())))
                        .toList());
    }
}
