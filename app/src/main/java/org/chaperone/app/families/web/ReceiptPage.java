package org.chaperone.app.families.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.families.Answers.Said;
import org.chaperone.app.families.web.PermitsPage.Kid;
import org.chaperone.policy.question.Consent;
import org.jspecify.annotations.Nullable;

/**
 * What was said at one time.
 *
 * @param number of the entry in the ledger
 * @param undone that the office took it back, in words, or null
 * @param next another child who waits for an answer, or null
 */
public record ReceiptPage(
        At at,
        String title,
        String number,
        String about,
        String by,
        String when,
        String how,
        String year,
        List<Answer> answers,
        @Nullable String undone,
        @Nullable Kid next,
        String back) {

    /** One answer, in words. */
    public record Answer(String place, String use, String words, Consent answer) {}

    public ReceiptPage {
        answers = List.copyOf(answers);
    }

    static ReceiptPage of(At at, Said said, boolean fresh, Optional<Kid> next) {
        var statement = said.statement();
        var undone = statement.undone();
        var words = at.words();
        return new ReceiptPage(
                at,
                fresh
                        ? at.say("receipt.title")
                        : at.say("receipt.title.before", words.day(statement.saidAt())),
                statement.id().toString(),
                said.voice().person().name(),
                statement.signer().name(),
                words.at(statement.saidAt()),
                at.say("basis." + statement.basis()),
                words.day(statement.asked()),
                answers(at, statement.answers()),
                undone == null
                        ? null
                        : at.say("receipt.undone", words.day(undone.at()), undone.why()),
                next.orElse(null),
                "/family?child=" + said.voice().person().id());
    }

    static List<Answer> answers(At at, Map<Cell, Consent> answers) {
        return answers.entrySet().stream()
                .sorted(
                        Comparator.comparing(
                                        (Map.Entry<Cell, Consent> it) -> it.getKey().audience())
                                .thenComparing(it -> it.getKey().use()))
                .map(
                        it ->
                                new Answer(
                                        at.say("audience." + it.getKey().audience() + ".short"),
                                        at.say("use." + it.getKey().use()),
                                        at.say("answer." + it.getValue()),
                                        it.getValue()))
                .toList();
    }
}
