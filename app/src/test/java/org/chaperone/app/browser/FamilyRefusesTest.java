package org.chaperone.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.TOM;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import org.chaperone.app.directory.RosterExport;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.roster.generator.DistrictGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A student comes with the roster, is shown in public, and the family says no on a phone: the picture has to come down. */
@BrowserTest
class FamilyRefusesTest {

    private static final String PHOTOS = "/photos?group=c-chess";
    private static final int PHONE = 390;

    @Autowired Browser browser;
    @Autowired Policies policies;
    @TempDir Path folder;

    @Test
    void from_the_roster_brought_to_the_task_to_take_it_down() {
        Adopted.by(policies, "wilmington-ma");
        var export =
                new RosterExport(folder)
                        .of(DistrictGenerator.demonstration())
                        .withStudent("Zelda", "Brightwater")
                        .withParent("s-zelda", "Ada", "Brightwater");
        browser.visit(
                PRIYA,
                "/imports",
                page -> MorningRoster.bring(browser, page, export, "Brightwater"));
        browser.visit(TOM, PHOTOS, this::publish);

        var link = letter();
        browser.visit(null, link, PHONE, this::refuse);

        browser.visit(
                TOM,
                PHOTOS,
                PHONE,
                page -> {
                    ask(page);
                    assertThat(page.getByText("Zelda Brightwater may not be shown there."))
                            .isVisible();
                    browser.looks(page, "refused-photo");
                });
        browser.visit(
                TOM,
                "/work",
                PHONE,
                page -> {
                    browser.looks(page, "refused-work");
                    page.getByText("Take down what shows Zelda Brightwater").first().click();
                    assertThat(page.locator("main"))
                            .containsText("The family of Zelda Brightwater");
                    assertThat(page.locator("main")).containsText("alderfalls.example/lincoln");
                    browser.looks(page, "refused-task");
                });
        browser.visit(PRIYA, "/imports", MorningRoster::takeBack);
    }

    private void publish(Page page) {
        ask(page);
        page.getByText("Keep the clearance").click();
        page.waitForURL("**/photos/clearances/*");
        page.getByLabel("This is now public at").fill("https://www.alderfalls.example/lincoln/cup");
        page.getByText("Note it").click();
        assertThat(page.getByText("says Tom Becker")).isVisible();
    }

    private static void ask(Page page) {
        page.locator("label.pupil", new Page.LocatorOptions().setHasText("Zelda Brightwater"))
                .click();
        page.getByLabel("Heads in the photo").fill("1");
        page.getByLabel("Caption").fill("The cup of the chess club");
        page.getByLabel("Describe it for people").fill("A cup on a table");
        page.locator("input[name=audience][value=social-media]").check();
        page.locator("#outcome .button--primary").click();
        page.waitForLoadState();
    }

    private String letter() {
        var link = new String[1];
        browser.visit(
                DANA,
                "/families?school=org-lincoln&q=zelda",
                page -> {
                    page.getByLabel("Ada Brightwater").check();
                    send(page, "Make letters to print");
                    link[0] = URI.create(page.locator(".letter__address").innerText()).getPath();
                });
        return link[0];
    }

    private void refuse(Page page) {
        page.getByLabel("Month").selectOption("June");
        page.getByLabel("Day").fill("3");
        page.getByLabel("Year").fill("2017");
        send(page, "Go on");
        assertThat(page.locator("h1")).hasText("Where may the school show Zelda Brightwater?");
        page.locator("label:has(input[name='social_media'][value='no'])").click();
        send(page, "Send for Zelda Brightwater");
        assertThat(page.locator("h1")).hasText("Thank you. It counts from now on.");
        browser.looks(page, "refused-receipt");
    }

    private static void send(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }
}
