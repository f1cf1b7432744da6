package org.chaperone.app.ask.web;

import org.chaperone.app.ask.form.Forms;
import org.chaperone.app.rights.Doors;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.QuestionType;
import org.springframework.stereotype.Component;

/** Where to ask each question, as far as it opens to somebody. A post is checked where its text is. */
@Component
class Ways {

    private static final String CHECK = "/check";

    private final Doors doors;

    Ways(Doors doors) {
        this.doors = doors;
    }

    AnswerView.Paths open(Viewer viewer) {
        return question -> {
            if (Forms.ASKED.contains(question)) {
                return Asked.of(question).form();
            }
            return question == QuestionType.POST && doors.open(CHECK, viewer) ? CHECK : null;
        };
    }
}
