package org.chaperone.app.ask.web;

import java.util.List;
import org.chaperone.app.ask.web.Entries.Entry;

/**
 * The start: the questions, and what was kept lately.
 *
 * @param typed after "May I", or nothing
 * @param unsure whether something was typed that leads to no question
 * @param more whether there are more kept answers than these
 */
public record AskPage(
        String typed, boolean unsure, List<Entry> entries, List<KeptRow> kept, boolean more) {

    static AskPage of(String typed, List<Entry> entries, List<KeptRow> kept, boolean more) {
        var fits = !entries.isEmpty() && entries.getFirst().fits() > 0;
        return new AskPage(typed, !typed.isBlank() && !fits, entries, kept, more);
    }
}
