package org.chaperone.app.requests.web;

import java.util.List;
import org.chaperone.app.requests.Content;
import org.chaperone.app.requests.PageRegister;
import org.chaperone.app.requests.Request;
import org.chaperone.app.ui.Clause;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.chaperone.app.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What request.jte shows.
 *
 * @param state in words, with its icon
 * @param usable of a page, whether it may be used; empty for anything else and for what is over
 * @param whereabouts of a page that was approved, else null
 * @param notRegistered why the register couldn't take it; empty when it could
 * @param disclosed of a personal number, else null
 * @param digest of the last version; empty before it was sent
 * @param answers of the checklist, in its order
 * @param remarks what the policy says to them
 * @param consents how many families agree, in words; empty when none are counted
 * @param steps what was reached and what is to come
 * @param history what happened, the last first
 * @param versions what was sent, the last first
 * @param decision what the viewer decides on, or null
 */
public record RequestPage(
        String path,
        String title,
        String kind,
        String by,
        String school,
        String state,
        String icon,
        String lastDay,
        String usable,
        PageRegister.@Nullable Whereabouts whereabouts,
        String notRegistered,
        @Nullable Disclosed disclosed,
        String digest,
        List<Answer> answers,
        List<Attached> attached,
        List<Remark> remarks,
        String consents,
        List<Step> steps,
        List<Step> history,
        List<Sent> versions,
        boolean mayWrite,
        boolean mayWithdraw,
        boolean mayEnd,
        boolean mayRenew,
        @Nullable Decision decision,
        RequestDeed deed,
        Problems problems) {

    /**
     * How it is with a personal number.
     *
     * @param given when it was given out, or empty
     * @param told how many are told what it is for; empty when nobody is to be
     * @param path of the page about the notices, or empty
     * @param clauses by which it was too early, when it was
     */
    public record Disclosed(
            String given,
            boolean tooEarly,
            boolean mayNote,
            String told,
            String path,
            boolean complete,
            List<Clause> clauses) {}

    /**
     * A file that goes with it.
     *
     * @param digest the beginning of its SHA-256
     */
    public record Attached(String name, String href, String digest) {

        static Attached of(Request request, Content.Evidence it) {
            return new Attached(
                    it.name(), request.path() + "/files/" + it.blob(), it.blob().substring(0, 12));
        }
    }

    public record Answer(String question, String words) {}

    /**
     * @param clauses empty for a default of the product
     */
    public record Remark(Tone tone, String words, List<Clause> clauses) {}

    /**
     * Something in the timeline.
     *
     * @param note may be empty
     */
    public record Step(String icon, String what, String note, String at, List<Clause> clauses) {}

    /**
     * A version.
     *
     * @param changed what is other than in the one before, in words; empty for the first
     */
    public record Sent(int number, String by, String at, String digest, List<String> changed) {}

    /**
     * @param say what the policy says to whoever decides; may be empty
     * @param makes whether something was made, whose address is put down
     */
    public record Decision(String title, String say, List<Option> acts, boolean makes) {}
}
