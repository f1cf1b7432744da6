package org.chaperone.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.TOM;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class OutletScreensTest {

    @Autowired Browser browser;

    @Test
    void the_register_and_what_is_to_be_looked_at() {
        browser.sees("outlets", DANA, "/outlets");
        browser.sees("outlet", TOM, "/outlets?q=Grade", page -> follow(page, "Grade 4 news"));
        browser.sees(
                "outlet-embedded",
                ROSA,
                "/outlets/embedded?state=open",
                page -> follow(page, "grade-4"));
    }

    @Test
    void a_list_from_elsewhere_and_what_outlets_stand_on() {
        browser.sees("outlet-imports", DANA, "/outlets/imports");
        browser.sees(
                "outlet-import",
                DANA,
                "/outlets/imports",
                page -> {
                    follow(page, "district-accounts.csv");
                    assertThat(page.getByText("hides where it leads").first()).isVisible();
                });
        browser.sees("platforms", PRIYA, "/platforms");
        browser.sees("platform", PRIYA, "/platforms/facebook");
        browser.sees("platform-list", PRIYA, "/platforms/list");
        browser.sees("apps", PRIYA, "/apps");
        browser.sees("app-new", PRIYA, "/apps/new");
        browser.sees("school-years", PRIYA, "/calendar/years");
    }

    @Test
    void what_is_to_put_right_in_a_new_outlet() {
        browser.sees(
                "outlet-problems",
                LEE,
                "/outlets/new",
                page -> {
                    page.getByLabel("What is it called?").fill("JV Soccer clips");
                    press(page, "Register it");
                    assertThat(page.getByText("Choose what it is").first()).isVisible();
                });
    }

    @Test
    void an_announcement_its_copies_and_who_waits_for_it() {
        browser.sees(
                "announcement",
                TOM,
                "/announcements?waiting=students",
                page -> {
                    follow(page, "What to bring for the bridge project");
                    assertThat(page.getByText("Sofia Tran").first()).isVisible();
                });
        browser.sees(
                "announcement-paper",
                TOM,
                "/announcements?waiting=students",
                page -> {
                    follow(page, "What to bring for the bridge project");
                    follow(page, "Paper list");
                    assertThat(page.getByText("Ben Castillo").first()).isVisible();
                });
    }

    @Test
    void who_has_no_internet() {
        browser.sees("without-internet-one", TOM, "/without-internet/s-sofia");
    }

    private static void follow(Page page, String words) {
        var before = page.url();
        page.locator("main a", new Page.LocatorOptions().setHasText(words)).first().click();
        page.waitForURL(url -> !url.equals(before));
        page.waitForLoadState();
    }

    private static void press(Page page, String words) {
        page.locator("main button", new Page.LocatorOptions().setHasText(words)).click();
        page.waitForLoadState();
    }
}
