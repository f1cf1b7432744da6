package org.chaperone.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MARCUS;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.ROSA;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.chaperone.app.Cast;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same class page is asked for under all five policies; in each, somebody tries who must be refused. */
@BrowserTest
class RequestStoryTest {

    private static final String WORDS =
            "Dates, scores and pictures of the team for players and families";

    @Autowired Browser browser;
    @Autowired Policies policies;

    @AfterEach
    void goBackToTheFirstPolicy() {
        Adopted.today(policies, "wilmington-ma");
    }

    @Test
    @Clause({"WAKE-13", "WICHITA-56", "WILM-MA-PC-a3", "WEM-III-D-1", "WILM-IL-11"})
    void one_class_page_five_ways() {
        Adopted.today(policies, "wake-nc");
        var wake =
                asks(
                        Map.of(
                                "purpose", List.of("news"),
                                "about", List.of(WORDS),
                                "where", List.of("X"),
                                "use", List.of("Read the guide and asked Maya Torres"),
                                "who-posts", List.of("Lee Park"),
                                "login", List.of("on"),
                                "recovery", List.of("lpark@alderfalls.example"),
                                "comments", List.of("off")));
        isHidden(ROSA, wake);
        decides(MARCUS, wake, "We talked it over", "Approved");

        Adopted.today(policies, "wichita-ks");
        var wichita =
                asks(
                        Map.ofEntries(
                                Map.entry("why", List.of(WORDS)),
                                Map.entry("information", List.of("Dates and scores of games")),
                                Map.entry("channels", List.of("website", "x")),
                                Map.entry("where", List.of("X")),
                                Map.entry("platform-reason", List.of("Players look there first")),
                                Map.entry("rhythm", List.of("weekly")),
                                Map.entry("hours", List.of("2")),
                                Map.entry("administrator", List.of("Lee Park")),
                                Map.entry("backup", List.of("Marcus Webb")),
                                Map.entry("ready", List.of("yes"))));
        mayOnlyRead(MARCUS, wichita);
        decides(DANA, wichita, "Approve", "Approved");

        Adopted.today(policies, "wilmington-ma");
        var classes =
                Map.of(
                        "classes", List.of("c-soccer"),
                        "why", List.of(WORDS),
                        "where", List.of("X"));
        var massachusetts = asks(classes);
        mayOnlyRead(LEE, massachusetts);
        decides(MARCUS, massachusetts, "Approve", "Approved");

        Adopted.today(policies, "wem-mn");
        var minnesota =
                asks(
                        Map.of(
                                "venue", List.of("public"),
                                "classes", List.of("c-soccer"),
                                "why", List.of(WORDS),
                                "where", List.of("X")));
        mayOnlyRead(MARCUS, minnesota);
        decides(PRIYA, minnesota, "Approve", "Approved");

        Adopted.today(policies, "wilmington-il");
        var illinois =
                asks(
                        Map.of(
                                "unit", List.of("team"),
                                "benefit", List.of("timely-contact"),
                                "classes", List.of("c-soccer"),
                                "where", List.of("Facebook"),
                                "about", List.of(WORDS)));
        // The principal too is refused while the parents haven't consented.
        decides(MARCUS, illinois, "Approve", "The parents’ consents come first");
    }

    @Test
    void how_the_screens_look() {
        browser.sees("requests", MARCUS, "/requests?whose=all");
        browser.sees("request-kinds", LEE, "/requests/new");
        browser.sees(
                "request-problems",
                LEE,
                "/requests/new/class-page",
                page -> {
                    page.locator("main button[value=send]").click();
                    page.waitForLoadState();
                    assertThat(page.locator(".problems")).isVisible();
                });
        browser.sees(
                "request",
                MARCUS,
                "/requests?whose=to_decide",
                page -> {
                    page.locator("main .rows a").first().click();
                    page.waitForLoadState();
                    assertThat(page.getByText("What do you decide?").first()).isVisible();
                });
    }

    /** As Lee, without scripts; gives the path of the request. */
    private String asks(Map<String, List<String>> answers) {
        var path = new StringBuilder();
        browser.withoutScripts(
                LEE,
                "/requests/new/class-page",
                page -> {
                    page.locator("main button[value=send]").click();
                    assertThat(page.locator(".problems")).isVisible();
                    page.locator("[name=title]").fill("JV Soccer page");
                    page.locator("[name=school]").selectOption("org-high");
                    answers.forEach((id, said) -> said.forEach(it -> fill(page, id, it)));
                    page.locator("main button[value=send]").click();
                    assertThat(page.locator("#steps")).isVisible();
                    path.append(URI.create(page.url()).getPath());
                });
        return path.toString();
    }

    private static void fill(Page page, String id, String said) {
        var ticked = page.locator("[name='%s'][value='%s']".formatted(id, said));
        if (ticked.count() > 0) {
            ticked.check();
        } else {
            page.locator("[name='%s']".formatted(id)).fill(said);
        }
    }

    private void isHidden(Cast person, String path) {
        browser.visit(
                person, path, page -> assertThat(page.getByText("What is asked for")).hasCount(0));
    }

    private void mayOnlyRead(Cast person, String path) {
        browser.visit(
                person,
                path,
                page -> {
                    assertThat(page.locator("#asked")).isVisible();
                    assertThat(page.getByText("What do you decide?")).hasCount(0);
                });
    }

    private void decides(Cast person, String path, String choice, String sees) {
        browser.visit(
                person,
                path,
                page -> {
                    page.getByText(choice, new Page.GetByTextOptions().setExact(true)).click();
                    page.locator("main form[action$=decision] button").click();
                    assertThat(page.getByText(sees).first()).isVisible();
                });
    }
}
