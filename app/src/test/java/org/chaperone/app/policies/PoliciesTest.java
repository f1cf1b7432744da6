package org.chaperone.app.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chaperone.app.Cast.INES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chaperone.app.AppTest;
import org.chaperone.app.journal.Journal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class PoliciesTest {

    @Autowired Policies policies;
    @Autowired Journal journal;
    @Autowired JdbcClient db;

    @Test
    void without_an_adoption_there_is_nothing_to_answer_from() {
        assertThatThrownBy(policies::pack).isInstanceOf(NoPolicyAdopted.class);
        assertThatThrownBy(policies::decider).isInstanceOf(NoPolicyAdopted.class);
    }

    @Test
    void what_is_adopted_answers_and_stands_in_the_journal() {
        var adoption = Adopted.by(policies, "wake-nc");

        assertThat(policies.pack().id()).isEqualTo("wake-nc");
        assertThat(policies.decider().pack()).isSameAs(policies.pack());
        assertThat(policies.decider()).isSameAs(policies.decider());
        assertThat(adoption.adoptedBy()).isEqualTo("Ines Alvarez");
        assertThat(journal.about("policy:wake-nc"))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.kind()).isEqualTo("policy-adopted");
                            assertThat(it.actor()).isEqualTo(INES.viewer().actor());
                            assertThat(it.payload()).contains("\"inForceFrom\":\"2017-06-20\"");
                        });
    }

    @Test
    void entered_twice_it_is_adopted_once() {
        var once = Adopted.by(policies, "wake-nc");
        var twice = Adopted.by(policies, "wake-nc");

        assertThat(twice).isEqualTo(once);
        assertThat(policies.adoptions()).containsExactly(once);
        assertThat(journal.about("policy:wake-nc")).hasSize(1);
    }

    @Test
    void the_latest_entry_of_a_day_wins_also_when_it_goes_back() {
        Adopted.by(policies, "wake-nc");
        for (var pack : List.of("wichita-ks", "wake-nc", "wichita-ks")) {
            policies.adopt(adopting(pack, policies.today()), INES.viewer());
            assertThat(policies.pack().id()).isEqualTo(pack);
        }
    }

    @Test
    void each_day_has_the_edition_that_was_in_force_on_it() {
        Adopted.by(policies, "wake-nc");
        var tomorrow = policies.today().plusDays(1);
        policies.adopt(adopting("wichita-ks", tomorrow), INES.viewer());

        assertThat(policies.pack().id()).isEqualTo("wake-nc");
        assertThat(policies.pack(tomorrow).id()).isEqualTo("wichita-ks");
        assertThat(policies.decider(tomorrow).pack().id()).isEqualTo("wichita-ks");
        assertThatThrownBy(() -> policies.pack(LocalDate.of(2017, 6, 19)))
                .isInstanceOf(NoPolicyAdopted.class);
        assertThat(policies.adoptions())
                .extracting(Adoption::pack)
                .containsExactly("wichita-ks", "wake-nc");
    }

    @Test
    void a_later_adoption_doesnt_reach_back() {
        Adopted.by(policies, "wake-nc");

        assertThatThrownBy(
                        () ->
                                policies.adopt(
                                        adopting("wichita-ks", policies.today().minusDays(1)),
                                        INES.viewer()))
                .isInstanceOfSatisfying(
                        NotAdopted.class, it -> assertThat(it.byField()).containsOnlyKeys("from"));
    }

    @Test
    void an_edition_isnt_adopted_before_it_takes_effect() {
        assertThatThrownBy(
                        () ->
                                policies.adopt(
                                        adopting("wake-nc", LocalDate.of(2017, 6, 19)),
                                        INES.viewer()))
                .isInstanceOf(NotAdopted.class)
                .hasMessageContaining("June 20, 2017");
        assertThatThrownBy(
                        () -> policies.adopt(adopting("nowhere", policies.today()), INES.viewer()))
                .isInstanceOf(NotAdopted.class);
        assertThat(policies.adoptions()).isEmpty();
    }

    @Test
    void what_was_adopted_cant_be_changed_or_taken_away() {
        assertThatThrownBy(() -> db.sql("UPDATE policy_adoption SET vote = 'other'").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private Adopting adopting(String pack, LocalDate from) {
        var edition = policies.library().current(pack).map(it -> it.edition().id()).orElse("none");
        return new Adopting(pack, edition, from, Optional.empty(), Optional.empty());
    }
}
