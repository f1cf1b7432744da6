package org.chaperone.app.ask.form;

import static org.chaperone.app.ask.form.Asking.choices;
import static org.chaperone.policy.QuestionType.PERSONAL;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chaperone.app.ask.facts.Given;

/** What the person wants to do on an account of their own, and what shows there. Never which account. */
final class PersonalForm {

    static final Form FORM =
            new Form(
                    PERSONAL,
                    List.of(
                            Field.choices("activity", "What do you want to do?", activities())
                                    .needed("Choose what you want to do"),
                            Field.ticks("holds", "What holds for the account or the post?", shown())
                                    .hint("Tick what holds. What you leave out counts as no.")),
                    Map.of("account", "personal"),
                    PersonalForm::sensible);

    private PersonalForm() {}

    private static List<Choice> activities() {
        return choices(PERSONAL, "activity").stream()
                .flatMap(
                        it ->
                                it.value().equals("sign-up")
                                        ? Stream.of(
                                                signUp(
                                                        "district",
                                                        "Sign up with my district address"),
                                                signUp(
                                                        "personal",
                                                        "Sign up with an address of my own"))
                                        : Stream.of(it))
                .toList();
    }

    private static Choice signUp(String address, String label) {
        return new Choice(
                "sign-up-" + address, label, Map.of("activity", "sign-up", "email", address));
    }

    private static List<Choice> shown() {
        return List.of(
                shown("postsAboutWork", "I post about my work there"),
                shown("realName", "It gives my true name"),
                shown("namesEmployer", "It says that the district employs me"),
                shown("mentionsDistrict", "It mentions the district, a school or its people"),
                shown("ownViewsStatement", "It says that the views are my own"),
                shown("looksEndorsed", "It could be read as speaking for the schools"),
                shown("usesLogo", "It shows a logo, seal or mascot of the schools"),
                shown("workNetwork", "It is a network the district runs for work"));
    }

    private static Choice shown(String fact, String label) {
        return new Choice(fact, label, Map.of(fact, "yes"));
    }

    private static Given sensible(Given given) {
        var sensible = given;
        if (given.says("activity", "friend-note")) {
            for (var choice : shown()) {
                sensible = sensible.without(choice.value());
            }
        }
        return sensible;
    }
}
