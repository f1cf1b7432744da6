package org.chaperone.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chaperone.policy.Pack;
import org.chaperone.policy.Term;
import org.chaperone.policy.proof.Clause;
import org.chaperone.policy.question.Role;
import org.junit.jupiter.api.Test;

/** What the pack says that no answer shows. */
class WilmingtonMassachusettsTest {

    private static final Pack PACK =
            PackLibrary.read(Path.of("../packs"), List.of("wilmington-ma"))
                    .current("wilmington-ma")
                    .orElseThrow();

    @Test
    @Clause("WILM-MA-D5")
    void the_glossary_says_whom_district_and_committee_mean() {
        assertThat(PACK.glossary())
                .filteredOn(it -> it.clauses().contains("WILM-MA-D5"))
                .extracting(Term::word)
                .containsExactly("District", "Committee");
        assertThat(means("District")).contains("together with their staff", "contractors");
        assertThat(means("Committee")).contains("as a body", "each of its members");
    }

    @Test
    @Clause("WILM-MA-D5")
    void district_and_committee_are_groups_of_roles_that_share_nobody() {
        assertThat(roles("Committee")).containsExactly(Role.COMMITTEE_MEMBER);
        assertThat(roles("District"))
                .contains(Role.TEACHER, Role.SUPERINTENDENT, Role.CONTRACTOR)
                .doesNotContain(
                        Role.COMMITTEE_MEMBER,
                        Role.VOLUNTEER,
                        Role.STUDENT,
                        Role.PARENT,
                        Role.COMMUNITY);
        assertThat(roles("Social media")).isEmpty();
    }

    @Test
    @Clause("WILM-MA-2a1")
    void the_edition_names_who_adopted_it_when_and_what_is_missing_of_the_vote() {
        assertThat(PACK.edition().adoptedBy()).contains("School Committee");
        assertThat(PACK.edition().adoptedOn()).contains(LocalDate.of(2016, 2, 10));
        assertThat(PACK.edition().vote().orElseThrow()).contains("the district fills it in");
        assertThat(PACK.editionClauses()).containsExactly("WILM-MA-2a1");
    }

    private static String means(String word) {
        return term(word).means();
    }

    private static List<Role> roles(String word) {
        return term(word).roles();
    }

    private static Term term(String word) {
        return PACK.glossary().stream()
                .filter(it -> it.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
