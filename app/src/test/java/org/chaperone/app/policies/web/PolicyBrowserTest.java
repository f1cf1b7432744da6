package org.chaperone.app.policies.web;

import static org.chaperone.app.Cast.MAYA;

import org.chaperone.app.browser.Browser;
import org.chaperone.app.browser.BrowserTest;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class PolicyBrowserTest {

    @Autowired Browser browser;
    @Autowired Policies policies;

    @BeforeEach
    void adopt() {
        Adopted.by(policies, "wilmington-ma");
    }

    @ParameterizedTest
    @CsvSource({
        "policy, /policy",
        "policy-found, /policy?q=friend&kind=prohibition",
        "policy-nothing, /policy?q=submarine",
        "policy-other, /policy?pack=wichita-ks",
        "clause, /policy/clauses/WILM-MA-3e6",
        "parameters, /policy/parameters",
        "tensions, /policy/tensions",
        "words, /policy/words",
        "documents, /policy/documents",
        "compare, /policy/compare?differ=true",
        "compare-nothing, /policy/compare?q=submarine",
        "compare-topics, /policy/compare/topics?topic=friend-students"
    })
    void every_page_of_the_policy(String name, String path) {
        browser.sees(name, MAYA, path);
    }

    @Test
    void what_carries_a_clause_unfolds_without_a_script() {
        browser.sees(
                "policy-unfolded",
                MAYA,
                "/policy?q=3e6",
                page -> page.locator("summary:has-text('How it is carried')").first().click());
    }
}
