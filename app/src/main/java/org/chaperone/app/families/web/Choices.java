package org.chaperone.app.families.web;

import static org.chaperone.app.ui.ListAddress.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.families.Card;
import org.chaperone.app.families.Card.Question;
import org.chaperone.policy.question.Consent;
import org.jspecify.annotations.Nullable;

/** What was chosen on the page. An answer to a part of a card comes before the one to all of it. */
final class Choices {

    private Choices() {}

    /** The name of the choice for all of a card. */
    static String name(Card card) {
        return word(card.audience());
    }

    static String name(Card card, Question question) {
        return word(card.audience()) + "-" + word(question.topic());
    }

    /**
     * @param sent what was sent under a name, or null
     */
    static Map<Cell, Consent> read(List<Card> cards, Function<String, @Nullable String> sent) {
        var answers = new HashMap<Cell, Consent>();
        for (var card : cards) {
            var all = answer(sent.apply(name(card)));
            for (var question : card.questions()) {
                var own = answer(sent.apply(name(card, question)));
                var said = own == null ? all : own;
                if (said != null) {
                    question.cells().forEach(cell -> answers.put(cell, said));
                }
            }
        }
        return answers;
    }

    private static @Nullable Consent answer(@Nullable String sent) {
        return switch (sent) {
            case "yes" -> Consent.GRANTED;
            case "no" -> Consent.REFUSED;
            case "back" -> Consent.UNKNOWN;
            case null, default -> null;
        };
    }
}
