package org.chaperone.app.ask.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chaperone.app.ask.Answer;
import org.chaperone.app.ask.ContactAnswers.Each;
import org.chaperone.app.ask.ContactAnswers.Picked;
import org.chaperone.app.ask.ContactAnswers.Said;
import org.chaperone.app.ask.facts.Given;
import org.chaperone.app.ask.form.Asking;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.policies.Words;
import org.chaperone.app.ui.Clause;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.chaperone.app.ui.Tone;
import org.chaperone.policy.Pack;

/**
 * The contact question for students who are picked.
 *
 * @param given what was said of the contact, by fact
 * @param back where that can be changed
 * @param led classes, teams and clubs that the viewer leads
 * @param title of the one that is shown; empty for none
 * @param students to tick
 * @param found classes and teams that the words find
 */
public record ContactStudentsPage(
        Map<String, String> given,
        String back,
        String words,
        String group,
        List<Option> led,
        String title,
        List<Student> students,
        List<Option> found,
        Optional<Result> result,
        Problems problems) {

    /** Somebody to tick. */
    public record Student(String id, String name, String note, boolean chosen) {}

    /**
     * @param headline empty when there is nobody to answer for
     * @param notSeen that others were named, or empty
     * @param missing what the answer hangs on and can be said here
     * @param left the names of those without consent, as one reads them; empty for none
     */
    public record Result(
            Tone tone,
            String headline,
            String notSeen,
            List<Answered> answered,
            String left,
            List<FieldView> missing,
            String edition) {}

    /**
     * @param because what counts of what the family said
     * @param says what the policy says to it
     * @param said who said it, when, how and to which words; each in a sentence
     */
    public record Answered(
            String name,
            Tone tone,
            String because,
            String says,
            List<Clause> clauses,
            List<String> said) {}

    static Result result(Picked picked, Given given, Pack pack, DistrictTime time) {
        var without =
                picked.each().stream()
                        .filter(it -> !it.answer().verdict().permits())
                        .map(Each::name)
                        .toList();
        return new Result(
                picked.together().map(it -> Words.tone(it.verdict())).orElse(Tone.UNKNOWN),
                picked.together().map(Answer::headline).orElse(""),
                picked.notSeen() == 0
                        ? ""
                        : picked.each().isEmpty()
                                ? "None of those whom you ticked is a student whom you see."
                                : "%d more were named who aren’t students whom you see. Nothing is said of them."
                                        .formatted(picked.notSeen()),
                picked.each().stream().map(it -> answered(it, time)).toList(),
                String.join(", ", without),
                picked.together().stream()
                        .flatMap(it -> it.missing().stream())
                        .flatMap(
                                it ->
                                        Asking.about(given.question(), it.path()).stream()
                                                .map(
                                                        field ->
                                                                FieldView.missing(
                                                                        field, it.clauses())))
                        .toList(),
                pack.name() + ", " + Citations.edition(pack.edition()));
    }

    private static Answered answered(Each it, DistrictTime time) {
        var first = it.answer().reasons().stream().findFirst();
        return new Answered(
                it.name(),
                Words.tone(it.answer().verdict()),
                it.permission().because(),
                first.map(reason -> reason.says()).orElse(it.answer().headline()),
                it.answer().reasons().stream()
                        .flatMap(reason -> reason.clauses().stream())
                        .distinct()
                        .toList(),
                it.said().stream().map(said -> words(said, time)).toList());
    }

    private static String words(Said it, DistrictTime time) {
        return "%s, %s, %s%s"
                .formatted(
                        it.signer(),
                        time.at(it.at()),
                        it.how(),
                        it.wording().isEmpty() ? "." : ": “" + it.wording() + "”.");
    }
}
