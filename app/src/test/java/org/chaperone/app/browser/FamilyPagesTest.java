package org.chaperone.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.chaperone.app.Cast.DANA;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A family's way on a phone and at a desk, and the office's before it. */
@BrowserTest
class FamilyPagesTest {

    private static final String OF_HARBOR = "/families?school=org-harbor&q=mateo";

    @Autowired Browser browser;

    @Test
    void a_family_comes_from_its_letter_to_its_receipt_on_a_phone() {
        var link = letter();
        browser.visit(
                null,
                link,
                390,
                page -> {
                    browser.looks(page, "family-who-first");
                    birthDate(page, "2013");
                    assertThat(page.locator(".problems")).isVisible();
                    browser.looks(page, "family-who-wrong");
                    birthDate(page, "2014");
                    assertThat(page.locator("h1"))
                            .hasText("Where may the school show Mateo Torres?");
                    Keyboard.through(page);
                    send(page, "Send for Mateo Torres");
                    assertThat(page.locator(".problems")).isVisible();
                    browser.looks(page, "family-permits-nothing");
                    choose(page, "social_media", "no");
                    page.locator("fieldset.permit").first().locator("summary").click();
                    choose(page, "class-pictures", "yes");
                    browser.looks(page, "family-permits-chosen");
                    send(page, "Send for Mateo Torres");
                    assertThat(page.locator("h1")).hasText("Thank you. It counts from now on.");
                    browser.looks(page, "family-receipt-phone");
                    page.getByText("Change an answer").click();
                    assertThat(page.getByText("Take my answer back").first()).isVisible();
                    page.getByText("Español").click();
                    assertThat(page.locator("h1"))
                            .hasText("¿Dónde puede la escuela mostrar a Mateo Torres?");
                    browser.looks(page, "family-permits-es");
                    send(page, "Terminé");
                    assertThat(page.locator("h1")).hasText("Eso es todo");
                });
    }

    @Test
    void what_a_family_sees_holds_on_a_phone_and_at_a_desk_in_light_and_in_dark() {
        var link = letter();
        browser.sees("family-who", link);
        browser.sees("family-permits", null, link, recognised(page -> {}));
        browser.sees(
                "family-receipt",
                null,
                link,
                recognised(
                        page -> {
                            choose(page, "press", "no");
                            choose(page, "school_site", "yes");
                            send(page, "Send for Mateo Torres");
                        }));
        browser.sees(
                "family-history",
                null,
                link,
                recognised(page -> page.getByText("What you said before").click()));
    }

    @Test
    void a_link_that_doesn_t_work_and_asking_for_another() {
        browser.sees("family-gone", "/f/nonsense");
        browser.sees(
                "family-new-link",
                null,
                "/f/nonsense",
                page -> {
                    page.getByLabel("Your e-mail address").fill("nobody@mail.example");
                    send(page, "Send a new link");
                    assertThat(page.locator("h1")).hasText("Look at your e-mail");
                });
    }

    @Test
    void the_office_s_list_and_its_letters() {
        browser.byKeys("families", DANA, "/families");
        browser.sees("families", DANA, "/families?school=org-harbor");
        browser.sees("families-none", DANA, "/families?q=nobody+has+this+name");
        browser.sees(
                "families-problems",
                DANA,
                OF_HARBOR,
                page -> {
                    send(page, "Make letters to print");
                    assertThat(page.locator(".problems")).isVisible();
                });
        browser.sees("families-letters", DANA, OF_HARBOR, FamilyPagesTest::makeLetter);
        browser.sees(
                "families-mailed",
                DANA,
                OF_HARBOR,
                page -> {
                    page.getByLabel("Elena Torres").check();
                    send(page, "Send by e-mail");
                    assertThat(page.locator("h1")).hasText("1 link is on its way");
                });
    }

    private String letter() {
        var link = new String[1];
        browser.visit(
                DANA,
                OF_HARBOR,
                page -> {
                    makeLetter(page);
                    link[0] = URI.create(page.locator(".letter__address").innerText()).getPath();
                });
        return link[0];
    }

    private static void makeLetter(Page page) {
        page.getByLabel("Elena Torres").check();
        send(page, "Make letters to print");
        assertThat(page.locator("h1")).hasText("A letter for Elena Torres");
    }

    private static Consumer<Page> recognised(Consumer<Page> then) {
        return page -> {
            birthDate(page, "2014");
            assertThat(page.locator("h1")).hasText("Where may the school show Mateo Torres?");
            then.accept(page);
        };
    }

    private static void birthDate(Page page, String year) {
        page.getByLabel("Month").selectOption("May");
        page.getByLabel("Day").fill("27");
        page.getByLabel("Year").fill(year);
        send(page, "Go on");
    }

    private static void choose(Page page, String name, String value) {
        page.locator("label:has(input[name='%s'][value='%s'])".formatted(name, value)).click();
    }

    private static void send(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }
}
