package org.chaperone.app.ask.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chaperone.app.ask.Answer;
import org.chaperone.app.policies.Basis;
import org.chaperone.app.policies.Words;
import org.chaperone.app.ui.Clause;
import org.chaperone.app.ui.Markdown;
import org.chaperone.app.ui.Tone;
import org.chaperone.policy.QuestionType;
import org.chaperone.policy.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is shown, asked just now or kept.
 *
 * @param lede what was asked and how much of the policy the answer rests on
 * @param basis what the answer rests on, in a sentence
 * @param reasons that hold
 * @param open reasons that may hold, when the answer hangs on something
 * @param missing labels of the facts that it hangs on
 * @param origin edition, in words
 */
public record AnswerView(
        Tone tone,
        String title,
        String lede,
        String basis,
        List<Reason> reasons,
        List<Reason> open,
        List<Way> ways,
        List<Answer.Used> facts,
        List<String> missing,
        List<Change> changes,
        List<Aside> setAside,
        List<Answer.Document> references,
        List<Text> reminders,
        List<Answer.Text> standards,
        Answer.Origin origin,
        String digest) {

    private static final int GROUP = 4;
    private static final int SHOWN = 12;

    /**
     * @param quote the clause that it rests on first, or null for a product default
     * @param also the others
     */
    public record Reason(Tone tone, String says, @Nullable Clause quote, List<Clause> also) {}

    /**
     * @param href where to go on to, or null
     */
    public record Way(String say, String more, String icon, @Nullable String href) {}

    /**
     * @param facts what isn't known, in words
     */
    public record Change(String says, List<Clause> clauses, String facts) {}

    /**
     * @param verdict what the clauses would have come to
     */
    public record Aside(String verdict, List<Clause> clauses, List<Clause> by) {}

    public record Text(String title, List<Markdown.Block> body, List<Clause> clauses) {}

    /** Where a way leads, or null. */
    interface Paths {
        @Nullable String to(QuestionType question);
    }

    /**
     * @param asker who asked, or "You"
     */
    static AnswerView of(Answer answer, String asker, Paths paths) {
        var holds =
                answer.reasons().stream().filter(it -> it.verdict() != Verdict.CANT_TELL).toList();
        var open =
                answer.reasons().stream().filter(it -> it.verdict() == Verdict.CANT_TELL).toList();
        return new AnswerView(
                Words.tone(answer.verdict()),
                answer.headline(),
                lede(answer, asker),
                basis(answer),
                holds.stream().map(AnswerView::reason).toList(),
                open.stream().map(AnswerView::reason).toList(),
                answer.instead().stream().map(it -> way(it, paths)).toList(),
                answer.facts(),
                answer.missing().stream().map(Answer.Missing::label).toList(),
                answer.wouldChange().stream().map(AnswerView::change).toList(),
                answer.setAside().stream().map(AnswerView::aside).toList(),
                answer.references(),
                answer.reminders().stream().map(AnswerView::text).toList(),
                answer.standards(),
                answer.origin(),
                digest(answer.origin().decision()));
    }

    private static String lede(Answer answer, String asker) {
        return answer.asked().isEmpty()
                ? answer.restsOn()
                : asker + " asked " + answer.asked() + ". " + answer.restsOn();
    }

    private static String basis(Answer answer) {
        return Basis.of(
                        answer.reasons().stream()
                                .map(it -> it.clauses().stream().map(Clause::id).toList())
                                .toList())
                .words(answer.origin().policy());
    }

    private static Reason reason(Answer.Reason reason) {
        var clauses = reason.clauses();
        return new Reason(
                Words.tone(reason.verdict()),
                reason.says(),
                clauses.isEmpty() ? null : clauses.getFirst(),
                clauses.stream().skip(1).toList());
    }

    private static Way way(Answer.Way way, Paths paths) {
        return new Way(
                way.say(),
                way.more(),
                way.icon(),
                way.request() != null
                        ? "/requests/new/" + way.request()
                        : Optional.ofNullable(way.question()).map(paths::to).orElse(null));
    }

    private static Change change(Answer.Change change) {
        return new Change(
                change.says(),
                change.clauses(),
                String.join(
                        ", ",
                        change.missing().stream()
                                .map(it -> it.label().toLowerCase(Locale.ROOT))
                                .toList()));
    }

    private static Aside aside(Answer.Aside aside) {
        return new Aside(Words.tone(aside.verdict()).word(), aside.clauses(), aside.by());
    }

    private static Text text(Answer.Text text) {
        return new Text(text.title(), Markdown.read(text.body()), text.clauses());
    }

    /** The beginning in groups that can be read aloud. */
    private static String digest(String hexadecimal) {
        return hexadecimal.substring(0, SHOWN).replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
