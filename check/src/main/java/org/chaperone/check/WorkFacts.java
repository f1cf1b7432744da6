package org.chaperone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chaperone.screening.Finding;
import org.chaperone.screening.FindingType;

/**
 * Sees what a named colleague earns and what stands in a personnel file. Never sure: pay may be a
 * public record, so a person has to look.
 */
final class WorkFacts {

    private static final String MONEY = "\\$ ?\\d[\\d,.]*k?";
    private static final Pattern FACT =
            Pattern.compile(
                    "\\b(?<!starting )(?:salary|wages?|paycheck|pay ?stub)\\b(?! range)[^.!?\\n]{0,30}?"
                            + MONEY
                            + "|\\b(?:earns?|earned|makes|made|gets|got|is paid)\\b[^.!?\\n]{0,15}?"
                            + MONEY
                            + " ?(?:a|an|per|each|/) ?(?:year|hour|month)\\b"
                            + "|\\b(?:personnel file|performance (?:review|evaluation)|improvement plan|disciplinary letter)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final int NEAR = 160;
    private static final double LIKELY = 0.75;

    private WorkFacts() {}

    /** A finding for every such fact with a colleague's name near it. */
    static List<Finding> in(String text, List<Finding> findings) {
        if (findings.stream().noneMatch(WorkFacts::isColleague)) {
            return List.of();
        }
        var facts = new ArrayList<Finding>();
        var matcher = FACT.matcher(text);
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            if (findings.stream().anyMatch(it -> isColleagueNear(it, start, end))) {
                facts.add(
                        new Finding(
                                FindingType.ROLE_AT_WORK,
                                null,
                                "text",
                                start,
                                end,
                                matcher.group(),
                                LIKELY,
                                List.of(),
                                "Tells of a colleague's pay or personnel file.",
                                null));
            }
        }
        return facts;
    }

    private static boolean isColleague(Finding name) {
        return name.type() == FindingType.STAFF_NAME && name.field().equals("text");
    }

    private static boolean isColleagueNear(Finding name, int start, int end) {
        return isColleague(name) && name.start() - end <= NEAR && start - name.end() <= NEAR;
    }
}
