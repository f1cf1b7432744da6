package org.chaperone.app.families;

import java.util.List;
import org.chaperone.app.consent.Cell;
import org.chaperone.policy.question.ConsentAudience;

/** What a family is asked about one audience. */
public record Card(ConsentAudience audience, List<Question> questions) {

    /**
     * One choice.
     *
     * @param cells what is permitted or refused by it, in their order
     */
    public record Question(Topic topic, List<Cell> cells) {

        public Question {
            cells = List.copyOf(cells);
        }
    }

    public Card {
        questions = List.copyOf(questions);
    }

    public List<Cell> cells() {
        return questions.stream().flatMap(it -> it.cells().stream()).toList();
    }
}
