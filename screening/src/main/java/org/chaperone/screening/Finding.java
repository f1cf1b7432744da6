package org.chaperone.screening;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that screening saw, and where.
 *
 * @param type what it is about
 * @param form how the name is written; null unless the type is a name
 * @param field where it was seen: {@code text}, {@code alt[0]}, {@code files[0]}
 * @param start first UTF-16 code unit of it in that field
 * @param end first UTF-16 code unit after it; equals {@code start} for something that is missing
 * @param text what stands there, exactly
 * @param confidence how sure it is that this is what the type says, 0 to 1
 * @param students ids of the students it fits, the likeliest first; empty when none is meant
 * @param why the reason in plain words, fit to be shown
 * @param detail notes for programs, separated by blanks, each {@code word} or {@code word:value},
 *     such as {@code outside-district} or {@code severity:2}; null when there are none
 */
public record Finding(
        FindingType type,
        @Nullable NameForm form,
        String field,
        int start,
        int end,
        String text,
        double confidence,
        List<String> students,
        String why,
        @Nullable String detail) {

    public Finding {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such place: " + start + " to " + end);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be 0 to 1, was " + confidence);
        }
        students = List.copyOf(students);
    }

    /** Whether {@link #detail} holds this note, as {@code word} or as {@code word:value}. */
    public boolean notes(String note) {
        return detail != null && Arrays.asList(detail.split(" ")).contains(note);
    }
}
