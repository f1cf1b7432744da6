package org.chaperone.app.policies.web;

import java.util.List;
import java.util.Optional;
import org.chaperone.app.ui.Clause;
import org.chaperone.app.ui.Problems;
import org.chaperone.app.ui.Tone;

/**
 * The guide to one's own accounts.
 *
 * @param note the text to put on a profile, once it is asked for
 * @param result of the profile check, once a text was pasted
 */
public record PersonalPage(
        List<TextView> texts,
        boolean makesNotes,
        Optional<Note> note,
        Profile profile,
        Problems problems,
        Optional<Result> result) {

    /**
     * @param whose page the address is of, in words
     */
    public record Note(String text, String whose) {}

    /**
     * What was pasted and said beside it; shown again and kept nowhere.
     *
     * @param work {@code yes}, {@code no} or nothing, as with the others
     */
    public record Profile(String text, String work, String name, String logo) {
        static final Profile EMPTY = new Profile("", "", "", "");
    }

    /**
     * @param word such as "Passes"
     * @param title what it comes to, in a sentence
     * @param read what was read in the text
     * @param guides texts of the guide that speak to the reasons
     */
    public record Result(
            Tone tone,
            String word,
            String title,
            List<Reason> reasons,
            List<String> read,
            List<TextView> guides,
            String ask) {}

    public record Reason(Tone tone, String words, List<Clause> clauses, List<String> instead) {}
}
