package org.chaperone.app.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chaperone.policy.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulingTest {

    @ParameterizedTest
    @CsvSource({
        "ALLOW, false, false",
        "INFORM, false, false",
        "WARN, true, false",
        "NEEDS_APPROVAL, true, false",
        "CANT_TELL, true, false",
        "HOLD, false, true",
        "DENY, false, true",
    })
    void a_step_is_made_seen_first_or_refused(Verdict verdict, boolean seenFirst, boolean refused) {
        var ruling = ruling(verdict, "Why");

        assertThat(ruling.isToBeSeen()).isEqualTo(seenFirst);
        assertThat(ruling.refuses()).isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"WARN, Why, true", "WARN, Something else, false", "CANT_TELL, Why, false"})
    void its_mark_is_that_of_the_same_answer_alone(Verdict verdict, String why, boolean same) {
        assertThat(ruling(verdict, why).mark().equals(ruling(Verdict.WARN, "Why").mark()))
                .isEqualTo(same);
    }

    private static Ruling ruling(Verdict verdict, String why) {
        return new Ruling(
                "pack", "1", verdict, List.of(new Ruling.Reason(verdict, why, List.of("C-1"))));
    }
}
