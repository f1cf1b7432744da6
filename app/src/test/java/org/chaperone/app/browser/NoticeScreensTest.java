package org.chaperone.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.TOM;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.jobs.OneOffJob;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class NoticeScreensTest {

    @Autowired Browser browser;
    @Autowired List<OneOffJob> jobs;
    @Autowired JdbcClient db;

    private record Address(String id, String email) {}

    private List<Address> addresses = List.of();

    /** The letters on addresses have gone out to the class of the demonstration. */
    @BeforeEach
    void sent() {
        addresses =
                db.sql("SELECT id, email FROM person WHERE kind = 'GUARDIAN' AND email LIKE 'b%'")
                        .query(Address.class)
                        .list();
        addresses.forEach(it -> write(it.id(), null));
        for (var name : List.of("notices-sending", "mail-delivery")) {
            var job = jobs.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
            db.sql("DELETE FROM job WHERE task_name = ? RETURNING task_instance")
                    .param(name)
                    .query(String.class)
                    .list()
                    .forEach(job::run);
        }
    }

    /** The directory is every test's. */
    @AfterEach
    void addressesAsTheyWere() {
        addresses.forEach(it -> write(it.id(), it.email()));
    }

    private void write(String id, @Nullable String email) {
        db.sql("UPDATE person SET email = :email WHERE id = :id")
                .param("email", email)
                .param("id", id)
                .update();
    }

    @Test
    void who_sees_to_it_sees_who_is_told_and_puts_down_who_was_given_a_letter() {
        browser.sees("notices", ROSA, "/notices");
        browser.sees("notices-none", LEE, "/notices?q=nothing");
        browser.sees("notice", TOM, path());
        browser.sees(
                "notice-problems",
                TOM,
                path(),
                page -> {
                    page.getByText("Put it down").click();
                    assertThat(page.getByText("One thing to put right")).isVisible();
                });
    }

    @Test
    void letters_are_worded_beside_how_a_family_sees_them() {
        browser.sees("notice-wordings", ROSA, "/notices/wordings");
        browser.sees("notice-wording", DANA, "/notices/wordings/class-page");
        browser.sees(
                "notice-wording-problems",
                DANA,
                "/notices/wordings/class-page",
                page -> {
                    page.getByLabel(
                                    "Letter in English",
                                    new Page.GetByLabelOptions().setExact(true))
                            .fill("Dear {gardian},\n\nNews at {address");
                    page.getByText("Publish", new Page.GetByTextOptions().setExact(true)).click();
                    assertThat(page.getByText("One thing to put right")).isVisible();
                });
    }

    @Test
    void what_happened_is_put_down_on_a_form() {
        browser.sees("notice-addresses", ROSA, "/notices/addresses");
        browser.sees("notice-numbers", LEE, "/notices/numbers");
    }

    private String path() {
        return "/notices/"
                + db.sql("SELECT id FROM notice_occasion WHERE event = 'ADDRESSES_ISSUED'")
                        .query(UUID.class)
                        .single();
    }
}
