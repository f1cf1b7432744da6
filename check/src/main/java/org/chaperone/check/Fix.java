package org.chaperone.check;

import java.util.List;
import org.chaperone.policy.Blank;

/**
 * A correction that can be made for the author: put these words where those stand.
 *
 * @param name as in the rule, such as {@code first-name}
 * @param start first UTF-16 code unit that goes
 * @param end code unit after the last that goes; equals {@code start} where words are only added
 * @param write what is written there, with {@link Blank}s where only the author knows it; empty to take it out
 */
public record Fix(String name, int start, int end, String write) {

    public Fix {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such place: " + start + " to " + end);
        }
    }

    /** What the author has to fill in before it can be made. */
    public List<Blank> blanks() {
        return Blank.in(write);
    }

    /** The text with the correction made, and no doubled blank where something was taken out. */
    public String in(String text) {
        var before = text.substring(0, Math.min(start, text.length()));
        var after = text.substring(Math.min(end, text.length()));
        if (write.isEmpty()
                && (before.isEmpty() || before.endsWith(" "))
                && after.startsWith(" ")) {
            after = after.substring(1);
        }
        if (write.isEmpty()
                && before.endsWith(" ")
                && (after.isEmpty() || ".,;:!?\n".indexOf(after.charAt(0)) >= 0)) {
            before = before.substring(0, before.length() - 1);
        }
        return before + write + after;
    }
}
