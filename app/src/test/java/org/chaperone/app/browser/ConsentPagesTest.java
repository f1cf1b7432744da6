package org.chaperone.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.JOAN;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.SAM;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.chaperone.app.consent.CourtOrders;
import org.chaperone.app.consent.NewOrder;
import org.chaperone.app.consent.Order;
import org.chaperone.app.consent.imports.AnswerMaps;
import org.chaperone.app.journal.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class ConsentPagesTest {

    @Autowired Browser browser;
    @Autowired AnswerMaps maps;
    @Autowired CourtOrders orders;

    @Test
    void the_office_s_list() {
        browser.sees("consents", JOAN, "/consents");
        browser.sees("consents-district", DANA, "/consents");
        browser.sees("consents-nobody", DANA, "/consents?q=zzz");
        browser.sees("consents-what-if", DANA, "/consents/what-if?edition=wem-mn/2014-08-01");
    }

    @Test
    void a_form_is_put_down_for_a_student() {
        browser.sees("consents-form", JOAN, "/consents/s-mateo/statements/new");
        browser.sees(
                "consents-form-problems",
                JOAN,
                "/consents/s-mateo/statements/new",
                page -> {
                    page.locator(".page__main button.button--primary").click();
                    assertThat(page.getByText("things to put right")).isVisible();
                });
        browser.sees(
                "consents-person",
                JOAN,
                "/consents/s-mateo/statements/new",
                page -> {
                    page.locator("#signer").selectOption("g-elena");
                    page.locator("#basis").selectOption("form");
                    page.locator("input[name=yesUses][value=image]").check();
                    page.locator("input[name=yesAudiences][value=class]").check();
                    page.locator("input[name=noUses][value=image]").check();
                    page.locator("input[name=noUses][value=name]").check();
                    page.locator("input[name=noAudiences][value=social_media]").check();
                    page.locator(".page__main button.button--primary").click();
                    assertThat(page.getByText("Elena Torres, on a paper form").first()).isVisible();
                });
    }

    @Test
    void a_student_of_whom_nothing_was_said_and_an_order() {
        browser.sees("consents-person-none", SAM, "/consents/s-jose");
        browser.sees(
                "consents-order",
                SAM,
                "/consents/s-omar",
                page -> page.getByText("Put down an order").click());
        orders.record(
                new NewOrder(
                        "s-omar",
                        Order.Kind.WHEREABOUTS_SECRET,
                        null,
                        LocalDate.of(2026, 9, 1),
                        null,
                        null,
                        "Case 26-114"),
                SAM.viewer());
        browser.sees(
                "consents-order-end",
                SAM,
                "/consents/s-omar",
                page -> {
                    page.getByText("End it").first().click();
                    page.locator(".page__main button.button--primary").click();
                    assertThat(page.getByText("One thing to put right")).isVisible();
                });
    }

    @Test
    void answers_from_the_student_system() {
        browser.sees("consents-imports", DANA, "/consents/imports");
        browser.sees(
                "consents-maps-problems",
                DANA,
                "/consents/maps",
                page -> {
                    page.locator("#name").fill("Photos");
                    page.locator("#text").fill("student: [");
                    page.locator(".page__main button.button--primary").click();
                    assertThat(page.getByText("The map can’t be read").first()).isVisible();
                });
        maps.save(
                "Photos",
                """
                wording: Photo form
                student: Student
                by: id
                answers:
                  - {column: Press, uses: [image, video], audiences: [press, social-media], granted: [Y], refused: [N]}
                """,
                Actor.system("test"));
        browser.sees(
                "consents-import",
                DANA,
                "/consents/imports",
                page -> {
                    page.locator("#file")
                            .setInputFiles(
                                    new FilePayload(
                                            "photo.csv",
                                            "text/csv",
                                            "Student,Press\ns-luca,N\ns-emma,Y\ns-gone,Y\n"
                                                    .getBytes(StandardCharsets.UTF_8)));
                    page.locator("#map").selectOption("Photos");
                    page.locator(".page__main button.button--primary").click();
                    assertThat(page.getByText("answer sheets would be put down")).isVisible();
                });
    }

    @Test
    void a_colleague_s_own() {
        browser.sees("consents-mine", LEE, "/consents/mine");
    }
}
