package org.chaperone.app.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.NewStatement;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.chaperone.roster.Roster;
import org.chaperone.roster.generator.DistrictGenerator;
import org.junit.jupiter.api.Test;

class FamilyAnswersTest {

    private static final Roster ROSTER = DistrictGenerator.demonstration();
    private static final Map<String, NewStatement> SAID =
            FamilyAnswers.of(ROSTER, Instant.EPOCH).stream()
                    .collect(Collectors.toMap(NewStatement::subject, it -> it));
    private static final Cell FACEBOOK = new Cell(ConsentUse.IMAGE, ConsentAudience.SOCIAL_MEDIA);

    @Test
    void most_said_yes_some_no_and_some_nothing() {
        var students = ROSTER.students().size();
        var no =
                SAID.values().stream()
                        .filter(it -> it.answers().get(FACEBOOK) == Consent.REFUSED)
                        .count();

        assertThat(SAID).hasSizeBetween(students * 80 / 100, students * 90 / 100);
        assertThat(no).isBetween(students * 10L / 100, students * 20L / 100);
    }

    @Test
    void luca_s_family_said_no_to_pictures_and_mateo_s_nothing_yet() {
        assertThat(SAID.get("s-luca").answers())
                .containsEntry(FACEBOOK, Consent.REFUSED)
                .containsEntry(
                        new Cell(ConsentUse.NAME, ConsentAudience.SOCIAL_MEDIA), Consent.GRANTED)
                .containsEntry(new Cell(ConsentUse.IMAGE, ConsentAudience.CLASS), Consent.GRANTED);
        assertThat(SAID).doesNotContainKeys("s-mateo", "s-jaden");
        assertThat(SAID.get("s-emma").answers()).doesNotContainValue(Consent.REFUSED);
    }

    @Test
    void it_is_the_same_each_time() {
        assertThat(FamilyAnswers.of(ROSTER, Instant.EPOCH))
                .containsExactlyInAnyOrderElementsOf(SAID.values());
    }
}
