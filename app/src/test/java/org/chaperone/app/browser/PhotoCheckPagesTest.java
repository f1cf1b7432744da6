package org.chaperone.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.TOM;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.chaperone.app.TestClock;
import org.chaperone.app.consent.Statements;
import org.chaperone.app.photos.Families;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class PhotoCheckPagesTest {

    private static final Path PHONE = Path.of("src/test/resources/pictures/phone.jpg");

    @Autowired Browser browser;
    @Autowired Statements statements;
    @Autowired Policies policies;
    @Autowired TestClock clock;

    @BeforeEach
    void aFamilyThatSaysNo() {
        Adopted.by(policies, "wilmington-ma");
        new Families(statements, clock).no("s-luca", Families.IN_PUBLIC, Families.ON_THE_SITE);
        new Families(statements, clock).yes("s-emma", Families.IN_PUBLIC, Families.ON_THE_SITE);
    }

    @Test
    void before_anybody_is_named() {
        browser.sees("photos", TOM, "/photos");
        browser.sees("photos-class", TOM, "/photos?group=c-chess");
    }

    @Test
    void who_may_be_shown_and_who_may_not() {
        browser.sees(
                "photos-answer",
                TOM,
                "/photos",
                page -> {
                    choose(page);
                    tick(page, "Emma Johnson", "Noah Bennett", "Luca Moretti");
                    page.getByLabel("Heads in the photo").fill("4");
                    page.getByLabel("Caption").fill("Emma Johnson and the chess club");
                    page.locator("#picture").setInputFiles(PHONE);
                    place(page);
                    check(page);
                    assertThat(page.getByText("Luca Moretti may not be shown there.")).isVisible();
                });
    }

    @Test
    void a_colleague_is_asked_and_answers() {
        browser.sees(
                "photos-colleague",
                TOM,
                "/photos?group=c-chess",
                page -> {
                    page.getByLabel("Find somebody else").fill("rosa");
                    page.locator("button[value=find]").click();
                    page.waitForLoadState();
                    tick(page, "Emma Johnson", "Rosa Delgado");
                    page.getByLabel("Heads in the photo").fill("2");
                    place(page);
                    check(page);
                    page.getByText("Ask Rosa Delgado now").click();
                    assertThat(page.getByText("You asked on")).isVisible();
                });
        browser.sees("colleagues-asked", TOM, "/photos/requests");
        browser.sees(
                "colleague-request",
                ROSA,
                "/work",
                page -> {
                    page.locator("a", byText("The chess club with its cup")).first().click();
                    assertThat(page.getByText("What do you say?")).isVisible();
                });
    }

    @Test
    void what_is_to_put_right_is_said_at_its_place() {
        browser.sees("photos-problems", TOM, "/photos?group=c-chess", this::check);
    }

    @Test
    void a_clearance_and_the_list_of_them() {
        browser.sees("clearances-none", LEE, "/photos/clearances");
        browser.sees(
                "clearance",
                TOM,
                "/photos?group=c-chess",
                page -> {
                    clear(page);
                    page.getByLabel("This is now public at")
                            .fill("https://www.alderfalls.example/lincoln/chess");
                    page.getByText("Note it").click();
                    assertThat(page.getByText("says Tom Becker")).isVisible();
                });
        browser.sees("clearances", ROSA, "/photos/clearances");
    }

    @Test
    void all_of_it_works_without_scripts_too() {
        browser.withoutScripts(
                TOM,
                "/photos",
                page -> {
                    choose(page);
                    tick(page, "Luca Moretti");
                    page.getByLabel("Heads in the photo").fill("1");
                    place(page);
                    check(page);
                    assertThat(page.getByText("Luca Moretti may not be shown there.")).isVisible();
                    page.locator("label.pupil", byText("Luca Moretti")).click();
                    tick(page, "Emma Johnson");
                    page.getByLabel("Describe it for people").fill("A cup on a table");
                    check(page);
                    page.getByText("Keep the clearance").click();
                    assertThat(page.getByText("Cleared for: Social media.")).isVisible();
                });
    }

    @Test
    void it_can_be_used_with_keys_alone() {
        browser.byKeys("photos", TOM, "/photos?group=c-chess");
    }

    private void clear(Page page) {
        tick(page, "Emma Johnson");
        page.getByLabel("Heads in the photo").fill("1");
        page.getByLabel("Caption").fill("The chess club with its cup");
        page.getByLabel("Describe it for people").fill("A cup on a table");
        place(page);
        check(page);
        page.getByText("Keep the clearance").click();
        page.waitForURL("**/photos/clearances/*");
    }

    private static void choose(Page page) {
        page.locator("button[name=choose]", byText("Chess Club")).click();
        assertThat(page.locator("h2", byText("Chess Club"))).isVisible();
    }

    private static void tick(Page page, String... names) {
        for (var name : names) {
            page.locator("label.pupil", byText(name)).click();
        }
    }

    private static void place(Page page) {
        page.locator("input[name=audience][value=social-media]").check();
    }

    private void check(Page page) {
        page.locator("#outcome .button--primary").click();
        page.waitForLoadState();
    }

    private static Page.LocatorOptions byText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
