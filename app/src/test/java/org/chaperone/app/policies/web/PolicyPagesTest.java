package org.chaperone.app.policies.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.GUS;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.ROSA;

import java.io.UnsupportedEncodingException;
import org.chaperone.app.AppTest;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class PolicyPagesTest {

    @Autowired MockMvcTester mvc;
    @Autowired Policies policies;

    @BeforeEach
    void adopt() {
        Adopted.by(policies, "wilmington-ma");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/policy",
                "/policy/clauses/WILM-MA-3e6",
                "/policy/parameters",
                "/policy/tensions",
                "/policy/words",
                "/policy/documents",
                "/policy/compare",
                "/policy/compare/topics",
                "/policy/clauses.csv",
                "/policy/clauses.json",
                "/policy/parameters.csv",
                "/policy/parameters.json",
                "/policy/matrix.csv"
            })
    void the_policy_is_for_everybody_who_signed_in_and_nobody_else(String path) {
        assertThat(mvc.get().uri(path)).hasStatus(302).redirectedUrl().startsWith("/sign-in");
        assertThat(mvc.get().uri(path).with(ELENA.calling())).hasStatusOk();
        assertThat(mvc.get().uri(path).with(GUS.calling())).hasStatusOk();
    }

    @Test
    void all_clauses_stand_in_the_documents_order() {
        var page = page("/policy");

        assertThat(page.split("<article class=\"provision\"")).hasSize(97 + 1);
        assertThat(page.indexOf("id=\"WILM-MA-D1\""))
                .isLessThan(page.indexOf("id=\"WILM-MA-3e6\""));
        assertThat(page).contains("Wilmington Public Schools, Massachusetts", "in effect from");
    }

    @Test
    void a_clause_that_is_carried_in_part_says_what_waits() {
        assertThat(page("/policy/clauses/WILM-MA-4b"))
                .contains(
                        "Carried in part",
                        "What isn’t carried yet",
                        "The archive, which keeps the credit line as part of the record.");
        assertThat(page("/policy/clauses/WILM-MA-3e6"))
                .doesNotContain("Carried in part", "What isn’t carried yet");
        assertThat(page("/policy/clauses/WILM-MA-4a")).doesNotContain("Carried in part");
        assertThat(page("/policy/clauses.json"))
                .contains("\"waits\":\"The archive, which keeps the credit line");
        assertThat(page("/policy/clauses.csv")).contains("waits for");
    }

    @Test
    void a_word_that_takes_in_people_names_their_roles() {
        assertThat(page("/policy/words"))
                .contains("Roles here: committee member", "Roles here: teacher, coach");
    }

    @Test
    void a_search_finds_words_whatever_their_case_and_marks_them() {
        var page = page("/policy?q=DIRECT");

        assertThat(page).contains("id=\"WILM-MA-3e6\"").containsIgnoringCase("<mark>direct</mark>");
        assertThat(page).doesNotContain("id=\"WILM-MA-D3\"");
        assertThat(page("/policy?q=3e10")).contains("id=\"WILM-MA-3e10\"", "is in 1 clause.");
        assertThat(page("/policy?q=submarine")).contains("No clause holds “submarine”.");
    }

    @Test
    void filters_narrow_the_list() {
        assertThat(page("/policy?kind=exception"))
                .contains("id=\"WILM-MA-3e10\"")
                .doesNotContain("id=\"WILM-MA-3e6\"");
        assertThat(page("/policy?mode=record")).doesNotContain("id=\"WILM-MA-3e6\"");
        assertThat(page("/policy?capability=roster-directory"))
                .contains("id=\"WILM-MA-D3\"")
                .doesNotContain("id=\"WILM-MA-3e6\"");
        assertThat(page("/policy?carried=no")).doesNotContain("id=\"WILM-MA-3e6\"");
        assertThat(page("/policy?carried=yes")).contains("id=\"WILM-MA-3e6\"");
    }

    @Test
    void a_clause_says_what_carries_it_and_what_proves_it() {
        var clause = policies.pack().clause("WILM-MA-3e6").orElseThrow();
        var rule =
                policies.pack().rules().stream()
                        .filter(it -> it.clauses().contains(clause.id()))
                        .findFirst()
                        .orElseThrow();
        var page = page("/policy/clauses/" + clause.id());

        assertThat(page).contains(clause.says(), "- id: " + rule.id(), "Denies", "must hold");
        assertThat(page).contains("contact.direct-message");
        assertThat(page).contains("/policy/clauses/WILM-MA-3e5");
    }

    @Test
    void a_clause_shows_how_other_districts_differ() {
        assertThat(page("/policy/clauses/WILM-MA-3e10"))
                .contains("Other districts differ", "Wake County Public School System");
        assertThat(page("/policy/clauses/WAKE-18")).contains("Wake County Public School System");
        assertThat(mvc.get().uri("/policy/clauses/WAKE-99").with(LEE.calling())).hasStatus(404);
        assertThat(mvc.get().uri("/policy/clauses/WAKE-18?edition=none").with(LEE.calling()))
                .hasStatus(404);
    }

    @Test
    void other_policies_can_be_read_and_keep_to_themselves() {
        var page = page("/policy?pack=wichita-ks");

        assertThat(page).contains("Wichita Public Schools", "/policy/parameters?pack=wichita-ks");
        assertThat(page("/policy?pack=wilmington-ma")).doesNotContain("?pack=wilmington-ma");
        assertThat(mvc.get().uri("/policy?pack=nowhere").with(LEE.calling())).hasStatus(404);
    }

    @Test
    void a_parameter_shows_its_value_or_that_the_policy_is_silent() {
        var page = page("/policy/parameters");

        assertThat(row(page, "contact.friend-student")).contains("deny").contains("PC-a2");
        assertThat(row(page, "political")).contains("Not set: the policy is silent.");
        assertThat(row(page("/policy/parameters?pack=wem-mn"), "contact.friend-student"))
                .contains("Not set: the policy is silent.", "The product’s default:");
    }

    @Test
    void points_are_compared_across_all_policies() {
        var page = page("/policy/compare");

        assertThat(row(page, "contact.friend-student"))
                .contains("WAKE-18", "WICHITA-11", "WILM-MA-PC-a2", "silent");
        assertThat(row(page, "contact.own-child")).contains("3e10").contains("silent");
        assertThat(page("/policy/compare?q=seal"))
                .contains("id=\"brand.seal\"")
                .doesNotContain("id=\"contact.own-child\"");
        assertThat(page("/policy/compare/topics?topic=own-children"))
                .contains("aria-current=\"page\">Own children", "id=\"clause-wilm-ma-3e10\"");
    }

    @Test
    void clauses_and_parameters_can_be_taken_away() {
        var clauses = page("/policy/clauses.csv").lines().toList();
        assertThat(clauses).filteredOn(it -> it.startsWith("WILM-MA-")).hasSize(97);
        assertThat(clauses).first().asString().startsWith("id,number,section,says");
        assertThat(mvc.get().uri("/policy/clauses.json").with(ROSA.calling()))
                .bodyJson()
                .extractingPath("$.clauses.length()")
                .isEqualTo(97);
        assertThat(mvc.get().uri("/policy/parameters.json").with(ROSA.calling()))
                .bodyJson()
                .extractingPath("$.policy.pack")
                .isEqualTo("wilmington-ma");
        assertThat(page("/policy/parameters.csv")).contains("contact.friend-student", "not set");
    }

    private static String row(String page, String id) {
        var from = page.indexOf("id=\"" + id + "\"");
        assertThat(from).as(id).isPositive();
        return page.substring(from, page.indexOf("</tr>", from));
    }

    private String page(String path) {
        try {
            var answer = mvc.get().uri(path).with(MAYA.calling()).exchange();
            assertThat(answer).hasStatusOk();
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
