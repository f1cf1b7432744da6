package org.chaperone.app.policies.web;

import java.util.Comparator;
import java.util.List;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.ui.Clause;
import org.chaperone.policy.Term;

/** The words that a policy uses in a sense of its own. */
public record WordsPage(Shown shown, List<Row> rows) {

    public record Row(String word, String means, List<Clause> clauses) {}

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
                                                Citations.of(shown.pack(), it.clauses())))
                        .toList());
    }
}
