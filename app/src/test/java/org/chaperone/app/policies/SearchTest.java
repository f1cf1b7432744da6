package org.chaperone.app.policies;

import static org.assertj.core.api.Assertions.assertThat;

import org.chaperone.app.policies.Search.Piece;
import org.junit.jupiter.api.Test;

class SearchTest {

    @Test
    void a_word_is_found_where_a_word_begins() {
        assertThat(Search.of("mess").fits("Direct messages")).isTrue();
        assertThat(Search.of("age").fits("Direct messages")).isFalse();
        assertThat(Search.of("3e6").fits("WILM-MA-3e6-ii")).isTrue();
    }

    @Test
    void accents_and_letter_case_dont_matter() {
        assertThat(Search.of("jose").fits("José Martínez-Ruiz")).isTrue();
        assertThat(Search.of("JOSÉ").fits("jose martinez")).isTrue();
        assertThat(Search.of("don't").fits("You don’t")).isTrue();
    }

    @Test
    void all_words_must_be_there_in_any_order_and_any_of_the_texts() {
        assertThat(Search.of("students friend").fits("Friend requests", "from students")).isTrue();
        assertThat(Search.of("students parents").fits("Friend requests", "from students"))
                .isFalse();
    }

    @Test
    void nothing_to_look_for_fits_everything() {
        assertThat(Search.of("  ").isEmpty()).isTrue();
        assertThat(Search.of("  ").fits("anything")).isTrue();
    }

    @Test
    void hits_are_marked_in_the_text_as_it_is_written() {
        assertThat(Search.of("jose post").mark("Ask José before posts."))
                .containsExactly(
                        new Piece("Ask ", false),
                        new Piece("José", true),
                        new Piece(" before ", false),
                        new Piece("post", true),
                        new Piece("s.", false));
        assertThat(Search.of("x").mark("")).isEmpty();
    }
}
