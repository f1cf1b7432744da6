package org.chaperone.app.requests.web;

import java.util.List;
import org.chaperone.app.requests.Decided.Act;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.chaperone.policy.procedure.Step;

/** A step's verb in words. */
final class DecisionWords {

    private DecisionWords() {}

    static String title(Step.Does does) {
        return switch (does) {
            case APPROVE -> "Your decision";
            case CONSULT -> "You talked it over?";
            case CONFIRM -> "Is it so?";
            case MAKE -> "Make it";
            case BE_TOLD -> "";
        };
    }

    /** What can be chosen in such a step. */
    static List<Option> acts(Step.Does does) {
        var agree = new Option(ListAddress.word(Act.AGREED), agrees(does));
        return does == Step.Does.MAKE
                ? List.of(agree, back())
                : List.of(
                        agree,
                        back(),
                        new Option(ListAddress.word(Act.DECLINED), "Decline", "It ends here"));
    }

    private static Option back() {
        return new Option(
                ListAddress.word(Act.RETURNED),
                "Send it back",
                "Whoever asks changes it and sends it again");
    }

    private static String agrees(Step.Does does) {
        return switch (does) {
            case APPROVE -> "Approve";
            case CONSULT -> "We talked it over";
            case CONFIRM -> "Confirm";
            case MAKE -> "It is made";
            case BE_TOLD -> "";
        };
    }

    /** What somebody did there. */
    static String did(Step.Does does, Act act) {
        return switch (act) {
            case DECLINED -> "declined";
            case RETURNED -> "sent it back";
            case AGREED ->
                    switch (does) {
                        case APPROVE -> "approved";
                        case CONSULT -> "talked it over";
                        case CONFIRM -> "confirmed it";
                        case MAKE -> "made it";
                        case BE_TOLD -> "was told";
                    };
        };
    }
}
