package org.chaperone.app.questions.web;

import java.util.List;
import org.chaperone.app.questions.Question;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;

/**
 * What question.jte shows.
 *
 * @param at when it was asked, in words
 * @param answeredAt in words; empty before it is
 * @param mine whether the viewer asked it
 * @param answers whether the viewer may answer it now
 * @param shares whether the viewer may share it now
 * @param verdict as it was chosen, for a draft
 */
public record QuestionPage(
        Question it,
        String at,
        String answeredAt,
        boolean mine,
        boolean answers,
        boolean shares,
        String verdict,
        String words,
        String asked,
        String answered,
        Problems problems) {

    public static final List<Option> VERDICTS =
            List.of(new Option("yes", "Yes, it may go out"), new Option("no", "No, not like this"));
}
