package org.chaperone.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.chaperone.policy.question.FindingKind;
import org.chaperone.policy.question.NamedAs;
import org.chaperone.policy.reading.Wire;
import org.chaperone.screening.FindingType;
import org.chaperone.screening.NameForm;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void every_type_that_screening_finds_is_a_kind_that_rules_know_by_the_same_word() {
        assertThat(Arrays.stream(FindingKind.values()).map(Wire::word))
                .containsAll(Arrays.stream(FindingType.values()).map(FindingType::wire).toList());
        assertThat(Arrays.stream(NamedAs.values()).map(Wire::word))
                .containsExactlyElementsOf(
                        Arrays.stream(NameForm.values()).map(NameForm::wire).toList());
    }

    @Test
    void the_types_that_other_programs_rely_on_are_all_there() {
        var promised =
                List.of(
                        "student-name",
                        "opted-out-student",
                        "staff-name",
                        "person-name",
                        "phone",
                        "email",
                        "street-address",
                        "date-of-birth",
                        "government-id",
                        "student-id",
                        "location",
                        "health-or-discipline",
                        "profanity",
                        "slur",
                        "threat",
                        "harassment",
                        "sexual",
                        "drugs-alcohol",
                        "hazing-bullying",
                        "self-harm",
                        "campaigning",
                        "selling",
                        "spam",
                        "shouting",
                        "jargon",
                        "uncited-source",
                        "missing-alt-text",
                        "hashtag-case",
                        "link-text",
                        "scheduled-hour");

        assertThat(Arrays.stream(FindingType.values()).map(FindingType::wire))
                .containsAll(promised);
    }
}
