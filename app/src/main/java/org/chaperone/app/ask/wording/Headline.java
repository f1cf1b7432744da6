package org.chaperone.app.ask.wording;

import java.util.Optional;
import org.chaperone.policy.Decision;
import org.chaperone.policy.question.AuditedPage;
import org.chaperone.policy.question.Contact;
import org.chaperone.policy.question.Disclose;
import org.chaperone.policy.question.OutletChange;
import org.chaperone.policy.question.Personal;
import org.chaperone.policy.question.QuestionFacts;
import org.chaperone.policy.question.Scope;
import org.chaperone.policy.question.Screened;
import org.chaperone.policy.question.UseNow;
import org.jspecify.annotations.Nullable;

/** The answer in a sentence, as a person would say it. */
final class Headline {

    private static final int LONGEST = 90;

    private Headline() {}

    static String of(Decision decision, QuestionFacts facts) {
        if (facts instanceof Scope && decision.verdict().permits()) {
            return meaning(decision);
        }
        return switch (decision.verdict()) {
            case ALLOW ->
                    decision.silent()
                            ? "The policy doesn’t speak to this."
                            : how(facts).map("Yes, %s."::formatted).orElse("Yes, you may.");
            case INFORM -> "Yes, and know this.";
            case WARN -> "You may. Think twice.";
            case NEEDS_APPROVAL -> "Yes, once it’s approved.";
            case HOLD -> "Somebody else looks at it first.";
            case DENY -> "No, not " + how(facts).orElse("like this") + ".";
            case CANT_TELL -> depends(decision.missing().size());
        };
    }

    /** What a definition comes to is best said by the strongest reason itself. */
    private static String meaning(Decision decision) {
        return decision.reasons().stream()
                .findFirst()
                .map(it -> firstSentence(it.message()))
                .orElse("The policy doesn’t say.");
    }

    private static String firstSentence(String message) {
        var end = message.indexOf(". ");
        return end > 0 && end < LONGEST ? message.substring(0, end + 1) : message;
    }

    private static String depends(int unknown) {
        return "It depends on %s %s we don’t know."
                .formatted(Words.number(unknown), unknown == 1 ? "thing" : "things");
    }

    private static Optional<String> how(QuestionFacts facts) {
        return switch (facts) {
            case Contact asked -> within(asked.channel(), "by");
            case Disclose asked -> within(asked.audience(), "where");
            case UseNow _ -> Optional.of("now");
            case Personal _, Scope _, OutletChange _, AuditedPage _, Screened _ -> Optional.empty();
        };
    }

    static Optional<String> within(@Nullable Enum<?> constant, String part) {
        return constant == null ? Optional.empty() : Words.within(constant, part);
    }
}
