package org.chaperone.app.tasks.web;

import java.util.List;
import org.chaperone.app.tasks.WorkSource.Section;
import org.chaperone.app.tasks.web.FirstSteps.Step;
import org.chaperone.app.ui.Clause;
import org.chaperone.app.ui.Markdown;

/**
 * Somebody's first page.
 *
 * @param today the day and where they work
 * @param ask whether they can ask
 * @param texts that the policy wants them to see before they begin
 * @param steps where to begin, when there is nothing else
 * @param facts about the policy, by label
 */
public record WorkPage(
        String today,
        String title,
        boolean ask,
        List<Text> texts,
        List<Section> sections,
        List<Step> steps,
        List<Fact> facts) {

    public record Text(String id, String title, List<Markdown.Block> body, List<Clause> clauses) {}

    /**
     * @param href where to read on, or empty
     */
    public record Fact(String label, String value, String href) {}

    private static final List<String> NUMBERS =
            List.of("One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine");

    /** What it comes to, with the person's first name. */
    static String title(String name, List<Section> sections) {
        var first = name.strip().split("\\s+")[0];
        var waiting = sections.stream().mapToInt(Section::waiting).sum();
        if (waiting == 0) {
            return "Nothing waits for you, " + first;
        }
        var number =
                waiting <= NUMBERS.size() ? NUMBERS.get(waiting - 1) : Integer.toString(waiting);
        return number + (waiting == 1 ? " thing needs you, " : " things need you, ") + first;
    }
}
