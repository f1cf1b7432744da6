package org.chaperone.app.checks;

import java.util.regex.Pattern;
import org.chaperone.screening.Corrections;
import org.chaperone.screening.FindingType;

/**
 * A word to add.
 *
 * @param entry as in docs/screening-lists.md, without tags
 * @param severity 1 mild to 4 extreme
 * @param inForce whether it counts at once, without a trial
 */
public record NewWord(
        FindingType type,
        String entry,
        DistrictWord.Effect effect,
        int severity,
        String why,
        boolean inForce) {

    /** The longest entry, in characters. */
    public static final int LONGEST = 100;

    private static final Pattern ENTRY =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’ /\\[\\].<>-]*");

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 500;

    public NewWord {
        entry = entry.strip();
        why = why.strip();
        if (!fits(type, entry)) {
            throw new IllegalArgumentException("no entry of " + type.wire() + ": " + entry);
        }
        if (severity < 1 || severity > 4) {
            throw new IllegalArgumentException("severity is 1 to 4, was " + severity);
        }
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason has 1 to 500 characters");
        }
    }

    /** Whether screening can read this as an entry of a list. */
    public static boolean fits(FindingType type, String entry) {
        var line = entry.strip();
        return line.length() <= LONGEST
                && ENTRY.matcher(line).matches()
                && Corrections.problem(type.wire() + ": " + line).isEmpty();
    }

    String correction() {
        return DistrictWord.correction(type, entry, effect, severity);
    }
}
