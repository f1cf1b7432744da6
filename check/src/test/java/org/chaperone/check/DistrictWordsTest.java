package org.chaperone.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Clause("WEM-IV-0-4")
class DistrictWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Long week at my school.",
                "Getting wasted with the coaching staff tonight",
                "The Boosters sold out again",
                "He took the booster money",
                "Lincoln Elementary has a garden",
                "OUR PRINCIPAL said so",
                "Who runs this district, anyway?"
            })
    void a_text_about_the_writers_schools_touches_on_the_district(String text) {
        assertThat(DistrictWords.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two weeks at the sea, no phone.",
                "Her staff was carved from ash",
                "Old-school jazz all night",
                ""
            })
    void a_text_about_something_else_does_not(String text) {
        assertThat(DistrictWords.in(text)).isFalse();
    }
}
