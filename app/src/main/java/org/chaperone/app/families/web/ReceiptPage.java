package org.chaperone.app.families.web;

import java.util.List;
import java.util.Optional;
import org.chaperone.app.families.Answers.Said;
import org.chaperone.app.families.Summary;
import org.chaperone.app.families.Summary.Line;
import org.chaperone.app.families.WhatCantBeRecalled;
import org.chaperone.app.families.web.PermitsPage.Kid;
import org.jspecify.annotations.Nullable;

/**
 * What was said at one time.
 *
 * @param number of the entry in the ledger
 * @param stays what happens with pictures that are public, after a no; empty without one
 * @param addresses of those pictures
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
        List<Line> answers,
        String stays,
        List<String> addresses,
        @Nullable String undone,
        @Nullable Kid next,
        String back) {

    public ReceiptPage {
        answers = List.copyOf(answers);
        addresses = List.copyOf(addresses);
    }

    static ReceiptPage of(
            At at, Said said, boolean fresh, WhatCantBeRecalled stays, Optional<Kid> next) {
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
                Summary.of(statement.answers(), words),
                stays.words(words),
                stays.addresses(),
                undone == null
                        ? null
                        : at.say("receipt.undone", words.day(undone.at()), undone.why()),
                next.orElse(null),
                "/family?child=" + said.voice().person().id());
    }
}
