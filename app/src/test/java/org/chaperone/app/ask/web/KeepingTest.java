package org.chaperone.app.ask.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.INES;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.ROSA;

import java.util.UUID;
import java.util.regex.Pattern;
import org.chaperone.app.AppTest;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Adopting;
import org.chaperone.app.policies.Policies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class KeepingTest {

    private static final String ADDRESS =
            "/ask/contact/answer?recipient.kind=student&channel=direct-message&account=personal";

    @Autowired MockMvcTester mvc;
    @Autowired Policies policies;
    @Autowired Journal journal;
    @Autowired JdbcClient db;

    @BeforeEach
    void adopt() {
        Adopted.by(policies, "wilmington-ma");
    }

    @Test
    void a_kept_answer_has_an_address_of_its_own_and_stands_in_the_lists() {
        var kept = keep(UUID.randomUUID(), seen()).getResponse().getRedirectedUrl();

        assertThat(kept).startsWith("/answers/");
        assertThat(mvc.get().uri(kept).with(LEE.calling()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "No, not by direct message.",
                        "You asked to reach students by direct message from a personal account.",
                        "WILM-MA-3e6",
                        "Send an e-mail from your district address to theirs",
                        "by Lee Park");
        assertThat(mvc.get().uri("/ask").with(LEE.calling())).bodyText().contains(kept);
        assertThat(mvc.get().uri("/answers").with(LEE.calling())).bodyText().contains(kept);
        assertThat(mvc.get().uri("/work").with(LEE.calling()))
                .bodyText()
                .contains(kept, "Answers you kept");
    }

    @Test
    void the_journal_holds_what_was_kept_in_the_same_transaction() {
        var id = id(keep(UUID.randomUUID(), seen()));

        assertThat(journal.about("answer:" + id))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.kind()).isEqualTo("answer-kept");
                            assertThat(it.actor()).isEqualTo(LEE.viewer().actor());
                            assertThat(it.payload())
                                    .contains(
                                            "\"question\":\"contact\"",
                                            "\"verdict\":\"deny\"",
                                            "\"pack\":\"wilmington-ma\"")
                                    .doesNotContain("Lee Park");
                        });
    }

    @Test
    void kept_twice_from_one_page_it_is_kept_once() {
        var page = UUID.randomUUID();

        var first = id(keep(page, seen()));
        var second = id(keep(page, seen()));

        assertThat(second).isEqualTo(first);
        assertThat(journal.about("answer:" + first)).hasSize(1);
        assertThat(id(keep(UUID.randomUUID(), seen()))).isNotEqualTo(first);
    }

    @Test
    void an_answer_that_isn_t_the_one_that_was_seen_is_shown_and_not_kept() {
        assertThat(keep(UUID.randomUUID(), "0".repeat(64)))
                .hasStatus(302)
                .hasRedirectedUrl(ADDRESS);
        assertThat(mvc.get().uri("/answers").with(LEE.calling()))
                .bodyText()
                .contains("No answer is kept yet");
    }

    @Test
    void nobody_else_may_read_it_or_share_it() {
        var id = id(keep(UUID.randomUUID(), seen()));

        assertThat(mvc.get().uri("/answers/" + id).with(ROSA.calling())).hasStatus(404);
        assertThat(mvc.get().uri("/answers/" + id).with(INES.calling())).hasStatus(404);
        assertThat(mvc.get().uri("/answers/" + id).with(ELENA.calling())).hasStatus(404);
        assertThat(mvc.get().uri("/answers/" + UUID.randomUUID()).with(LEE.calling()))
                .hasStatus(404);
        assertThat(
                        mvc.post()
                                .uri("/answers/" + id + "/shares")
                                .param("with", ROSA.viewer().account().toString())
                                .with(ROSA.calling()))
                .hasStatus(404);
    }

    @Test
    void guardians_keep_nothing() {
        assertThat(
                        mvc.post()
                                .uri("/answers")
                                .param("question", "contact")
                                .param("page", UUID.randomUUID().toString())
                                .param("seen", "")
                                .with(ELENA.calling()))
                .hasStatus(404);
    }

    @Test
    void it_shows_what_was_decided_then_and_says_that_the_policy_has_changed() {
        var kept = keep(UUID.randomUUID(), seen()).getResponse().getRedirectedUrl();

        var wichita = policies.library().current("wichita-ks").orElseThrow().edition();
        policies.adopt(
                new Adopting(
                        "wichita-ks",
                        wichita.id(),
                        policies.today(),
                        wichita.adoptedOn(),
                        wichita.vote()),
                INES.viewer());

        assertThat(mvc.get().uri(kept).with(LEE.calling()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "The district has since adopted another policy",
                        "This page shows what was answered then.",
                        "Asked today:",
                        "No, not by direct message.",
                        "WILM-MA-3e6");
        assertThat(mvc.get().uri(ADDRESS).with(LEE.calling()))
                .bodyText()
                .doesNotContain("WILM-MA-3e6");
    }

    @Test
    void while_nothing_has_changed_nothing_is_said_of_change() {
        var kept = keep(UUID.randomUUID(), seen()).getResponse().getRedirectedUrl();

        assertThat(mvc.get().uri(kept).with(LEE.calling()))
                .bodyText()
                .doesNotContain("Asked today");
    }

    @Test
    void what_is_kept_can_t_be_changed_or_removed() {
        var id = id(keep(UUID.randomUUID(), seen()));

        assertThatThrownBy(
                        () ->
                                db.sql("UPDATE kept_answer SET headline = 'Yes.' WHERE id = :id")
                                        .param("id", UUID.fromString(id))
                                        .update())
                .hasMessageContaining("kept_answer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?question=contact",
                "?verdict=deny",
                "?whose=mine",
                "?order=oldest",
                "?question=contact&verdict=deny&whose=mine"
            })
    void the_list_keeps_what_fits(String filter) {
        keep(UUID.randomUUID(), seen());

        assertThat(mvc.get().uri("/answers" + filter).with(LEE.calling()))
                .bodyText()
                .contains("No, not by direct message.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?question=use-now", "?verdict=allow", "?whose=shared"})
    void the_list_leaves_out_what_doesn_t(String filter) {
        keep(UUID.randomUUID(), seen());

        assertThat(mvc.get().uri("/answers" + filter).with(LEE.calling()))
                .bodyText()
                .contains("No kept answer fits")
                .doesNotContain("No, not by direct message.");
    }

    @Test
    void a_long_list_comes_in_parts_newest_first_or_oldest_first() {
        var seen = seen();
        var ids = new java.util.ArrayList<String>();
        for (var i = 0; i < KeptList.ON_A_PAGE + 2; i++) {
            ids.add(id(keep(UUID.randomUUID(), seen)));
        }

        var first = text("/answers");
        assertThat(first).contains("Next 25", ids.getLast()).doesNotContain(ids.getFirst());
        var next = find(first, "href=\"(/answers\\?after=[^\"]+)\"");
        assertThat(text(next))
                .contains(ids.getFirst(), "Back to the first")
                .doesNotContain(ids.getLast(), "Next 25");
        assertThat(text("/answers?order=oldest"))
                .contains(ids.getFirst())
                .doesNotContain(ids.getLast());
    }

    @Test
    void the_export_holds_one_s_own_and_begins_no_formula() {
        keep(UUID.randomUUID(), seen());

        var sheet =
                assertThat(
                                mvc.post()
                                        .uri("/answers/exports")
                                        .param("question", "contact")
                                        .with(LEE.calling()))
                        .hasStatusOk()
                        .hasContentTypeCompatibleWith("text/csv")
                        .bodyText()
                        .actual();

        assertThat(sheet.lines())
                .hasSize(2)
                .first()
                .isEqualTo("Id,Kept at,Asked by,Question,What was asked,Answer,In a sentence");
        assertThat(sheet).contains("Lee Park,contact,", ",deny,\"No, not by direct message.\"");
    }

    private MvcTestResult keep(UUID page, String seen) {
        return mvc.post()
                .uri("/answers")
                .param("question", "contact")
                .param("recipient.kind", "student")
                .param("channel", "direct-message")
                .param("account", "personal")
                .param("page", page.toString())
                .param("seen", seen)
                .with(LEE.calling())
                .exchange();
    }

    private String seen() {
        return find(text(ADDRESS), "name=\"seen\" value=\"([0-9a-f]{64})\"");
    }

    private static String id(MvcTestResult kept) {
        return kept.getResponse().getRedirectedUrl().substring("/answers/".length());
    }

    private String text(String address) {
        return assertThat(mvc.get().uri(address).with(LEE.calling()))
                .hasStatusOk()
                .bodyText()
                .actual();
    }

    private static String find(String page, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
