package org.chaperone.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chaperone.policy.Decision.Reason;
import org.chaperone.policy.question.Finding;
import org.jspecify.annotations.Nullable;

/** A decision as plain maps and lists, ready for JSON; fields always stand in the same order. */
public final class DecisionText {

    private DecisionText() {}

    public static Map<String, @Nullable Object> of(Decision decision) {
        var text = new LinkedHashMap<String, @Nullable Object>();
        text.put("question", decision.question().word());
        text.put("pack", decision.pack());
        text.put("edition", decision.edition());
        text.put("verdict", decision.verdict().word());
        text.put("silent", !decision.cited());
        text.put("reasons", decision.reasons().stream().map(DecisionText::of).toList());
        text.put("setAside", decision.setAside().stream().map(DecisionText::of).toList());
        text.put("wouldChange", decision.wouldChange().stream().map(DecisionText::of).toList());
        text.put("missing", decision.missing());
        text.put("references", decision.references().stream().map(DecisionText::of).toList());
        text.put("factsDigest", decision.factsDigest());
        return text;
    }

    public static Map<String, @Nullable Object> of(Reason reason) {
        var text = new LinkedHashMap<String, @Nullable Object>();
        putClauses(text, "clause", "clauses", reason.clauses());
        text.put("rule", reason.rule());
        text.put("verdict", reason.verdict().word());
        text.put("message", reason.message());
        if (reason.isDefault()) {
            text.put("default", true);
        }
        putSome(text, "evidence", reason.evidence().stream().map(DecisionText::of).toList());
        reason.fix().ifPresent(it -> text.put("fix", it));
        reason.write().ifPresent(it -> text.put("write", it));
        putSome(text, "instead", reason.instead().stream().map(Way::say).toList());
        putSome(text, "see", reason.see().stream().map(DecisionText::of).toList());
        putSome(text, "missing", reason.missing());
        return text;
    }

    private static Map<String, @Nullable Object> of(Decision.SetAside aside) {
        var text = new LinkedHashMap<String, @Nullable Object>();
        putClauses(text, "clause", "clauses", aside.clauses());
        text.put("rule", aside.rule());
        text.put("verdict", aside.verdict().word());
        text.put("by", aside.by());
        text.put("byClauses", aside.byClauses());
        return text;
    }

    private static Map<String, @Nullable Object> of(Decision.WouldChange change) {
        var text = new LinkedHashMap<String, @Nullable Object>();
        putClauses(text, "clause", "clauses", change.clauses());
        text.put("rule", change.rule());
        text.put("message", change.message());
        text.put("missing", change.missing());
        return text;
    }

    private static Map<String, @Nullable Object> of(Reference reference) {
        var text = new LinkedHashMap<String, @Nullable Object>();
        text.put("id", reference.id());
        text.put("title", reference.title());
        text.put("address", reference.address().orElse(null));
        text.put("date", reference.date().map(Object::toString).orElse(null));
        return text;
    }

    private static Map<String, @Nullable Object> of(Finding finding) {
        var text = new LinkedHashMap<String, @Nullable Object>();
        text.put("field", finding.field());
        text.put("start", finding.start());
        text.put("end", finding.end());
        text.put("text", finding.text());
        return text;
    }

    /** The first clause by itself, as most readers want it; all of them when there are more. */
    private static void putClauses(
            Map<String, @Nullable Object> text, String one, String all, List<String> clauses) {
        text.put(
                one,
                Optional.of(clauses).filter(it -> !it.isEmpty()).map(List::getFirst).orElse(null));
        if (clauses.size() > 1) {
            text.put(all, new ArrayList<>(clauses));
        }
    }

    private static void putSome(Map<String, @Nullable Object> text, String name, List<?> values) {
        if (!values.isEmpty()) {
            text.put(name, values);
        }
    }
}
