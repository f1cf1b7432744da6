package org.chaperone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chaperone.screening.Finding;
import org.chaperone.screening.FindingType;
import org.chaperone.screening.NameForm;

/**
 * Sees details that single a student out together though none does alone: a first name or an initial
 * with a grade, a bus, a room, a team's number or the time and place where the student will be.
 */
final class Combinations {

    private static final Pattern DETAIL =
            Pattern.compile(
                    "(?:\\b(?:(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth) grade(?:r)?"
                            + "|grade \\d{1,2}|kindergarten(?:er)?"
                            + "|bus (?:route |number |no\\.? |#)?\\d{1,3}|route \\d{1,3}"
                            + "|(?:room|locker) #?\\d{1,4}[a-z]?"
                            + "|(?:jersey|number) (?:no\\.? |#)?\\d{1,2}"
                            + "|(?:pick(?:ed)?[ -]?up|drop(?:ped)?[ -]?off|walks? home|gets? off|waits?)[^.!?\\n]{0,40}?\\d{1,2}(?::\\d{2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.)"
                            + "|\\d{1,2}(?::\\d{2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.)[^.!?\\n]{0,20}?pick[ -]?up)"
                            // "#1" says how good somebody is more often than what the shirt says.
                            + "|(?<![\\w#&])#(?!1\\b)\\d{1,2})(?![a-z0-9])",
                    Pattern.CASE_INSENSITIVE);

    /** What adds to such a detail, though many share it. */
    private static final Pattern TEAM =
            Pattern.compile(
                    "\\b(?:(?:jv|varsity|junior varsity|freshman) [a-z]{3,12}"
                            + "|(?:soccer|football|basketball|baseball|softball|volleyball|tennis|swim|track|wrestling|hockey|lacrosse|golf|chess|debate|robotics|drama|band|choir|cheer) (?:team|club|squad))\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final int NEAR = 160;
    private static final double SURE = 0.85;

    private Combinations() {}

    /** A finding for every first name or initial that has at least one such detail near it. */
    static List<Finding> in(String text, List<Finding> findings) {
        var combined = new ArrayList<Finding>();
        for (var name : findings) {
            if (name.type() == FindingType.STUDENT_NAME
                    && name.field().equals("text")
                    && (name.form() == NameForm.FIRST || name.form() == NameForm.INITIAL)) {
                var details = near(text, name);
                if (!details.isEmpty()) {
                    combined.add(
                            new Finding(
                                    FindingType.IDENTIFYING_COMBINATION,
                                    null,
                                    "text",
                                    name.start(),
                                    name.end(),
                                    name.text(),
                                    SURE,
                                    name.students(),
                                    "Together with "
                                            + String.join(", ", details)
                                            + " this singles a student out.",
                                    null));
                }
            }
        }
        return combined;
    }

    /** Every detail has a digit in it or a grade in words; most names have neither near them. */
    private static boolean mayBeDetailed(String text, Finding name) {
        int end = Math.min(text.length(), name.end() + NEAR);
        for (int at = Math.max(0, name.start() - NEAR); at < end; at++) {
            char unit = text.charAt(at);
            if (unit >= '0' && unit <= '9'
                    || (unit == 'g' || unit == 'G') && text.regionMatches(true, at, "grade", 0, 5)
                    || (unit == 'k' || unit == 'K')
                            && text.regionMatches(true, at, "kindergarten", 0, 12)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> near(String text, Finding name) {
        if (!mayBeDetailed(text, name)) {
            return List.of();
        }
        var details = matches(DETAIL, text, name);
        if (!details.isEmpty()) {
            details.addAll(matches(TEAM, text, name));
        }
        return details;
    }

    private static List<String> matches(Pattern pattern, String text, Finding name) {
        var matcher = pattern.matcher(text);
        matcher.region(
                Math.max(0, name.start() - NEAR), Math.min(text.length(), name.end() + NEAR));
        var found = new ArrayList<String>();
        while (matcher.find()) {
            found.add("“" + matcher.group() + "”");
        }
        return found;
    }
}
