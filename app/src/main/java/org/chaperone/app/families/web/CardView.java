package org.chaperone.app.families.web;

import java.util.List;
import org.chaperone.app.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * One audience on the page.
 *
 * @param name of the choice for all of it
 * @param recall what can't be called back, or null
 * @param now what counts now
 * @param back whether the visitor has an answer to take back
 * @param parts choices one by one; empty where there is but one
 */
public record CardView(
        String name,
        String title,
        String example,
        @Nullable String recall,
        List<Line> now,
        boolean back,
        List<Part> parts) {

    /**
     * What counts.
     *
     * @param about of which uses; empty for all of the card
     */
    public record Line(String about, String words, Tone tone) {}

    /** One choice of several. */
    public record Part(String name, String words, boolean back) {}

    public CardView {
        now = List.copyOf(now);
        parts = List.copyOf(parts);
    }
}
