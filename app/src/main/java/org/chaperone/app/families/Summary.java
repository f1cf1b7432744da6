package org.chaperone.app.families;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chaperone.app.consent.Cell;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.ConsentAudience;

/** Answers in few lines: what was answered alike for one audience stands together. */
public final class Summary {

    private Summary() {}

    /**
     * A line.
     *
     * @param uses in words
     */
    public record Line(String place, String uses, String words, Consent answer) {}

    private record Alike(ConsentAudience audience, Consent answer) {}

    public static List<Line> of(Map<Cell, Consent> answers, Words words) {
        var alike = new LinkedHashMap<Alike, List<Cell>>();
        answers.entrySet().stream()
                .sorted(
                        Map.Entry.comparingByKey(
                                Comparator.comparing(Cell::audience).thenComparing(Cell::use)))
                .forEach(
                        it ->
                                alike.computeIfAbsent(
                                                new Alike(it.getKey().audience(), it.getValue()),
                                                _ -> new ArrayList<>())
                                        .add(it.getKey()));
        return alike.entrySet().stream()
                .map(
                        it ->
                                new Line(
                                        words.say("audience." + it.getKey().audience() + ".short"),
                                        uses(it.getValue(), words),
                                        words.say("answer." + it.getKey().answer()),
                                        it.getKey().answer()))
                .toList();
    }

    /** The uses of these cells, in words. */
    public static String uses(List<Cell> cells, Words words) {
        return cells.stream()
                .map(it -> words.say("use." + it.use()))
                .collect(Collectors.joining(", "));
    }
}
