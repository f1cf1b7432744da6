package org.chaperone.app.policies.web;

import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.chaperone.app.policies.ProcedureWords;
import org.chaperone.policy.duty.Duty;
import org.chaperone.policy.duty.EventType;
import org.chaperone.policy.duty.Who;

/** A duty as a reader of the policy sees it. */
public final class DutyView {

    private DutyView() {}

    /** Words with an ellipsis where facts come in. */
    public static String blanked(String words) {
        return words.replaceAll("\\{[A-Za-z.]+}", "…");
    }

    /** Whose it is and by when, as a sentence. */
    public static String says(Duty duty) {
        return "Falls to %s, %s.".formatted(who(duty.who()), duty.due().words());
    }

    public static String who(Who who) {
        return switch (who) {
            case Who.InEvent it ->
                    switch (it.role()) {
                        case "actor" -> "whoever did it";
                        case "author" -> "the author";
                        case "outlet.owner" -> "the owner of the page or account";
                        case "class.teacher" -> "the teacher of the class";
                        default -> it.role();
                    };
            case Who.Office office -> ProcedureWords.office(office);
        };
    }

    /** Its parts as the pack has them. */
    public static String source(Duty duty) {
        var lines = new StringJoiner("\n");
        lines.add("- id: " + duty.id());
        lines.add("  clauses: [" + String.join(", ", duty.clauses()) + "]");
        lines.add(
                "  on: ["
                        + duty.on().stream().map(EventType::word).collect(Collectors.joining(", "))
                        + "]");
        lines.add("  who: " + duty.who().word());
        lines.add("  due: " + duty.due().words());
        lines.add("  done-by: " + duty.doneBy().word());
        return lines.toString();
    }
}
