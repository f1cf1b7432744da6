package org.chaperone.app.ask.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chaperone.app.ask.Answer;
import org.chaperone.app.ask.facts.Given;
import org.chaperone.app.ask.wording.Words;
import org.chaperone.app.ui.Clause;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Tone;
import org.chaperone.policy.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The same facts answered by every policy.
 *
 * @param title the question, said back
 * @param read what it comes to, in a sentence
 * @param answer the district's own answer, by address; null when it has none
 * @param others other questions to compare, by address
 */
public record ComparisonPage(
        String title,
        String read,
        List<Column> columns,
        List<Answer.Used> facts,
        List<String> missing,
        @Nullable String answer,
        List<Option> others) {

    /**
     * @param place whose policy it is
     * @param quote its first clause, or null
     * @param note a few words on what the answer rests on
     */
    public record Column(
            boolean ours,
            String place,
            String name,
            Tone tone,
            String says,
            @Nullable Clause quote,
            List<Clause> also,
            String note) {}

    static ComparisonPage of(Given given, List<Answer> answers, List<Option> others) {
        var ours = answers.getFirst();
        return of(
                ours.asked().startsWith("to ")
                        ? "May I " + ours.asked().substring("to ".length()) + "?"
                        : Words.of(given.question(), "title"),
                ours.facts(),
                answers,
                Asked.of(given.question()).answer(given),
                others);
    }

    static ComparisonPage of(SamePhoto photo, List<Answer> answers, List<Option> others) {
        return of(photo.asks(), photo.facts(), answers, null, others);
    }

    private static ComparisonPage of(
            String title,
            List<Answer.Used> facts,
            List<Answer> answers,
            @Nullable String answer,
            List<Option> others) {
        return new ComparisonPage(
                title,
                tally(answers),
                answers.stream().map(it -> column(it, it == answers.getFirst())).toList(),
                facts,
                answers.stream()
                        .flatMap(it -> it.missing().stream())
                        .map(Answer.Missing::label)
                        .distinct()
                        .toList(),
                answer,
                others);
    }

    private static Column column(Answer answer, boolean ours) {
        var first = answer.reasons().stream().findFirst();
        var clauses = deciding(answer);
        var name = answer.origin().policy();
        var comma = name.lastIndexOf(", ");
        return new Column(
                ours,
                (ours ? "Ours: " : "") + (comma < 0 ? "" : name.substring(comma + 2)),
                comma < 0 ? name : name.substring(0, comma),
                org.chaperone.app.policies.Words.tone(answer.verdict()),
                first.map(Answer.Reason::says).orElse("No clause asks for it or rules it out."),
                clauses.isEmpty() ? null : clauses.getFirst(),
                clauses.stream().skip(1).toList(),
                note(answer));
    }

    /** The clauses of the strongest reason, and of the others that come to the same. */
    private static List<Clause> deciding(Answer answer) {
        return answer.reasons().stream()
                .filter(it -> it.verdict() == answer.verdict())
                .flatMap(it -> it.clauses().stream())
                .distinct()
                .toList();
    }

    private static String note(Answer answer) {
        if (!answer.missing().isEmpty()) {
            return "not known: "
                    + answer.missing().stream()
                            .map(Answer.Missing::label)
                            .collect(Collectors.joining(", "));
        }
        if (answer.silent()) {
            return "silent on this point";
        }
        return deciding(answer).isEmpty()
                ? "a product default, no clause"
                : answer.origin().inForce();
    }

    /** Such as "Two say no, one advises against it, one is silent." */
    private static String tally(List<Answer> answers) {
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        var silent = 0;
        for (var answer : answers) {
            if (!deciding(answer).isEmpty() || answer.verdict() == Verdict.CANT_TELL) {
                counts.merge(answer.verdict(), 1, Integer::sum);
            } else {
                silent++;
            }
        }
        var parts =
                counts.entrySet().stream()
                        .sorted(Map.Entry.<Verdict, Integer>comparingByKey().reversed())
                        .map(it -> says(it.getKey(), it.getValue()))
                        .collect(Collectors.toCollection(ArrayList::new));
        if (silent > 0) {
            parts.add(Words.number(silent) + (silent == 1 ? " is silent" : " are silent"));
        }
        return Words.sentence(String.join(", ", parts)) + ".";
    }

    private static String says(Verdict verdict, int count) {
        var one = count == 1;
        var says =
                switch (verdict) {
                    case ALLOW -> one ? "says yes" : "say yes";
                    case INFORM -> one ? "says yes, with a note" : "say yes, with a note";
                    case WARN -> one ? "advises against it" : "advise against it";
                    case NEEDS_APPROVAL -> one ? "wants approval" : "want approval";
                    case HOLD -> one ? "wants a second look" : "want a second look";
                    case DENY -> one ? "says no" : "say no";
                    case CANT_TELL -> "can’t tell";
                };
        return Words.number(count) + " " + says;
    }
}
