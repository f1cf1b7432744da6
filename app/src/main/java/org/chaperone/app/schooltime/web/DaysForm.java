package org.chaperone.app.schooltime.web;

import java.time.LocalDate;
import org.chaperone.app.schooltime.reading.Cells;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;

/** Days in a row to say something of. Every part may be absent. */
public record DaysForm(
        @Nullable String from, @Nullable String to, @Nullable String type, @Nullable String note) {

    static final DaysForm EMPTY = new DaysForm(null, null, null, null);

    private static final int LONGEST = 100;

    public String text(@Nullable String part) {
        return part == null ? "" : part.strip();
    }

    @Nullable LocalDate first() {
        return Cells.day(text(from));
    }

    /** The first when nothing else is said. */
    @Nullable LocalDate last() {
        return text(to).isEmpty() ? first() : Cells.day(text(to));
    }

    Problems problems() {
        return Problems.none()
                .unless(first() != null, "from", "Give the first day. " + Cells.DAY)
                .unless(
                        text(to).isEmpty() || last() != null,
                        "to",
                        "Give the last day. " + Cells.DAY)
                .unless(
                        text(note).length() <= LONGEST
                                && text(note).codePoints().noneMatch(Character::isISOControl),
                        "note",
                        "Keep it under 100 characters");
    }
}
