package org.chaperone.app.ask.form;

import java.util.List;
import org.chaperone.app.ask.facts.Given;
import org.chaperone.policy.QuestionType;

/** The first form of each question. */
public final class Forms {

    /** The questions that have one, in the order of the start page. A post is checked with its text instead. */
    public static final List<QuestionType> ASKED =
            List.of(
                    QuestionType.CONTACT,
                    QuestionType.USE_NOW,
                    QuestionType.DISCLOSE,
                    QuestionType.PERSONAL,
                    QuestionType.SCOPE);

    private Forms() {}

    /**
     * @param given what has been said already; what a scope question asks for depends on it
     */
    public static Form of(Given given) {
        return switch (given.question()) {
            case CONTACT -> ContactForm.FORM;
            case USE_NOW -> UseNowForm.FORM;
            case DISCLOSE -> DiscloseForm.FORM;
            case PERSONAL -> PersonalForm.FORM;
            case SCOPE -> ScopeForm.about(given);
            case POST -> throw new IllegalArgumentException("A post is checked with its text");
        };
    }
}
