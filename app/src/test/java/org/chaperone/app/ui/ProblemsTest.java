package org.chaperone.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemsTest {

    @Test
    void they_are_counted_in_words() {
        assertThat(Problems.none().add("a", "Do a").title()).isEqualTo("One thing to put right");
        assertThat(Problems.none().add("a", "Do a").add("b", "Do b").title())
                .isEqualTo("Two things to put right");
        var many = Problems.none();
        for (var field = 0; field < 12; field++) {
            many.add("field" + field, "Do it");
        }
        assertThat(many.title()).isEqualTo("12 things to put right");
    }

    @Test
    void the_first_word_on_a_field_stands() {
        var problems =
                Problems.none().add("until", "Give a date").add("until", "Give a later date");

        assertThat(problems.at("until")).isEqualTo("Give a date");
        assertThat(problems.at("from")).isNull();
    }

    @Test
    void what_is_right_adds_nothing() {
        assertThat(Problems.none().unless(true, "name", "Give your name").isEmpty()).isTrue();
        assertThat(Problems.none().unless(false, "name", "Give your name").byField())
                .containsEntry("name", "Give your name");
    }

    @Test
    void a_field_names_what_describes_it() {
        assertThat(Problems.describing("until", null, null)).isNull();
        assertThat(Problems.describing("until", "The last day", null)).isEqualTo("until-hint");
        assertThat(Problems.describing("until", "The last day", "Give a date"))
                .isEqualTo("until-hint until-error");
    }
}
