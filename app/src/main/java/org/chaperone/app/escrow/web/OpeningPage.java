package org.chaperone.app.escrow.web;

import java.util.List;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;

/**
 * What opening.jte shows.
 *
 * @param login the path of the login's page
 * @param until until when it waits, or is opened; empty when it doesn't
 * @param agrees whether the viewer may be the second person now
 * @param opens whether the viewer may open it now
 * @param reviews whether the viewer may review it, once it was changed
 * @param toBeChanged whether the password that was opened is still the one that is sealed
 * @param steps what happened, the last first
 * @param result what the viewer chose
 * @param finding as it was typed
 */
public record OpeningPage(
        String path,
        String login,
        String outlet,
        String by,
        String emergency,
        String words,
        String state,
        String until,
        boolean agrees,
        boolean opens,
        boolean reviews,
        boolean toBeChanged,
        List<Step> steps,
        String result,
        String finding,
        Problems problems) {

    static final String JUSTIFIED = "justified";
    static final String NOT_JUSTIFIED = "not-justified";

    public static final List<Option> RESULTS =
            List.of(
                    new Option(JUSTIFIED, "It was an emergency"),
                    new Option(NOT_JUSTIFIED, "It wasn’t, and somebody has to see to that"));

    /**
     * @param note may be empty
     */
    public record Step(String by, String what, String at, String note) {}
}
