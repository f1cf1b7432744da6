package org.chaperone.app.directory.web;

import org.chaperone.app.directory.RosterImport.State;
import org.chaperone.app.ui.Tone;

/** How the state of an import shows. */
public record ImportState(String words, Tone tone) {

    static ImportState of(State state) {
        return switch (state) {
            case READING -> new ImportState("Being read", Tone.INFORM);
            case REFUSED -> new ImportState("Refused", Tone.DENY);
            case STAGED -> new ImportState("Waits for a decision", Tone.APPROVAL);
            case DISCARDED -> new ImportState("Given up", Tone.UNKNOWN);
            case APPLIED -> new ImportState("Applied", Tone.ALLOW);
            case UNDONE -> new ImportState("Undone", Tone.WARN);
        };
    }
}
