package org.chaperone.app.families.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.families.Card;
import org.chaperone.app.families.Card.Question;
import org.chaperone.app.families.Topic;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    private static final Cell PHOTO = new Cell(ConsentUse.IMAGE, ConsentAudience.PRESS);
    private static final Cell VIDEO = new Cell(ConsentUse.VIDEO, ConsentAudience.PRESS);
    private static final Cell NAME = new Cell(ConsentUse.NAME, ConsentAudience.PRESS);
    private static final List<Card> CARDS =
            List.of(
                    new Card(
                            ConsentAudience.PRESS,
                            List.of(
                                    new Question(Topic.PICTURES, List.of(PHOTO, VIDEO)),
                                    new Question(Topic.NAMES, List.of(NAME)))));

    @Test
    void one_choice_answers_for_all_of_a_card() {
        assertThat(read(Map.of("press", "yes")))
                .isEqualTo(
                        Map.of(
                                PHOTO, Consent.GRANTED,
                                VIDEO, Consent.GRANTED,
                                NAME, Consent.GRANTED));
    }

    @Test
    void what_was_chosen_for_a_part_comes_before_what_was_chosen_for_all() {
        assertThat(read(Map.of("press", "yes", "press-pictures", "no")))
                .isEqualTo(
                        Map.of(
                                PHOTO, Consent.REFUSED,
                                VIDEO, Consent.REFUSED,
                                NAME, Consent.GRANTED));
    }

    @Test
    void what_is_left_open_is_no_answer() {
        assertThat(read(Map.of("press-names", "back"))).isEqualTo(Map.of(NAME, Consent.UNKNOWN));
        assertThat(read(Map.of())).isEmpty();
    }

    @Test
    void what_no_page_offers_is_no_answer() {
        assertThat(read(Map.of("press", "on", "class", "yes", "press-work", "yes", "PRESS", "yes")))
                .isEmpty();
    }

    private static Map<Cell, Consent> read(Map<String, String> sent) {
        return Choices.read(CARDS, sent::get);
    }
}
