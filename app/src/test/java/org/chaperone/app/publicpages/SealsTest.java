package org.chaperone.app.publicpages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.GUS;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MARCUS;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.SAM;

import java.util.List;
import org.chaperone.app.AppTest;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.journal.Recorded;
import org.chaperone.app.publicpages.Seal.Verdict;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletKind;
import org.chaperone.app.registry.Outlets;
import org.chaperone.app.registry.Registering;
import org.chaperone.app.registry.Registry;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class SealsTest {

    private static final String ADDRESS = "https://www.instagram.com/alderfallssoccer";

    @Autowired Seals seals;
    @Autowired SealKey key;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired Directory directory;
    @Autowired Journal journal;
    @Autowired JdbcClient db;

    private Outlets outlets;
    private Outlet outlet;

    @BeforeEach
    void anAccount() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        outlets = new Outlets(registering, registry);
        outlet = outlets.register(Outlets.at(Outlets.account(), "Soccer", ADDRESS), LEE);
    }

    @Test
    @Clause("WILM-IL-32")
    void a_page_has_a_seal_from_the_beginning_that_is_valid_at_its_address_and_nowhere_else() {
        var code = seals.current(outlet).orElseThrow().code();

        assertThat(seals.check(code, ADDRESS + "/?hl=en")).isEqualTo(Verdict.VALID);
        assertThat(seals.check(code, "http://m.instagram.com/AlderFallsSoccer"))
                .isEqualTo(Verdict.VALID);
        for (var other :
                List.of(
                        "https://www.instagram.com/a1derfallssoccer",
                        "https://www.facebook.com/alderfallssoccer",
                        "https://evil.example/?" + ADDRESS,
                        "nothing")) {
            assertThat(seals.check(code, other)).as(other).isEqualTo(Verdict.NOT_VALID_HERE);
        }
        assertThat(seals.check("a".repeat(16), ADDRESS)).isEqualTo(Verdict.UNKNOWN);
        assertThat(seals.check("'; DROP", ADDRESS)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    @Clause("WEM-IV-G-1")
    void a_page_of_the_community_gets_no_seal_and_is_not_official_to_anybody() {
        var fans =
                outlets.register(
                        Outlets.as(
                                Outlets.at(
                                        Outlets.account(),
                                        "Falcons fans",
                                        "https://falcons.example"),
                                OutletKind.COMMUNITY,
                                Outlets.account().since()),
                        LEE);

        assertThat(seals.current(fans)).isEmpty();
        assertThat(seals.give(fans.id(), DANA.viewer())).isFalse();
        assertThat(seals.current(fans)).isEmpty();
    }

    @Test
    void a_page_of_a_sealed_site_is_the_site_s_and_a_name_that_only_begins_alike_is_not() {
        var site =
                outlets.register(
                        Outlets.at(
                                Outlets.as(
                                        Outlets.account(),
                                        OutletKind.SITE,
                                        Outlets.account().since()),
                                "Team site",
                                "https://team.example/soccer"),
                        LEE);
        var code = seals.current(site).orElseThrow().code();

        assertThat(seals.check(code, "https://team.example/soccer/dates")).isEqualTo(Verdict.VALID);
        assertThat(seals.check(code, "https://team.example/soccer2"))
                .isEqualTo(Verdict.NOT_VALID_HERE);
        assertThat(seals.check(code, "https://team.example")).isEqualTo(Verdict.NOT_VALID_HERE);
    }

    @Test
    void taken_back_or_closed_it_is_withdrawn_and_only_the_offices_that_run_all_do_that() {
        var code = seals.current(outlet).orElseThrow().code();
        for (var who : List.of(LEE, MARCUS, SAM, GUS)) {
            assertThat(seals.withdraw(outlet.id(), "Because", who.viewer())).isFalse();
            assertThat(seals.give(outlet.id(), who.viewer())).isFalse();
        }
        assertThatThrownBy(() -> seals.withdraw(outlet.id(), " ", DANA.viewer()))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(seals.withdraw(outlet.id(), "Insults under posts", DANA.viewer())).isTrue();
        assertThat(seals.withdraw(outlet.id(), "Again", PRIYA.viewer())).isTrue();
        assertThat(seals.check(code, ADDRESS)).isEqualTo(Verdict.WITHDRAWN);

        assertThat(seals.give(outlet.id(), DANA.viewer())).isTrue();
        assertThat(seals.give(outlet.id(), DANA.viewer())).isTrue();
        var next = seals.current(registry.find(outlet.id()).orElseThrow()).orElseThrow();
        assertThat(next.code()).isNotEqualTo(code);
        assertThat(seals.of(outlet.id())).hasSize(2);
        assertThat(seals.check(next.code(), ADDRESS)).isEqualTo(Verdict.VALID);

        registering.close(outlet.id(), "Over", LEE.viewer());
        assertThat(seals.check(next.code(), ADDRESS)).isEqualTo(Verdict.WITHDRAWN);
        assertThat(seals.give(outlet.id(), DANA.viewer())).isFalse();
        assertThat(journal.about(outlet.subject()))
                .extracting(Recorded::kind)
                .containsSubsequence("seal-given", "seal-withdrawn", "seal-given");
    }

    @Test
    void at_another_address_a_page_needs_another_seal() {
        var code = seals.current(outlet).orElseThrow().code();
        var moved = Outlets.at(Outlets.account(), "Soccer", "https://x.com/alderfallssoccer");
        registering.change(outlet.id(), 1, moved, "", LEE.viewer());

        assertThat(seals.current(registry.find(outlet.id()).orElseThrow())).isEmpty();
        assertThat(seals.check(code, "https://x.com/alderfallssoccer"))
                .isEqualTo(Verdict.NOT_VALID_HERE);
    }

    @Test
    void a_seal_that_the_district_s_key_did_not_sign_is_none() {
        var seal = seals.current(outlet).orElseThrow();
        assertThat(key.fits(seal.code(), seal.address(), seal.signature())).isTrue();
        assertThat(key.fits(seal.code(), seal.address() + "x", seal.signature())).isFalse();
        assertThat(key.fits("b".repeat(16), seal.address(), seal.signature())).isFalse();

        db.sql(
                        """
                        INSERT INTO page_seal (code, outlet, address, signature, issued_at, issued_by)
                        VALUES ('bbbbbbbbbbbbbbbb', :outlet, :address, decode(repeat('00', 64), 'hex'), now(), 'x')
                        """)
                .param("outlet", outlet.id())
                .param("address", ADDRESS)
                .update();

        assertThat(seals.check("bbbbbbbbbbbbbbbb", ADDRESS)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void what_was_given_can_t_be_rewritten() {
        assertThatThrownBy(() -> db.sql("UPDATE page_seal SET address = 'x'").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void codes_are_found_in_the_source_of_a_page_each_once() {
        var code = seals.current(outlet).orElseThrow().code();
        var html =
                "<a href=\"https://c.example/seal/%1$s\"><img src='https://c.example/seal/%1$s.svg'></a> /seal/short /seal/%2$s"
                        .formatted(code, "c".repeat(20));

        assertThat(Seals.codesIn(html)).containsExactly(code);
    }
}
