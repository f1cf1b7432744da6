package org.chaperone.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chaperone.roster.generator.Cast;
import org.chaperone.screening.Finding;
import org.chaperone.screening.FindingType;
import org.chaperone.screening.Item;
import org.chaperone.screening.Screen;
import org.chaperone.screening.ScreeningSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkFactsTest {

    private static final Screen SCREEN =
            Screen.of(Cast.roster(), ScreeningSettings.ofDomains(Cast.DOMAIN));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lee Park earns $61,000 a year.",
                "Tom Becker's salary is $58,200.00 now",
                "Did you see Joan Pike's performance review?",
                "An improvement plan for Maya Torres"
            })
    void pay_and_personnel_files_of_a_named_colleague_are_seen_and_never_sure(String text) {
        assertThat(seen(text))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.type()).isEqualTo(FindingType.ROLE_AT_WORK);
                            assertThat(it.confidence()).isLessThan(0.8);
                            assertThat(text.substring(it.start(), it.end())).isEqualTo(it.text());
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Somebody earns $61,000 a year.",
                "Coach Lee Park's team made $500 at the bake sale.",
                "Starting salary $41,000. Write to Ruth Ellis.",
                "Salary range $41,000 to $61,000. Write to Ruth Ellis.",
                "Performance by Maya Torres' class at six"
            })
    void anything_else_with_money_or_names_is_not(String text) {
        assertThat(seen(text)).isEmpty();
    }

    @Test
    void a_name_far_away_does_not_count() {
        assertThat(seen("Lee Park coaches. " + "Kick off at six. ".repeat(12) + "Salary $61,000"))
                .isEmpty();
    }

    private static List<Finding> seen(String text) {
        return WorkFacts.in(text, SCREEN.findings(Item.of(text)));
    }
}
