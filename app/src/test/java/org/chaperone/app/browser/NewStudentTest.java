package org.chaperone.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.TOM;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.chaperone.app.directory.RosterExport;
import org.chaperone.roster.generator.DistrictGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A student comes to the district in the morning, and by noon a teacher's post about them is marked and put right. */
@BrowserTest
class NewStudentTest {

    @Autowired Browser browser;
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"1440, Zoltan, Quimbleton", "390, Wilhelmina, Ostertag"})
    void from_the_roster_brought_to_the_post_put_right(int width, String given, String family) {
        var name = given + " " + family;
        var post = "Welcome to our class, %s! We are glad that you are here.".formatted(name);
        browser.visit(TOM, "/check", width, page -> type(page, post, ""));

        browser.visit(
                PRIYA,
                "/imports",
                width,
                page -> MorningRoster.bring(browser, page, export(given, family), family));
        browser.visit(
                TOM,
                "/check",
                width,
                page -> {
                    type(page, post, name);
                    browser.looks(page, "story-marked");
                    page.locator("button[name=fix]")
                            .filter(new Locator.FilterOptions().setHasText("Write “" + given + "”"))
                            .first()
                            .press("Enter");
                    assertThat(page.locator("#text"))
                            .hasValue(Pattern.compile("class, " + given + "!"));
                    assertThat(page.locator("[data-mirror] mark")).hasCount(0);
                    assertThat(page.locator("#outcome")).containsText("Ready");
                    browser.looks(page, "story-clean");
                });
        browser.visit(PRIYA, "/imports", width, MorningRoster::takeBack);
        browser.visit(TOM, "/check", width, page -> type(page, post, ""));
    }

    private RosterExport export(String given, String family) {
        return new RosterExport(folder)
                .of(DistrictGenerator.demonstration())
                .withStudent(given, family);
    }

    /** Key by key, as people do, and nothing is pressed. */
    private static void type(Page page, String post, String marked) {
        page.selectOption("#kind", "class-page");
        page.locator("#text")
                .pressSequentially(post, new Locator.PressSequentiallyOptions().setDelay(15));
        assertThat(page.locator("[data-previews] article").first()).containsText("glad that you");
        if (marked.isEmpty()) {
            assertThat(page.locator("[data-mirror] mark")).hasCount(0);
        } else {
            assertThat(page.locator("[data-mirror] mark").first()).hasText(marked);
        }
    }
}
