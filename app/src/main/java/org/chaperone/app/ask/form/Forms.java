package org.chaperone.app.ask.form;

import java.util.List;
import org.chaperone.app.ask.facts.Given;
import org.chaperone.policy.QuestionType;

/** The first form of each question. */
public final class Forms {

    /**
     * The questions that have one, in the order of the start page. A post is checked with its text instead and a picture
     * with its file, as few answers say nothing of either; a page is looked at by an audit.
     */
    public static final List<QuestionType> ASKED =
            List.of(
                    QuestionType.CONTACT,
                    QuestionType.USE_NOW,
                    QuestionType.DISCLOSE,
                    QuestionType.PERSONAL,
                    QuestionType.OUTLET,
                    QuestionType.SCOPE);

    private Forms() {}

    /**
     * @param given what has been said already; what a scope question asks for depends on it
     */
    public static Form of(Given given) {
        return of(given, Known.NOTHING);
    }

    /** The same where the timetable tells something, so that the person need only correct it. */
    public static Form of(Given given, Known known) {
        return switch (given.question()) {
            case CONTACT -> ContactForm.FORM;
            case USE_NOW -> UseNowForm.with(known);
            case DISCLOSE -> DiscloseForm.FORM;
            case PERSONAL -> PersonalForm.FORM;
            case SCOPE -> ScopeForm.about(given);
            case OUTLET -> OutletForm.FORM;
            case POST, PHOTO, PAGE ->
                    throw new IllegalArgumentException(
                            "There is no form for " + given.question().word());
        };
    }
}
