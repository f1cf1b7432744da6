package org.chaperone.app.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.INES;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.TOM;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.chaperone.app.AppTest;
import org.chaperone.app.notices.Wordings.Fault;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.notice.Language;
import org.chaperone.policy.notice.Letter;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class WordingsTest {

    private static final String KIND = "school-addresses";

    @Autowired Wordings wordings;
    @Autowired Policies policies;
    @Autowired JdbcClient db;

    private Map<Language, Letter> letters = Map.of();

    @BeforeEach
    void aPolicy() {
        Adopted.by(policies, "wilmington-ma");
        letters = wordings.kind(KIND).orElseThrow().letters();
    }

    @Test
    void a_district_starts_from_the_policy_s_letters_and_keeps_each_saving() {
        assertThat(wordings.current(wordings.kind(KIND).orElseThrow())).isEqualTo(letters);

        assertThat(
                        wordings.save(
                                KIND,
                                changed(Language.EN, "Hello", "Not done yet {"),
                                ROSA.viewer()))
                .isTrue();
        assertThat(
                        wordings.save(
                                KIND,
                                changed(Language.EN, "Hello", "Not done yet {"),
                                ROSA.viewer()))
                .isTrue();
        assertThat(wordings.save(KIND, letters, DANA.viewer())).isTrue();

        assertThat(wordings.history(KIND)).extracting(Wording::number).containsExactly(2, 1);
        assertThat(wordings.published(KIND)).isEmpty();
        assertThat(wordings.current(wordings.kind(KIND).orElseThrow())).isEqualTo(letters);
    }

    @Test
    @Clause("WILM-MA-3b4-ii")
    void without_what_the_policy_requires_nothing_is_published_and_all_is_told_at_once() {
        var wanting = new EnumMap<Language, Letter>(Language.class);
        wanting.put(
                Language.EN,
                new Letter("For {class", "The addresses belong to the curriculum. {teacher}"));

        var publishing = wordings.publish(KIND, wanting, DANA.viewer()).orElseThrow();

        assertThat(publishing.faults())
                .extracting(it -> it.language() + " " + it.part())
                .contains("EN SUBJECT", "EN BODY", "ES SUBJECT", "ES BODY");
        assertThat(publishing.faults())
                .extracting(Fault::words)
                .anyMatch(it -> it.contains("WILM-MA-3b4-ii") && it.contains("assigned address"))
                .anyMatch(it -> it.contains("There is no blank {teacher}"))
                .anyMatch(it -> it.contains("A brace stands alone"))
                .anyMatch(it -> it.contains("It says nothing"))
                .noneMatch(it -> it.contains("“The addresses belong to the curriculum.”"));
        assertThat(wordings.published(KIND)).isEmpty();
        assertThat(wordings.history(KIND)).isEmpty();
    }

    @Test
    void what_was_published_last_counts_also_when_an_older_text_comes_back() {
        var other = changed(Language.EN, "Addresses!", english().body());

        publish(letters);
        publish(letters);
        publish(other);
        assertThat(wordings.published(KIND)).get().returns(2, Wording::number);
        publish(letters);

        assertThat(wordings.published(KIND)).get().returns(3, Wording::number);
        assertThat(wordings.history(KIND)).hasSize(3);
    }

    @Test
    void a_principal_drafts_and_the_communications_office_publishes() {
        assertThat(wordings.save(KIND, letters, ROSA.viewer())).isTrue();
        assertThat(wordings.publish(KIND, letters, ROSA.viewer())).isEmpty();
        assertThat(wordings.save(KIND, letters, TOM.viewer())).isFalse();
        assertThat(wordings.publish(KIND, letters, PRIYA.viewer())).isEmpty();
        assertThat(wordings.publish("no-such-kind", letters, DANA.viewer())).isEmpty();
        assertThat(wordings.publish(KIND, letters, INES.viewer())).isPresent();
        assertThat(wordings.published(KIND))
                .get()
                .returns("Rosa Delgado", Wording::madeBy)
                .returns("Ines Alvarez", Wording::publishedBy);
    }

    @Test
    void what_was_worded_and_published_stays_as_it_is() {
        publish(letters);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> db.sql("UPDATE notice_letter SET body = 'x'").update());
    }

    private void publish(Map<Language, Letter> all) {
        assertThat(wordings.publish(KIND, all, DANA.viewer()).orElseThrow().faults()).isEmpty();
    }

    private Letter english() {
        return Objects.requireNonNull(letters.get(Language.EN));
    }

    private Map<Language, Letter> changed(Language language, String subject, String body) {
        var changed = new EnumMap<>(letters);
        changed.put(language, new Letter(subject, body));
        return changed;
    }
}
