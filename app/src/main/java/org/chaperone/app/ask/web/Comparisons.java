package org.chaperone.app.ask.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chaperone.app.ask.facts.Given;
import org.chaperone.app.ui.Option;
import org.chaperone.policy.QuestionType;

/** Questions on which policies differ, to begin a comparison with. */
final class Comparisons {

    private static final List<Start> STARTS =
            List.of(
                    new Start(
                            "May I accept a friend request from a student on my own account?",
                            QuestionType.CONTACT,
                            Map.of(
                                    "recipient.kind", "student",
                                    "recipient.ownChild", "no",
                                    "channel", "friend-request",
                                    "initiative", "accept",
                                    "account", "personal")),
                    new Start(
                            "May I be friends with my own child, who goes to school here?",
                            QuestionType.CONTACT,
                            Map.of(
                                    "recipient.kind", "student",
                                    "recipient.ownChild", "yes",
                                    "channel", "friend-request",
                                    "account", "personal")),
                    new Start(
                            "May I send my team a text from my own phone?",
                            QuestionType.CONTACT,
                            Map.of(
                                    "recipient.kind", "student",
                                    "recipient.ownChild", "no",
                                    "channel", "text-message",
                                    "senderAddress", "personal")),
                    new Start(
                            "May I look at my own account on my phone at lunch?",
                            QuestionType.USE_NOW,
                            Map.of(
                                    "account", "personal",
                                    "task", "personal-use",
                                    "device", "own",
                                    "network", "mobile",
                                    "period", "lunch",
                                    "workDay", "yes",
                                    "workHours", "yes",
                                    "supervising", "no",
                                    "studentsAttending", "yes")),
                    new Start(
                            "May I put a student’s photo and full name on a public page?",
                            QuestionType.DISCLOSE,
                            Map.of(
                                    "information", "photo",
                                    "subject", "student",
                                    "audience", "public-page",
                                    "identification", "full-name")));

    private Comparisons() {}

    private record Start(String words, QuestionType question, Map<String, String> facts) {

        Given given() {
            return new Given(question, facts);
        }
    }

    /** Each by its address. */
    static List<Option> all() {
        return Stream.concat(
                        STARTS.stream()
                                .map(
                                        it ->
                                                new Option(
                                                        Asked.of(it.question())
                                                                .comparison(it.given()),
                                                        it.words())),
                        Arrays.stream(SamePhoto.values())
                                .map(it -> new Option(it.address(), it.asks())))
                .toList();
    }

    /** The first, for who comes without a question. */
    static Given first() {
        return STARTS.getFirst().given();
    }
}
