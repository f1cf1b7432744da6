package org.chaperone.app.checks.web;

import java.util.List;
import java.util.Optional;
import org.chaperone.app.policies.Text;
import org.chaperone.app.ui.Clause;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.chaperone.app.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What check.jte shows.
 *
 * @param result nothing before the first check
 * @param pictures what was seen in each
 * @param seen the same as the form carries it along
 * @param previews how it will look on each platform
 * @param beside texts of the policy that stand beside the composer, but those that were put away
 * @param away whether there are such
 * @param before texts of the policy to read before a post goes out
 */
public record CheckPage(
        Draft draft,
        Problems problems,
        Optional<Result> result,
        List<PictureView> pictures,
        String seen,
        List<PreviewView> previews,
        List<Text> beside,
        boolean away,
        List<Text> before,
        String edition) {

    public static final List<Option> KINDS =
            List.of(
                    new Option("page", "School or team page"),
                    new Option("class-page", "Class page"),
                    new Option("blog", "Class blog"),
                    new Option("website", "Website news"),
                    new Option("newsletter", "Newsletter"),
                    new Option("message", "Message to families"),
                    new Option("learning-platform", "Learning platform"),
                    new Option("community-page", "Boosters’ or parents’ page"),
                    new Option("personal-page", "My own account"));

    public static final List<Option> AUDIENCES =
            List.of(
                    new Option("public", "Anybody"),
                    new Option("group-with-students", "A closed group with students in it"),
                    new Option("parents", "Parents"),
                    new Option("staff-only", "Staff, no students"),
                    new Option("friends", "My friends or followers"));

    public static final List<Option> ORIGINS =
            List.of(
                    new Option("own", "I took or made it"),
                    new Option("district", "The district’s"),
                    new Option("licensed", "Licensed for this use"),
                    new Option("permission-on-file", "The owner allowed it in writing"),
                    new Option("student-work", "A student made it"),
                    new Option("coworker-work", "A colleague made it"),
                    new Option("found-on-web", "Found on the web"));

    public static final List<Option> NEEDED_BY =
            List.of(
                    new Option("nobody", "Nobody; it’s good to know"),
                    new Option("class", "Every student of the class"),
                    new Option("all-families", "All families"));

    public static final List<Option> SHOWN =
            List.of(
                    new Option("no", "No students to be seen"),
                    new Option("yes", "Students can be seen"));

    /**
     * @param alt its description as written so far
     * @param tells what its file says beside the picture, as a sentence; empty when nobody could see
     * @param cleanable whether a copy that says less can be had
     * @param found names and other matter in it
     * @param notSeen what couldn't be looked into
     */
    public record PictureView(
            String name,
            String alt,
            String tells,
            boolean cleanable,
            List<String> found,
            List<String> notSeen) {}

    /**
     * @param opening what is seen at first
     * @param cut whether there is more
     * @param measure its length in words
     * @param wrong what doesn't fit; empty when all does
     */
    public record PreviewView(
            String id,
            String name,
            String opening,
            boolean cut,
            int used,
            int most,
            String measure,
            String wrong) {}

    /**
     * @param segments the text in pieces, marked or not
     * @param basis what it rests on, in a sentence
     * @param again whether the page asks once more by itself, as names of an import weren't ready
     */
    public record Result(
            List<Segment> segments,
            List<Reason> reasons,
            Tone tone,
            String word,
            String why,
            String basis,
            boolean fixable,
            boolean again) {

        Result toBeAskedAgain() {
            return new Result(segments, reasons, tone, word, why, basis, fixable, true);
        }
    }

    /**
     * @param tone null where nothing was found
     * @param number of the reason it belongs to
     */
    public record Segment(String text, @Nullable Tone tone, int number) {}

    /**
     * @param found the words that it is about, quoted at its head
     * @param credit offered once on a page, with its first reason
     * @param missing what it hangs on, in words
     */
    public record Reason(
            int number,
            Tone tone,
            String title,
            List<Clause> clauses,
            List<FixButton> fixes,
            @Nullable Credit credit,
            List<Way> instead,
            List<String> missing) {}

    /**
     * What one can do instead.
     *
     * @param href where that begins, or null
     */
    public record Way(String say, @Nullable String href) {}

    /**
     * A line that credits somebody, to be filled in.
     *
     * @param line how it will read
     * @param begun whether something is filled in
     */
    public record Credit(String line, List<CreditField> fields, boolean begun) {}

    public record CreditField(String name, String label, String hint, String value) {}

    /**
     * @param key what the button sends
     * @param shortcut the digit that presses it, or null
     */
    public record FixButton(String key, String label, @Nullable String shortcut) {}

    public String length() {
        return draft.characters() == 1 ? "1 character" : draft.characters() + " characters";
    }
}
