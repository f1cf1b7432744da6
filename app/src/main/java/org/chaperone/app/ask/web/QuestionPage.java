package org.chaperone.app.ask.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chaperone.app.ask.Asker;
import org.chaperone.app.ask.facts.FactPath;
import org.chaperone.app.ask.facts.Given;
import org.chaperone.app.ask.form.Field;
import org.chaperone.app.ask.form.Form;
import org.chaperone.app.ask.wording.Words;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.Pack;
import org.chaperone.policy.QuestionType;
import org.chaperone.policy.question.ScopeAspect;

/**
 * The first form of a question.
 *
 * @param starts where to go on from instead of a form: addresses with their words
 * @param said what was said already and isn't asked here, by fact
 * @param who the person in words, with what they are
 * @param ofChildren whether it matters if they have children of their own here
 * @param children of their own in these schools
 * @param now day and time in the district
 * @param timetable what it has for the person now, or empty
 * @param policy that the answer comes from
 */
public record QuestionPage(
        String action,
        String entry,
        String title,
        String lede,
        List<Option> starts,
        List<FieldView> fields,
        Map<String, String> said,
        Problems problems,
        String who,
        boolean ofChildren,
        List<String> children,
        String now,
        String timetable,
        String policy) {

    /** What is chosen in a field: as it was sent, or as it follows from what is given. */
    interface Chosen {
        List<String> in(Field field);
    }

    static QuestionPage of(
            Form form,
            Given given,
            Chosen chosen,
            Problems problems,
            Asker asker,
            Pack pack,
            String now,
            String timetable) {
        var question = form.question();
        return new QuestionPage(
                Asked.of(question).form(),
                Words.of(question, "entry"),
                aspect(given),
                Words.of(question, "lede"),
                form.fields().isEmpty() ? aspects() : List.of(),
                form.fields().stream().map(it -> FieldView.of(it, chosen.in(it))).toList(),
                form.implied(),
                problems,
                asker.words(),
                question == QuestionType.CONTACT,
                asker.children(),
                now,
                timetable,
                pack.name() + ", " + Citations.edition(pack.edition()));
    }

    /** The title, which for a scope question is the question itself. */
    private static String aspect(Given given) {
        return given.word("aspect")
                .flatMap(
                        word ->
                                FactPath.of(given.question(), "aspect")
                                        .flatMap(it -> it.value(word)))
                .map(Words::value)
                .orElseGet(() -> Words.of(given.question(), "title"));
    }

    private static List<Option> aspects() {
        return Arrays.stream(ScopeAspect.values())
                .map(it -> new Given(QuestionType.SCOPE, Map.of("aspect", FactPath.word(it))))
                .map(it -> new Option(Asked.of(QuestionType.SCOPE).form(it), aspect(it)))
                .toList();
    }
}
