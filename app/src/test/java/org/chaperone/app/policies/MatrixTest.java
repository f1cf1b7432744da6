package org.chaperone.app.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.policy.question.DisclosureAudience.PRESS;
import static org.chaperone.policy.question.DisclosureAudience.PUBLIC_PAGE;
import static org.chaperone.policy.question.Identification.FIRST_NAME;
import static org.chaperone.policy.question.Identification.FULL_NAME;
import static org.chaperone.policy.question.Information.PHOTO;
import static org.chaperone.policy.question.Information.SALARY;

import org.chaperone.app.AppTest;
import org.chaperone.app.journal.Journal;
import org.chaperone.policy.proof.Clause;
import org.chaperone.policy.question.Disclose;
import org.chaperone.policy.question.DisclosureAudience;
import org.chaperone.policy.question.Identification;
import org.chaperone.policy.question.Information;
import org.chaperone.policy.question.MatrixCell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class MatrixTest {

    @Autowired Policies policies;
    @Autowired Matrix matrix;
    @Autowired Journal journal;
    @Autowired JdbcClient db;

    @BeforeEach
    void adopt() {
        Adopted.by(policies, "wake-nc");
    }

    @Test
    void a_cell_is_the_packs_until_the_district_sets_it() {
        var entry = matrix.entry(PHOTO, PUBLIC_PAGE, FIRST_NAME);

        assertThat(entry.cell()).isEqualTo(MatrixCell.CONSENT);
        assertThat(entry.because()).contains("A face");
        assertThat(entry.setBy()).isEmpty();
        assertThat(matrix.entry(SALARY, PUBLIC_PAGE, FULL_NAME).cell()).isEqualTo(MatrixCell.UNSET);
    }

    @Test
    @Clause("WAKE-36")
    void the_next_question_gets_what_an_administrator_set() {
        var asked = photo(PUBLIC_PAGE, FIRST_NAME);
        assertThat(matrix.withCell(asked).matrix()).isEqualTo(MatrixCell.CONSENT);

        matrix.set(
                PHOTO,
                PUBLIC_PAGE,
                FIRST_NAME,
                MatrixCell.NEVER,
                "Our board said so.",
                PRIYA.viewer());

        var entry = matrix.entry(PHOTO, PUBLIC_PAGE, FIRST_NAME);
        assertThat(entry.cell()).isEqualTo(MatrixCell.NEVER);
        assertThat(entry.because()).isEqualTo("Our board said so.");
        assertThat(entry.setBy()).contains("Priya Nair");
        assertThat(matrix.withCell(asked).matrix()).isEqualTo(MatrixCell.NEVER);
        assertThat(policies.decider().decide(matrix.withCell(asked)).verdict())
                .isNotEqualTo(policies.decider().decide(asked).verdict());
        assertThat(matrix.entry(PHOTO, PRESS, FIRST_NAME).cell()).isEqualTo(MatrixCell.CONSENT);
        assertThat(journal.about("matrix:wake-nc"))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.actor()).isEqualTo(PRIYA.viewer().actor());
                            assertThat(it.payload())
                                    .contains("\"before\":\"CONSENT\"", "\"cell\":\"NEVER\"");
                        });
    }

    @Test
    void set_twice_it_is_set_once() {
        for (var i = 0; i < 2; i++) {
            matrix.set(PHOTO, PRESS, FULL_NAME, MatrixCell.NEVER, "Said so.", PRIYA.viewer());
        }

        assertThat(matrix.history(PHOTO, PRESS, FULL_NAME)).hasSize(1);
        assertThat(journal.about("matrix:wake-nc")).hasSize(1);
    }

    @Test
    void how_a_cell_was_set_stays_to_be_read() {
        matrix.set(PHOTO, PRESS, FULL_NAME, MatrixCell.NEVER, "One", PRIYA.viewer());
        matrix.set(PHOTO, PRESS, FULL_NAME, MatrixCell.ALLOW, "Two", PRIYA.viewer());

        assertThat(matrix.history(PHOTO, PRESS, FULL_NAME))
                .extracting(MatrixEntry::because)
                .containsExactly("Two", "One");
        assertThatThrownBy(() -> db.sql("UPDATE matrix_cell SET cell = 'ALLOW'").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_question_that_leaves_the_cell_open_stays_as_it_is() {
        var asked = photo(PUBLIC_PAGE, null);

        assertThat(matrix.withCell(asked)).isSameAs(asked);
    }

    @Test
    void there_is_an_entry_for_every_combination() {
        assertThat(matrix.all())
                .hasSize(
                        Information.values().length
                                * DisclosureAudience.values().length
                                * Identification.values().length)
                .doesNotHaveDuplicates()
                .allSatisfy(it -> assertThat(it.because()).isNotBlank());
    }

    private static Disclose photo(DisclosureAudience audience, @Nullable Identification how) {
        return new Disclose(null, PHOTO, null, audience, how, null, null, null);
    }
}
