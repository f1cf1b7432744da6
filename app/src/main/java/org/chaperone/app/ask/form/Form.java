package org.chaperone.app.ask.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.chaperone.app.ask.facts.Given;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.QuestionType;

/**
 * The first form of a question: what nearly every answer needs. What an answer then hangs on is asked beside it.
 *
 * @param implied what asking this question says by itself
 * @param sensible takes out what makes no sense together, such as the account of a letter
 */
public record Form(
        QuestionType question,
        List<Field> fields,
        Map<String, String> implied,
        UnaryOperator<Given> sensible) {

    public Form {
        fields = List.copyOf(fields);
        implied = Map.copyOf(implied);
    }

    Form(QuestionType question, List<Field> fields) {
        this(question, fields, Map.of(), UnaryOperator.identity());
    }

    /**
     * Turns what was sent into facts. Names that are no field are passed over.
     *
     * @param sent the values of a field
     */
    public Given read(Function<String, List<String>> sent, Problems problems) {
        var words = new LinkedHashMap<>(implied);
        for (var field : fields) {
            var values = sent.apply(field.name()).stream().filter(it -> !it.isBlank()).toList();
            if (values.stream().anyMatch(it -> field.choice(it).isEmpty())) {
                problems.add(field.name(), "Choose one of the answers here");
            } else if (field.kind() == Field.Kind.TICKS) {
                field.choices()
                        .forEach(it -> words.putAll(ticked(it, values.contains(it.value()))));
            } else if (values.isEmpty()) {
                field.needed().ifPresent(it -> problems.add(field.name(), it));
            } else {
                field.choice(values.getFirst()).ifPresent(it -> words.putAll(it.facts()));
            }
        }
        return sensible.apply(new Given(question, words));
    }

    private static Map<String, String> ticked(Choice choice, boolean yes) {
        var said = new LinkedHashMap<String, String>();
        choice.facts().forEach((fact, _) -> said.put(fact, yes ? "yes" : "no"));
        return said;
    }
}
