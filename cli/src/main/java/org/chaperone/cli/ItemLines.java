package org.chaperone.cli;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chaperone.check.Checked;
import org.chaperone.check.Checker;
import org.chaperone.check.PostedItem;
import org.chaperone.policy.DecisionText;
import org.chaperone.policy.reading.FactsReader;
import org.chaperone.policy.reading.Problem;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Yaml;
import org.chaperone.screening.Finding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.json.JsonMapper;

/** One line of JSON to one line of JSON: an item to its decision, or to what is wrong with it. */
final class ItemLines {

    private final JsonMapper mapper = Json.items();
    private final Checker checker;
    private final @Nullable String school;
    private final boolean findingsOnly;

    /**
     * @param school of items that name none
     */
    ItemLines(Checker checker, @Nullable String school, boolean findingsOnly) {
        this.checker = checker;
        this.school = school;
        this.findingsOnly = findingsOnly;
    }

    OrderedLines.Answer answer(OrderedLines.Line line) {
        if (line.text() == null) {
            return failed(line, "longer than 16 MiB; split it, or shorten its text");
        }
        PostedItem item;
        try {
            item = mapper.readValue(line.text(), PostedItem.class);
        } catch (JacksonException e) {
            return failed(line, problems(line.text(), e));
        }
        var missing = new ArrayList<String>();
        if (item == null || item.id() == null) {
            missing.add("field 'id' is missing");
        }
        if (item == null || item.text() == null) {
            missing.add("field 'text' is missing");
        }
        if (item == null || !missing.isEmpty()) {
            return failed(line, String.join("; ", missing));
        }
        try {
            return new OrderedLines.Answer(
                    Json.line(text(item, checker.check(item.atSchool(school)))), false);
        } catch (DateTimeException e) {
            return failed(line, "'at' must be a time such as 2026-09-01T08:00:00-04:00");
        }
    }

    /** Every wrong shape of a line at once, where it is JSON at all; else where it stops being so. */
    private static String problems(String text, JacksonException e) {
        var problems = new Problems();
        if (!(e instanceof StreamReadException)) {
            Yaml.read(text, "line", problems)
                    .ifPresent(it -> new FactsReader(problems).read(it, PostedItem.class));
        }
        if (problems.isEmpty()) {
            var place = e.getLocation();
            return "not readable as JSON"
                    + (place == null ? "" : " at column " + place.getColumnNr())
                    + ": "
                    + e.getOriginalMessage().split(" \\(|\n", 2)[0];
        }
        return String.join("; ", problems.all().stream().map(Problem::message).toList());
    }

    private static OrderedLines.Answer failed(OrderedLines.Line line, String error) {
        var text = new LinkedHashMap<String, Object>();
        text.put("line", line.number());
        text.put("error", error);
        return new OrderedLines.Answer(Json.line(text), true);
    }

    private Map<String, @Nullable Object> text(PostedItem item, Checked checked) {
        var text = new LinkedHashMap<String, @Nullable Object>();
        text.put("id", item.id());
        if (!findingsOnly) {
            text.put("verdict", checked.decision().verdict().word());
            text.put(
                    "reasons",
                    checked.decision().reasons().stream().map(DecisionText::of).toList());
        }
        text.put("findings", findings(checked));
        if (!findingsOnly) {
            text.put("missing", checked.decision().missing());
        }
        return text;
    }

    private static List<Map<String, @Nullable Object>> findings(Checked checked) {
        return checked.findings().stream().map(ItemLines::text).toList();
    }

    private static Map<String, @Nullable Object> text(Finding finding) {
        var text = new LinkedHashMap<String, @Nullable Object>();
        text.put("type", finding.type().wire());
        if (finding.form() != null) {
            text.put("form", finding.form().wire());
        }
        text.put("start", finding.start());
        text.put("end", finding.end());
        text.put("text", finding.text());
        text.put("field", finding.field());
        text.put("confidence", finding.confidence());
        text.put("students", finding.students());
        text.put("why", finding.why());
        return text;
    }
}
