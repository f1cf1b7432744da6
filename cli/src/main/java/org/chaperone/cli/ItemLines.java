package org.chaperone.cli;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chaperone.check.Checked;
import org.chaperone.check.Checker;
import org.chaperone.check.PostedItem;
import org.chaperone.policy.Decision;
import org.chaperone.policy.DecisionText;
import org.chaperone.policy.reading.FactsReader;
import org.chaperone.policy.reading.Problem;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Yaml;
import org.chaperone.screening.Finding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.ObjectWriter;

/** Lines of JSON to lines of JSON: an item to its decision, or to what is wrong with it. */
final class ItemLines {

    private static final String EMPTY_ID = "{\"id\":\"\"";

    private final ItemReader reader = new ItemReader();
    private final ObjectWriter writer = Json.lines();
    private final Checker checker;
    private final @Nullable String school;
    private final boolean findingsOnly;

    /** What was written last of an item in which nothing was seen; whichever thread writes it, it is whole. */
    private @Nullable Unseen last;

    /**
     * @param rest what follows the id
     */
    private record Unseen(Decision decision, SerializedString rest) {}

    /**
     * @param school of items that name none
     */
    ItemLines(Checker checker, @Nullable String school, boolean findingsOnly) {
        this.checker = checker;
        this.school = school;
        this.findingsOnly = findingsOnly;
    }

    OrderedLines.Totals answer(LineBatch batch, ByteArrayOutputStream out) {
        long[] count = new long[2];
        try (var json = writer.createGenerator(out)) {
            if (batch.tooLong()) {
                count[0]++;
                count[1]++;
                fail(json, batch.first(), "longer than 16 MiB; split it, or shorten its text");
            }
            batch.forEach(
                    (number, from, to) -> {
                        count[0]++;
                        count[1] += answer(batch, number, from, to, json) ? 0 : 1;
                    });
        }
        if (out.size() > 0) {
            out.write('\n');
        }
        return new OrderedLines.Totals(count[0], count[1]);
    }

    /** Whether the line could be read. */
    private boolean answer(LineBatch batch, long number, int from, int to, JsonGenerator json) {
        PostedItem item;
        try {
            item = reader.read(batch.bytes(), from, to - from);
        } catch (JacksonException e) {
            var text = new String(batch.bytes(), from, to - from, StandardCharsets.UTF_8);
            return fail(json, number, problems(text, e));
        }
        if (item == null || item.id() == null || item.text() == null) {
            return fail(json, number, missing(item));
        }
        try {
            write(json, item, checker.check(item.atSchool(school)));
            return true;
        } catch (DateTimeException e) {
            return fail(json, number, "'at' must be a time such as 2026-09-01T08:00:00-04:00");
        }
    }

    private static String missing(@Nullable PostedItem item) {
        var missing = new ArrayList<String>();
        if (item == null || item.id() == null) {
            missing.add("field 'id' is missing");
        }
        if (item == null || item.text() == null) {
            missing.add("field 'text' is missing");
        }
        return String.join("; ", missing);
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

    private static boolean fail(JsonGenerator json, long line, String error) {
        json.writeStartObject();
        json.writeNumberProperty("line", line);
        json.writeStringProperty("error", error);
        json.writeEndObject();
        return false;
    }

    private void write(JsonGenerator json, PostedItem item, Checked checked) {
        json.writeStartObject();
        json.writeStringProperty("id", item.id());
        if (checked.findings().isEmpty()) {
            json.writeRaw(rest(checked));
        } else {
            writeRest(json, checked);
        }
        json.writeEndObject();
    }

    /** Where nothing was seen the same follows again and again; it is made into bytes once. */
    private SerializedString rest(Checked unseen) {
        var known = last;
        if (known == null || known.decision != unseen.decision()) {
            var whole = new StringWriter();
            try (var json = writer.createGenerator(whole)) {
                json.writeStartObject();
                json.writeStringProperty("id", "");
                writeRest(json, unseen);
                json.writeEndObject();
            }
            var rest =
                    whole.toString().substring(EMPTY_ID.length(), whole.getBuffer().length() - 1);
            known = new Unseen(unseen.decision(), new SerializedString(rest));
            last = known;
        }
        return known.rest;
    }

    private void writeRest(JsonGenerator json, Checked checked) {
        if (!findingsOnly) {
            json.writeStringProperty("verdict", checked.decision().verdict().word());
            json.writeArrayPropertyStart("reasons");
            for (var reason : checked.decision().reasons()) {
                write(json, DecisionText.of(reason));
            }
            json.writeEndArray();
        }
        json.writeArrayPropertyStart("findings");
        for (var finding : checked.findings()) {
            write(json, finding);
        }
        json.writeEndArray();
        if (!findingsOnly) {
            write(json, "missing", checked.decision().missing());
        }
    }

    private static void write(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("type", finding.type().wire());
        if (finding.form() != null) {
            json.writeStringProperty("form", finding.form().wire());
        }
        json.writeNumberProperty("start", finding.start());
        json.writeNumberProperty("end", finding.end());
        json.writeStringProperty("text", finding.text());
        json.writeStringProperty("field", finding.field());
        json.writeNumberProperty("confidence", finding.confidence());
        write(json, "students", finding.students());
        json.writeStringProperty("why", finding.why());
        json.writeEndObject();
    }

    /** Plain values, as {@link DecisionText} gives them. */
    private static void write(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case String text -> json.writeString(text);
            case Boolean flag -> json.writeBoolean(flag);
            case Integer number -> json.writeNumber(number);
            case List<?> list -> {
                json.writeStartArray();
                list.forEach(it -> write(json, it));
                json.writeEndArray();
            }
            case Map<?, ?> map -> {
                json.writeStartObject();
                map.forEach(
                        (name, it) -> {
                            json.writeName((String) name);
                            write(json, it);
                        });
                json.writeEndObject();
            }
            default -> throw new IllegalArgumentException("no plain value: " + value.getClass());
        }
    }

    private static void write(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
