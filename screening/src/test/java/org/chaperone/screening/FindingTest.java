package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {

    @ParameterizedTest
    @EnumSource
    void every_type_has_a_name_on_the_wire_and_is_read_back_from_it(FindingType type) {
        assertThat(type.wire()).matches("[a-z]+(-[a-z]+)*");
        assertThat(FindingType.ofWire(type.wire())).contains(type);
    }

    @Test
    void wire_names_are_the_ones_others_rely_on() {
        assertThat(FindingType.STUDENT_NAME.wire()).isEqualTo("student-name");
        assertThat(FindingType.HEALTH_OR_DISCIPLINE.wire()).isEqualTo("health-or-discipline");
        assertThat(FindingType.MISSING_ALT_TEXT.wire()).isEqualTo("missing-alt-text");
        assertThat(NameForm.HASHTAG.wire()).isEqualTo("hashtag");
        assertThat(FindingType.ofWire("STUDENT_NAME")).isEmpty();
    }

    @Test
    void notes_are_whole_words() {
        var finding = finding(3, 7, 0.5, "outside-district severity:2");

        assertThat(finding.notes("outside-district")).isTrue();
        assertThat(finding.notes("severity:2")).isTrue();
        assertThat(finding.notes("severity")).isFalse();
        assertThat(finding(3, 7, 0.5, null).notes("outside-district")).isFalse();
    }

    @Test
    void places_and_confidences_out_of_range_are_refused() {
        assertThatThrownBy(() -> finding(-1, 2, 0.5, null)).hasMessageContaining("no such place");
        assertThatThrownBy(() -> finding(3, 2, 0.5, null)).hasMessageContaining("3 to 2");
        assertThatThrownBy(() -> finding(0, 2, 1.01, null)).hasMessageContaining("was 1.01");
        assertThatThrownBy(() -> finding(0, 2, Double.NaN, null)).hasMessageContaining("NaN");
    }

    private static Finding finding(int start, int end, double confidence, @Nullable String detail) {
        return new Finding(
                FindingType.EMAIL,
                null,
                "text",
                start,
                end,
                "x",
                confidence,
                List.of(),
                "because",
                detail);
    }
}
