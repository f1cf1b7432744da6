package org.chaperone.app.photos.web;

import java.util.List;
import java.util.Optional;
import org.chaperone.app.ui.Clause;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.chaperone.app.ui.Tone;

/**
 * What photos.jte shows.
 *
 * @param led classes, teams and clubs that the viewer leads
 * @param group the title of the one that is shown; empty for none
 * @param chips its students
 * @param others who was ticked and isn't of it
 * @param found whom the words find, but those above
 * @param foundGroups what the words find else
 * @param sought whether something was sought
 * @param seen what is known of a picture, as the form carries it
 * @param picture the same in words
 * @param page names this page, so that it is kept once
 * @param edition of the policy
 * @param said what came of asking somebody just now; empty for nothing
 */
public record PhotoPage(
        PhotoForm form,
        List<Option> led,
        String group,
        List<Chip> chips,
        List<Chip> others,
        List<Chip> found,
        List<Option> foundGroups,
        boolean sought,
        String seen,
        List<String> picture,
        Optional<Result> result,
        Problems problems,
        String page,
        String edition,
        String said) {

    public static final List<Option> AUDIENCES = PhotoWords.audiences();
    public static final List<Option> USES = PhotoWords.uses();
    public static final List<Option> OUTLETS = PhotoWords.outlets();

    /**
     * Somebody to tick.
     *
     * @param note grade and school, or what they work as
     */
    public record Chip(String id, String name, String note, boolean chosen) {}

    /**
     * @param why in a sentence
     * @param people those who may not be shown first
     * @param tips what to do instead
     * @param fixable whether names in the caption can be put right with one press
     * @param keepable whether a clearance can be kept
     */
    public record Result(
            Tone tone,
            String word,
            String why,
            List<Person> people,
            List<Place> places,
            List<String> tips,
            boolean fixable,
            boolean keepable) {}

    /**
     * @param marks one for each audience
     * @param because for the least favourable answer
     * @param ask the id by which they can be asked now; empty where they can't
     * @param button what is written on the button for that
     * @param asked that they were asked before, or why they aren't; empty for neither
     * @param request where that stands, or empty
     */
    public record Person(
            String name,
            Tone tone,
            String word,
            List<Mark> marks,
            String because,
            List<Clause> clauses,
            String elsewhere,
            String ask,
            String button,
            String asked,
            String request) {}

    public record Mark(Tone tone, String label, String word) {}

    public record Place(String name, Tone tone, List<Reason> reasons) {}

    public record Reason(
            Tone tone,
            String title,
            List<Clause> clauses,
            List<String> instead,
            List<String> missing) {}
}
