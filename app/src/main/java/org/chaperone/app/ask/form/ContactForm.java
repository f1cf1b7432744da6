package org.chaperone.app.ask.form;

import static org.chaperone.app.ask.form.Asking.choices;
import static org.chaperone.policy.QuestionType.CONTACT;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chaperone.app.ask.facts.Given;

/** Whom, how, from where, what about. The grade and the like are asked when the answer hangs on them. */
final class ContactForm {

    private static final Set<String> WITHOUT_AN_ACCOUNT =
            Set.of(
                    "email",
                    "text-message",
                    "phone-call",
                    "in-person",
                    "paper",
                    "learning-platform");
    private static final Set<String> WITH_AN_ADDRESS =
            Set.of("email", "text-message", "phone-call", "video-call", "internet-messenger");

    private static final List<String> FIRST_PEOPLE =
            List.of("student", "parent", "own-child", "former-student", "staff", "public");

    private static final List<String> FIRST_WAYS =
            List.of(
                    "direct-message",
                    "text-message",
                    "friend-accepted",
                    "friend-sent",
                    "email",
                    "phone-call",
                    "comment",
                    "public-post");

    static final Form FORM =
            new Form(
                    CONTACT,
                    List.of(
                            Field.choices("whom", "Who do you want to reach?", recipients())
                                    .needed("Choose who you want to reach")
                                    .later(recipients().size() - FIRST_PEOPLE.size()),
                            Field.choices("how", "How?", channels())
                                    .needed("Choose how you want to reach them")
                                    .later(channels().size() - FIRST_WAYS.size()),
                            Field.choices(
                                            "from",
                                            "From whose account, address or number?",
                                            origins())
                                    .hint("Nothing to choose for a letter or a talk in person."),
                            Asking.field(CONTACT, "platform.name")
                                    .hint("Nothing to choose for mail, calls and paper."),
                            Asking.field(CONTACT, "purpose")
                                    .hint("Leave it open if you aren’t sure that it matters.")),
                    Map.of(),
                    ContactForm::sensible);

    private ContactForm() {}

    private static List<Choice> recipients() {
        var ownChild =
                new Choice(
                        "own-child",
                        "My own child",
                        Map.of("recipient.kind", "student", "recipient.ownChild", "yes"));
        return ordered(
                Stream.concat(Stream.of(ownChild), choices(CONTACT, "recipient.kind").stream()),
                FIRST_PEOPLE);
    }

    private static List<Choice> channels() {
        var requests =
                Stream.of(
                        request("friend-sent", "Send a friend request", "invite"),
                        request("friend-accepted", "Accept a friend request", "accept"));
        var others =
                choices(CONTACT, "channel").stream()
                        .filter(it -> !it.value().equals("friend-request"));
        return ordered(Stream.concat(requests, others), FIRST_WAYS);
    }

    /** What people ask about most first, and the rest after it as it comes. */
    private static List<Choice> ordered(Stream<Choice> choices, List<String> first) {
        return choices.sorted(
                        Comparator.comparing(
                                it ->
                                        first.contains(it.value())
                                                ? first.indexOf(it.value())
                                                : first.size()))
                .toList();
    }

    private static Choice request(String value, String label, String initiative) {
        return new Choice(
                value, label, Map.of("channel", "friend-request", "initiative", initiative));
    }

    private static List<Choice> origins() {
        return List.of(
                new Choice(
                        "mine",
                        "My own",
                        "a personal account, a private number or address",
                        Map.of("account", "personal", "senderAddress", "personal")),
                new Choice(
                        "work",
                        "One I keep for school work",
                        "an account of a class or a team",
                        Map.of("account", "professional")),
                new Choice(
                        "district",
                        "The school’s or the district’s",
                        "an official page, a district address, a school telephone",
                        Map.of("account", "official", "senderAddress", "district")));
    }

    private static Given sensible(Given given) {
        var channel = given.word("channel").orElse("");
        var sensible = given;
        if (WITHOUT_AN_ACCOUNT.contains(channel)) {
            sensible = sensible.without("account").without("platform.name");
        }
        if (!WITH_AN_ADDRESS.contains(channel)) {
            sensible = sensible.without("senderAddress");
        }
        return sensible;
    }
}
