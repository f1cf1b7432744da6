package org.chaperone.app.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.consent.Said.FACEBOOK;
import static org.chaperone.app.consent.Said.IN_CLASS;

import java.nio.file.Path;
import org.chaperone.app.consent.Permission.May;
import org.chaperone.policy.pack.PackLibrary;
import org.chaperone.policy.proof.Clause;
import org.chaperone.policy.question.Consent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the five policies make of the same answers. */
class ReadingTest {

    private static final PackLibrary PACKS = PackLibrary.read(Path.of("..", "packs"));
    private static final String TODAY = "2026-11-22";

    @ParameterizedTest
    @CsvSource({
        "wichita-ks, YES, WICHITA-59",
        "wilmington-ma, YES, WILM-MA-3d1",
        "wem-mn, NO, WEM-III-A",
        "wake-nc, NOT_KNOWN,",
        "wilmington-il, NOT_KNOWN,"
    })
    @Clause({"WICHITA-59", "WILM-MA-3d1", "WEM-III-A"})
    void what_silence_means_the_policy_says(String pack, May may, String clause) {
        var permission = permission(pack, FACEBOOK, new Said());

        assertThat(permission.may()).isEqualTo(may);
        assertThat(String.join(",", permission.clauses())).isEqualTo(clause == null ? "" : clause);
    }

    @ParameterizedTest
    @CsvSource({"wichita-ks", "wilmington-ma", "wem-mn", "wake-nc", "wilmington-il"})
    void a_no_is_a_no_everywhere_and_a_yes_in_writing_a_yes(String pack) {
        var no = new Said();
        no.on("2026-09-01").by("g-elena").no(FACEBOOK);
        var yes = new Said();
        yes.on("2026-09-01").by("g-elena").yes(FACEBOOK);

        assertThat(permission(pack, FACEBOOK, no).may()).isEqualTo(May.NO);
        assertThat(permission(pack, FACEBOOK, yes).may()).isEqualTo(May.YES);
    }

    @ParameterizedTest
    @CsvSource({"wichita-ks, YES, GRANTED", "wem-mn, NO, UNKNOWN"})
    void a_yes_on_the_phone_isn_t_enough_where_it_must_be_in_writing(
            String pack, May may, Consent forRules) {
        var said = new Said();
        said.on("2026-09-01").by("g-elena").on(Basis.PHONE).yes(FACEBOOK);

        assertThat(permission(pack, FACEBOOK, said).may()).isEqualTo(may);
        assertThat(reading(pack).forRules(FACEBOOK, said.standing(FACEBOOK, TODAY)))
                .isEqualTo(forRules);
    }

    @ParameterizedTest
    @CsvSource({
        "wem-mn, NO, WEM-IV-I",
        "wichita-ks, NOT_KNOWN, WICHITA-97",
        "wilmington-ma, NOT_KNOWN,",
        "wake-nc, NOT_KNOWN,"
    })
    @Clause({"WEM-IV-I", "WICHITA-97"})
    void a_colleague_s_silence_is_never_a_yes(String pack, May may, String clause) {
        var permission = reading(pack).ofColleague(FACEBOOK, new Said().standing(FACEBOOK, TODAY));

        assertThat(permission.may()).isEqualTo(may);
        assertThat(String.join(",", permission.clauses())).isEqualTo(clause == null ? "" : clause);
    }

    @ParameterizedTest
    @CsvSource({"wem-mn, NO", "wichita-ks, YES"})
    @Clause("WEM-IV-I")
    void a_colleague_s_yes_on_the_phone_isn_t_in_writing(String pack, May may) {
        var said = new Said();
        said.on("2026-09-01").by("g-elena").on(Basis.PHONE).yes(FACEBOOK);

        assertThat(reading(pack).ofColleague(FACEBOOK, said.standing(FACEBOOK, TODAY)).may())
                .isEqualTo(may);
    }

    @Test
    void where_a_yes_is_needed_the_class_and_the_district_s_own_tools_need_none() {
        assertThat(permission("wem-mn", IN_CLASS, new Said()).may()).isEqualTo(May.YES);
    }

    @ParameterizedTest
    @CsvSource({"wilmington-il, NO, WILM-IL-08", "wichita-ks, NOT_KNOWN,"})
    @Clause("WILM-IL-08")
    void before_students_are_written_to_some_policies_want_a_yes(
            String pack, May may, String clause) {
        var permission = permission(pack, Cell.CONTACT, new Said());

        assertThat(permission.may()).isEqualTo(may);
        assertThat(String.join(",", permission.clauses())).isEqualTo(clause == null ? "" : clause);
    }

    @Test
    @Clause("WILM-IL-09")
    void only_where_the_policy_renews_it_does_permission_end_with_the_year() {
        assertThat(reading("wilmington-il").isRenewed(Cell.CONTACT)).isTrue();
        assertThat(reading("wilmington-il").isRenewed(FACEBOOK)).isFalse();
        assertThat(reading("wichita-ks").isRenewed(Cell.CONTACT)).isFalse();
    }

    private static Permission permission(String pack, Cell cell, Said said) {
        return reading(pack).of(cell, said.standing(cell, TODAY));
    }

    private static Reading reading(String pack) {
        return Reading.of(PACKS.current(pack).orElseThrow());
    }
}
