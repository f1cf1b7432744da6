package org.chaperone.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.ROSA;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class CheckPagesTest {

    static final String CHESS =
            """
            Congratulations to Emma Johnson and the whole Lincoln chess club, who won the county final on Saturday!

            NO SCHOOL ON MONDAY BECAUSE OF THE STORM.
            """;

    private static final String QUOTE =
            "“You may write me down in history with your bitter, twisted lies, you may trod me in the very dirt”";

    private static final Path PHONE = Path.of("src/test/resources/pictures/phone.jpg");

    @Autowired Browser browser;

    @Test
    void before_the_first_check() {
        browser.sees("check", ROSA, "/check");
    }

    @Test
    void findings_are_marked_in_the_text_with_their_reasons_and_fixes() {
        browser.sees("check-found", ROSA, "/check", page -> check(page, CHESS));
    }

    @Test
    void nothing_found() {
        browser.sees("check-clear", ROSA, "/check", page -> check(page, "Practice is at four."));
    }

    @Test
    void a_post_without_words_is_told_what_to_put_right() {
        browser.sees("check-errors", LEE, "/check", page -> page.click("[data-outcome] button"));
    }

    @Test
    void one_press_writes_the_first_name_and_what_was_wrong_is_gone() {
        browser.visit(
                ROSA,
                "/check",
                page -> {
                    check(page, "Well done, Emma Johnson!");
                    assertThat(page.textContent("[data-mirror] mark")).isEqualTo("Emma Johnson");
                    page.click("button[name=fix]:has-text('Write “Emma”')");
                    page.waitForLoadState();
                    assertThat(page.inputValue("#text").strip()).isEqualTo("Well done, Emma!");
                    assertThat(page.locator("[data-mirror] mark").count()).isZero();
                });
    }

    @Test
    void what_is_typed_is_checked_without_a_press() {
        browser.visit(
                ROSA,
                "/check",
                page -> {
                    page.selectOption("#kind", "class-page");
                    page.fill("#text", "Well done, Emma Johnson!");
                    page.waitForSelector("[data-mirror] mark");
                    assertThat(page.textContent("[data-mirror] mark")).isEqualTo("Emma Johnson");
                    page.fill("#text", "Well done, Emma!");
                    page.waitForCondition(() -> page.locator("[data-mirror] mark").count() == 0);
                });
    }

    /** A family is one to a reader, seven to a computer, and two to X; a link is 23 there. */
    @Test
    void one_counter_counts_while_one_types_and_after_a_press() {
        var family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66";
        browser.visit(
                ROSA,
                "/check",
                page -> {
                    counted(page, "  Go\n\nteam \n \n", "8 characters", "8 of 280");
                    counted(page, family, "7 characters", "2 of 280");
                    counted(
                            page,
                            "https://www.alderfalls.example/lincoln/news?id=17\n",
                            "49 characters",
                            "23 of 280");
                    counted(page, "x", "1 character", "1 of 280");
                    page.fill("#text", "   ");
                    page.waitForCondition(
                            () -> page.textContent("[data-count]").equals("0 characters"));
                    assertThat(page.locator("[data-previews] article").count()).isZero();
                    page.fill("#text", "x".repeat(20_001));
                    page.waitForCondition(
                            () -> page.textContent("[data-live]").contains("Keep it under"));
                    assertThat(page.textContent("[data-count]")).isEqualTo("20001 characters");
                });
    }

    private static void counted(Page page, String text, String characters, String onX) {
        page.fill("#text", text);
        page.waitForCondition(() -> page.textContent("[data-count]").equals(characters));
        assertThat(page.textContent("#looks + .previews article label")).startsWith(onX);
        page.click("[data-outcome] button.button--primary");
        page.waitForLoadState();
        assertThat(page.textContent("[data-count]")).isEqualTo(characters);
        assertThat(page.textContent("#looks + .previews article label")).startsWith(onX);
    }

    @Test
    void somebody_elses_words_get_their_credit_line() {
        browser.sees(
                "check-credit",
                ROSA,
                "/check",
                page -> {
                    check(page, QUOTE);
                    page.click("summary:has-text('Add a credit line')");
                    page.fill("#credit-who", "Maya Angelou");
                    page.click("[data-credit] button");
                    page.waitForSelector(".problems");
                    assertThat(page.inputValue("#credit-who")).isEqualTo("Maya Angelou");
                });
    }

    @Test
    void a_credit_line_is_filled_in_without_scripts_too() {
        browser.withoutScripts(
                ROSA,
                "/check",
                page -> {
                    page.selectOption("#kind", "class-page");
                    page.fill("#text", QUOTE);
                    page.click("[data-outcome] button.button--primary");
                    page.click("summary:has-text('Add a credit line')");
                    page.fill("#credit-who", "Maya Angelou");
                    page.fill("#credit-from", "Still I Rise");
                    page.locator("[data-credit] button").press("Enter");
                    assertThat(page.inputValue("#text").strip())
                            .isEqualTo(QUOTE + "\n\nSource: Maya Angelou, Still I Rise");
                    assertThat(page.locator("[data-credit]").count()).isZero();
                });
    }

    @Test
    void what_is_filled_in_isnt_lost_to_a_check_while_one_types() {
        browser.visit(
                ROSA,
                "/check",
                page -> {
                    page.selectOption("#kind", "class-page");
                    page.fill("#text", QUOTE);
                    page.waitForSelector("[data-credit]");
                    page.click("summary:has-text('Add a credit line')");
                    page.fill("#credit-who", "Maya Angelou");
                    page.fill("#text", QUOTE + " Read it!");
                    page.waitForCondition(
                            () -> page.textContent("[data-previews]").contains("Read it!"));
                    assertThat(page.inputValue("#credit-who")).isEqualTo("Maya Angelou");
                    assertThat(page.locator("[data-credit][open]").count()).isEqualTo(1);
                });
    }

    @Test
    void pictures_are_looked_into_when_they_are_chosen() {
        browser.sees("check-pictures", ROSA, "/check", page -> choosePhone(page));
    }

    @Test
    void what_was_seen_in_a_picture_stays_while_one_types_and_a_copy_can_be_saved() {
        browser.visit(
                ROSA,
                "/check",
                page -> {
                    choosePhone(page);
                    page.fill("#alt-0", "A cup");
                    page.fill("#text", "Chess club wins again!");
                    page.waitForCondition(
                            () -> page.textContent("[data-previews]").contains("wins again"));
                    assertThat(page.textContent("[data-pictures]")).contains("phone.jpg");
                    assertThat(page.inputValue("#alt-0")).isEqualTo("A cup");
                    var copy = page.waitForDownload(() -> page.click("[data-copy]"));
                    assertThat(copy.suggestedFilename()).isEqualTo("phone-clean.jpg");
                });
    }

    @Test
    void without_scripts_pictures_are_checked_by_the_button() {
        browser.withoutScripts(
                ROSA,
                "/check",
                page -> {
                    page.fill("#text", "Chess club!");
                    page.setInputFiles("#pictures", PHONE);
                    page.click("[data-outcome] button.button--primary");
                    assertThat(page.textContent("[data-pictures]"))
                            .contains("where it was taken", "Emma Johnson");
                    page.click("[data-outcome] button.button--primary");
                    assertThat(page.textContent("[data-pictures]")).contains("where it was taken");
                    page.setInputFiles("#pictures", PHONE);
                    var copy = page.waitForDownload(() -> page.click("[data-copy]"));
                    assertThat(copy.suggestedFilename()).isEqualTo("phone-clean.jpg");
                });
    }

    @Test
    void enter_in_a_line_checks_and_presses_no_correction() {
        browser.visit(
                ROSA,
                "/check",
                page -> {
                    check(page, "Well done, Emma Johnson!");
                    page.click("summary:has-text('A photo')");
                    page.press("#file", "Enter");
                    page.waitForLoadState();
                    assertThat(page.inputValue("#text").strip())
                            .isEqualTo("Well done, Emma Johnson!");
                });
    }

    @Test
    void words_on_trial_and_what_they_would_find() {
        browser.sees(
                "trial",
                DANA,
                "/check/trial",
                page -> {
                    page.fill("#lines", "harassment: numpty");
                    page.fill("#posts", "What a numpty!\n\nGo team");
                    page.click("main form button");
                    page.waitForSelector("#outcome");
                });
    }

    @Test
    void words_of_the_district_from_the_trial_to_the_force() {
        browser.sees("words-empty", DANA, "/check/words");
        browser.sees(
                "words-wrong",
                DANA,
                "/check/words",
                page -> {
                    page.fill("#entry", "numpty ; x");
                    page.click("aside button");
                    page.waitForSelector(".problems");
                });
        browser.visit(
                DANA,
                "/check/words",
                page -> {
                    page.fill("#entry", "numpty");
                    page.selectOption("#type", "harassment");
                    page.selectOption("#effect", "found");
                    page.selectOption("#severity", "2");
                    page.selectOption("#start", "trial");
                    page.fill("#why", "Heard it in the comments of the county final");
                    page.click("aside button");
                    page.waitForSelector("text=Put in force");
                });
        browser.sees("words", DANA, "/check/words");
        browser.visit(
                DANA,
                "/check/words",
                page -> {
                    page.click("text=Put in force");
                    page.waitForSelector("td:has-text('In force')");
                });
        browser.visit(
                ROSA,
                "/check",
                page -> {
                    page.fill("#text", "What a numpty!");
                    page.waitForSelector("[data-mirror] mark:has-text('numpty')");
                });
    }

    private static void choosePhone(Page page) {
        page.fill("#text", "Chess club!");
        page.setInputFiles("#pictures", PHONE);
        page.waitForSelector("[data-pictures] h3");
    }

    private static void check(Page page, String text) {
        page.selectOption("#kind", "class-page");
        page.fill("#text", text);
        page.locator("[data-outcome] button.button--primary").click();
        page.waitForSelector("[data-found] h2:has-text('Found')");
    }
}
