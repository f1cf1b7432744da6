package org.chaperone.app.questions.web;

import org.chaperone.app.questions.Question;
import org.chaperone.app.ui.DistrictTime;

/**
 * A question in a list.
 *
 * @param open whether it waits for an answer
 */
public record QuestionRow(
        String href, String title, String about, String by, String state, String at, boolean open) {

    private static final int FEW = 90;

    static QuestionRow of(Question it, DistrictTime time) {
        var text = (it.words().isEmpty() ? it.draft() : it.words()).replace('\n', ' ');
        return new QuestionRow(
                it.path(),
                text.length() > FEW ? text.substring(0, FEW) + "…" : text,
                it.isDraft() ? "A draft" : it.topic().words() + " · " + it.topic().queue(),
                it.byName(),
                it.state(),
                time.day(it.askedAt()),
                it.answer() == null);
    }
}
