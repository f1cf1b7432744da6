package org.chaperone.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chaperone.policy.DecisionText;
import org.chaperone.screening.Finding;
import org.jspecify.annotations.Nullable;

/** What came of a check as plain maps and lists, ready for JSON; fields always stand in the same order. */
public final class CheckedText {

    private CheckedText() {}

    /**
     * @param id of the item, or null
     * @param named whether findings name the students they fit
     */
    public static Map<String, @Nullable Object> of(
            @Nullable String id, Checked checked, boolean named) {
        var text = new LinkedHashMap<String, @Nullable Object>();
        if (id != null) {
            text.put("id", id);
        }
        text.put("verdict", checked.decision().verdict().word());
        text.put("reasons", checked.decision().reasons().stream().map(DecisionText::of).toList());
        text.put("findings", checked.findings().stream().map(it -> of(it, named)).toList());
        text.put("missing", checked.decision().missing());
        return text;
    }

    private static Map<String, @Nullable Object> of(Finding finding, boolean named) {
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
        text.put("students", named ? finding.students() : List.of());
        text.put("why", finding.why());
        return text;
    }
}
