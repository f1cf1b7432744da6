package org.chaperone.check;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chaperone.policy.Blank;
import org.chaperone.screening.Finding;
import org.chaperone.screening.FindingType;

/** The line of a post that says whose its borrowed matter is: "Source: Ada Limón, The Carrying". */
public final class CreditLine {

    /** The name of the correction. */
    public static final String NAME = "credit-line";

    private static final Pattern LINE =
            Pattern.compile(
                    "(?imu)^[ \\t>*•—–-]*(?:(?:(?:picture|photo|image|video|text|music) )?credits?|sources?|courtesy"
                            + "|fuentes?|cr[eé]ditos?)[ \\t]*:[ \\t]*\\S.*$");

    private CreditLine() {}

    /** Whether a text has one. */
    public static boolean isIn(String text) {
        return LINE.matcher(text).find();
    }

    /** Those findings that a credit doesn't settle: a credit line is for what stands before it. */
    static List<Finding> unsettled(String text, List<Finding> findings) {
        if (findings.stream().noneMatch(CreditLine::isUncited)) {
            return findings;
        }
        var last = LINE.matcher(text).results().mapToInt(it -> it.start()).max().orElse(-1);
        return findings.stream().filter(it -> !isUncited(it) || it.end() > last).toList();
    }

    /**
     * Where it goes: after what it is for, or at the end.
     *
     * @param end of what it is for, or of the text
     * @param words of the rule, with blanks
     */
    static Fix after(int end, String text, String words) {
        if (end < text.stripTrailing().length()) {
            var goesOn = text.charAt(end) != '\n';
            return new Fix(NAME, end, end, "\n" + words + (goesOn ? "\n" : ""));
        }
        var place = text.stripTrailing().length();
        return new Fix(NAME, place, place, (place == 0 ? "" : "\n\n") + words);
    }

    /**
     * The correction with its blanks filled in; what is filled in stays one line.
     *
     * @throws IllegalArgumentException if one of its blanks isn't
     */
    public static Fix filled(Fix fix, Map<Blank, String> values) {
        var write = fix.write();
        for (var blank : fix.blanks()) {
            var value = values.get(blank);
            if (value == null || value.isBlank()) {
                throw new IllegalArgumentException("nothing is filled in for " + blank.word());
            }
            var line =
                    value.replaceAll("[\\p{Z}\\p{Cc}]+", " ")
                            .strip()
                            .replace("{", "(")
                            .replace("}", ")");
            write = write.replace("{" + blank.word() + "}", line);
        }
        return new Fix(fix.name(), fix.start(), fix.end(), write);
    }

    private static boolean isUncited(Finding finding) {
        return finding.type() == FindingType.UNCITED_SOURCE && finding.field().equals("text");
    }
}
