package org.chaperone.app.ask.web;

import org.chaperone.app.ask.KeptSummary;
import org.chaperone.app.ask.wording.Words;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Tone;

/**
 * A kept answer in a list.
 *
 * @param question as the start page names it
 * @param asked what was asked, in words
 * @param from who shared it; empty for one's own
 * @param shared with how many one's own is shared; empty for none
 */
public record KeptRow(
        String href,
        Tone tone,
        String title,
        String question,
        String asked,
        String from,
        String shared,
        String keptOn) {

    static KeptRow of(KeptSummary kept, DistrictTime time) {
        return new KeptRow(
                "/answers/" + kept.id(),
                org.chaperone.app.policies.Words.tone(kept.verdict()),
                kept.headline(),
                Words.of(kept.question(), "entry"),
                kept.asked().isEmpty()
                        ? Words.of(kept.question(), "title")
                        : Words.sentence(kept.asked()),
                kept.mine() ? "" : kept.asker(),
                kept.mine() ? shared(kept.readers()) : "",
                time.day(kept.keptAt()));
    }

    private static String shared(int readers) {
        return switch (readers) {
            case 0 -> "";
            case 1 -> "Shared with one colleague";
            default -> "Shared with %d colleagues".formatted(readers);
        };
    }
}
