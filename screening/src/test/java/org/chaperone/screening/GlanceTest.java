package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Quick looks at stretches of a text, beside slow ones. */
class GlanceTest {

    private static final int TEXTS = 50_000;
    private static final String UNITS = "aZbQ09 .'!@$é日-";

    private final Glance glance = new Glance();
    private final Random random = new Random(3);

    @Test
    void digits_and_rises_of_a_stretch_are_those_of_a_walk_along_it() {
        for (int i = 0; i < TEXTS; i++) {
            var text = text(random.nextInt(90));
            glance.at(text);
            for (int edge = 0; edge < glance.edgeCount(); edge += 2) {
                int start = glance.edges()[edge];
                int end = glance.edges()[edge + 1];
                var stretch = text.substring(start, end);
                assertThat(glance.hasDigit(start, end))
                        .as(text)
                        .isEqualTo(stretch.matches("(?s).*[0-9].*"));
                if (glance.isPlain(start, end)) {
                    assertThat(glance.hasRise(start, end))
                            .as(text)
                            .isEqualTo(stretch.matches("(?s).*[a-z0-9][A-Z].*"));
                }
            }
        }
    }

    @Test
    void no_unit_that_may_disguise_a_word_is_passed_over() {
        for (int i = 0; i < TEXTS; i++) {
            var text = text(random.nextInt(200));
            glance.at(text);
            int at = -1;
            for (int unit = 0; unit < text.length(); unit++) {
                boolean hiding = "09!@$é日".indexOf(text.charAt(unit)) >= 0;
                if (hiding) {
                    assertThat(glance.nextDisguised(at + 1)).as(text).isLessThanOrEqualTo(unit);
                    at = unit;
                }
            }
        }
    }

    @Test
    void letters_held_long_show_as_a_disguise() {
        glance.at("what a looong day");

        assertThat(glance.nextDisguised(0)).isEqualTo("what a l".length());
        assertThat(glance.nextDisguised(9)).isEqualTo("what a looong day".length());
    }

    @Test
    void plain_prose_shows_nothing() {
        var text = "The chess club meets on Friday after school in the library, as always.";
        glance.at(text);

        assertThat(glance.nextDisguised(0)).isEqualTo(text.length());
    }

    private String text(int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(UNITS.charAt(random.nextInt(UNITS.length())));
        }
        return text.toString();
    }
}
