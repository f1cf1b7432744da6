package org.chaperone.app.ask.form;

import java.util.Map;
import java.util.Optional;
import org.chaperone.app.ask.facts.Given;

/**
 * One thing that a person can choose.
 *
 * @param value its name in the form
 * @param facts what it says, by fact
 */
public record Choice(String value, String label, Optional<String> note, Map<String, String> facts) {

    public Choice {
        facts = Map.copyOf(facts);
    }

    Choice(String value, String label, String note, Map<String, String> facts) {
        this(value, label, Optional.of(note), facts);
    }

    Choice(String value, String label, Map<String, String> facts) {
        this(value, label, Optional.empty(), facts);
    }

    /** How many of its facts are said; -1 when something else is said of one. */
    int agreement(Given given) {
        var agreed = 0;
        for (var fact : facts.entrySet()) {
            var said = given.word(fact.getKey());
            if (said.filter(it -> !it.equals(fact.getValue())).isPresent()) {
                return -1;
            }
            agreed += said.isPresent() ? 1 : 0;
        }
        return agreed;
    }
}
