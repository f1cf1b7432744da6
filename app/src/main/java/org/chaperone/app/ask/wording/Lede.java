package org.chaperone.app.ask.wording;

import static org.chaperone.app.ask.wording.Headline.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.policy.Decision;
import org.chaperone.policy.Verdict;
import org.chaperone.policy.question.AuditedPage;
import org.chaperone.policy.question.Contact;
import org.chaperone.policy.question.Disclose;
import org.chaperone.policy.question.OutletChange;
import org.chaperone.policy.question.Personal;
import org.chaperone.policy.question.QuestionFacts;
import org.chaperone.policy.question.Scope;
import org.chaperone.policy.question.Screened;
import org.chaperone.policy.question.UseNow;

/** What was asked, and how much of the policy the answer rests on. */
final class Lede {

    private Lede() {}

    /** The question said back, to follow "asked"; empty when too little of it is known. */
    static Optional<String> asked(QuestionFacts facts) {
        return switch (facts) {
            case Contact it -> contact(it);
            case Disclose it -> disclose(it);
            case UseNow it -> useNow(it);
            case Personal it -> within(it.activity(), "what").map("about "::concat);
            case Scope _, OutletChange _, AuditedPage _, Screened _ -> Optional.empty();
        };
    }

    private static Optional<String> contact(Contact asked) {
        var recipient = asked.recipient();
        if (recipient == null || recipient.kind() == null) {
            return Optional.empty();
        }
        var whom =
                Boolean.TRUE.equals(recipient.ownChild())
                        ? Optional.of("one’s own child")
                        : within(recipient.kind(), "whom");
        return whom.map(
                it ->
                        joined(
                                "to reach " + it,
                                List.of(
                                        within(asked.channel(), "by"),
                                        within(asked.account(), "from"))));
    }

    private static Optional<String> disclose(Disclose asked) {
        return within(asked.information(), "what")
                .map(
                        it ->
                                joined(
                                        "to share " + it,
                                        List.of(
                                                within(asked.subject(), "whom").map("of "::concat),
                                                within(asked.audience(), "where"))));
    }

    private static Optional<String> useNow(UseNow asked) {
        return within(asked.account(), "used")
                .map(it -> joined("to use " + it, List.of(within(asked.device(), "on"))));
    }

    private static String joined(String begin, List<Optional<String>> more) {
        return Stream.concat(Stream.of(begin), more.stream().flatMap(Optional::stream))
                .collect(Collectors.joining(" "));
    }

    /** How much of the policy the answer rests on. */
    static String restsOn(Decision decision) {
        if (decision.verdict() == Verdict.CANT_TELL) {
            return "Please don’t, until this says yes. Answer below, or ask your principal.";
        }
        if (decision.silent()) {
            return "No clause asks for it or rules it out. That is no permission in words, so use the judgment your position asks for.";
        }
        var clauses = deciding(decision).size();
        if (clauses == 0) {
            return "No clause of the policy says so; it is a caution of this product, where the policy is silent.";
        }
        return Words.sentence(Words.number(clauses))
                + (clauses == 1 ? " clause " : " clauses ")
                + says(decision.verdict(), clauses == 1)
                + ".";
    }

    private static List<String> deciding(Decision decision) {
        return decision.reasons().stream()
                .filter(it -> it.verdict() == decision.verdict())
                .flatMap(it -> it.clauses().stream())
                .distinct()
                .toList();
    }

    private static String says(Verdict verdict, boolean one) {
        return switch (verdict) {
            case ALLOW -> one ? "speaks to it" : "speak to it";
            case INFORM -> one ? "is worth knowing" : "are worth knowing";
            case WARN -> one ? "advises against it" : "advise against it";
            case NEEDS_APPROVAL -> one ? "asks for approval" : "ask for approval";
            case HOLD -> one ? "asks for a second look" : "ask for a second look";
            case DENY -> one ? "rules it out" : "rule it out";
            case CANT_TELL -> throw new IllegalArgumentException("Nothing is decided");
        };
    }
}
