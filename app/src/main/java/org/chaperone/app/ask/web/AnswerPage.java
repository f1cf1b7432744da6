package org.chaperone.app.ask.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.chaperone.app.ask.Answer;
import org.chaperone.app.ask.facts.Given;
import org.chaperone.app.ask.form.Asking;
import org.chaperone.app.ask.form.Known;
import org.chaperone.app.ask.wording.Words;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.QuestionType;

/**
 * An answer to what was asked just now.
 *
 * @param question its name in addresses
 * @param missing what is asked here, because the answer hangs on it
 * @param more what might change the answer and can be said here too
 * @param given what was said, by fact
 * @param action where the missing facts are sent
 * @param form where facts are changed
 * @param comparison with other policies
 * @param timetable what it says, and whether the person corrected it; empty when it says nothing
 * @param students where students are picked whose families' consents are looked up, or empty
 * @param page of which it is kept
 * @param seen the digest of the decision
 */
public record AnswerPage(
        AnswerView answer,
        String question,
        String entry,
        List<FieldView> missing,
        List<FieldView> more,
        Map<String, String> given,
        Problems problems,
        String action,
        String form,
        String comparison,
        String timetable,
        String answeredAt,
        String students,
        UUID page,
        String seen) {

    static AnswerPage of(
            Given given,
            Answer answer,
            Known known,
            Problems problems,
            AnswerView.Paths paths,
            String answeredAt,
            boolean looksUp,
            UUID page) {
        var asked = Asked.of(given.question());
        return new AnswerPage(
                AnswerView.of(answer, "You", paths),
                given.question().word(),
                Words.of(given.question(), "entry"),
                Stream.concat(
                                unread(given, answer, problems),
                                fields(given, answer.missing().stream()))
                        .toList(),
                fields(
                                given,
                                answer.wouldChange().stream()
                                        .flatMap(it -> it.missing().stream())
                                        .distinct()
                                        .filter(it -> !hangsOn(answer, it.path()))
                                        .filter(it -> problems.at(it.path()) == null))
                        .toList(),
                given.words(),
                problems,
                asked.answer(),
                asked.form(given),
                asked.comparison(given),
                timetable(given, known),
                answeredAt,
                looksUp && isOfStudents(given) ? asked.form() + "/students" + given.query() : "",
                page,
                answer.origin().decision());
    }

    private static boolean isOfStudents(Given given) {
        return given.question() == QuestionType.CONTACT
                && given.says("recipient.kind", "student")
                && !given.says("recipient.ownChild", "yes");
    }

    private static String timetable(Given given, Known known) {
        if (known.facts().isEmpty()) {
            return "";
        }
        return known.agreesWith(given)
                ? "Known from the timetable: " + known.says()
                : "You corrected the timetable, which says: " + known.says();
    }

    private static boolean hangsOn(Answer answer, String fact) {
        return answer.missing().stream().anyMatch(it -> it.path().equals(fact));
    }

    /** Facts that the address gave no answer to that there is: they are asked anew, at the place the problem names. */
    private static Stream<FieldView> unread(Given given, Answer answer, Problems problems) {
        return problems.byField().keySet().stream()
                .filter(path -> !hangsOn(answer, path))
                .flatMap(path -> Asking.about(given.question(), path).stream())
                .map(field -> FieldView.missing(field, List.of()));
    }

    private static Stream<FieldView> fields(Given given, Stream<Answer.Missing> facts) {
        return facts.flatMap(
                it ->
                        Asking.about(given.question(), it.path()).stream()
                                .map(field -> FieldView.missing(field, it.clauses())));
    }
}
