package org.chaperone.app.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.ROSA;

import org.chaperone.app.AppTest;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.OfficeContacts;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.check.PublicContact;
import org.chaperone.check.PublicContact.Kind;
import org.chaperone.roster.generator.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the offices put on their list holds for the next check, without a restart. */
@AppTest
class PublicContactsTest {

    @Autowired MockMvcTester mvc;
    @Autowired Directory directory;
    @Autowired OfficeContacts contacts;
    @Autowired Policies policies;

    @BeforeEach
    void load() {
        directory.load(Cast.roster(), Actor.system("test"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wake-nc", "wichita-ks", "wilmington-ma", "wilmington-il", "wem-mn"})
    void a_phone_of_the_office_is_nothing_to_put_right_and_another_is(String pack) {
        Adopted.by(policies, pack);
        add(Kind.PHONE, "518-555-0100");

        assertThat(check("Questions? Call (518) 555-0100 today."))
                .bodyText()
                .doesNotContain("<mark");
        assertThat(check("Questions? Call (518) 555-0199 today."))
                .bodyText()
                .contains("(518) 555-0199</mark>");
    }

    @ParameterizedTest
    @CsvSource({
        "ADDRESS, 12 Falls Road, The office is at 12 Falls Road now.",
        "EMAIL, bonds@mail.example, Write to bonds@mail.example with questions.",
        "DOMAIN, mail.example, Write to bonds@mail.example with questions."
    })
    void what_is_put_on_the_list_holds_at_once_and_what_is_taken_off_no_longer(
            Kind kind, String contact, String text) {
        Adopted.by(policies, "wilmington-ma");
        add(Kind.PHONE, "518-555-0100");
        assertThat(check(text)).bodyText().contains("<mark");

        add(kind, contact);
        assertThat(check(text)).bodyText().doesNotContain("<mark");

        contacts.all().stream()
                .filter(it -> it.contact().kind() == kind)
                .forEach(it -> contacts.remove(it.id(), DANA.viewer().actor()));
        assertThat(check(text)).bodyText().contains("<mark");
    }

    private void add(Kind kind, String contact) {
        contacts.add(new PublicContact(kind, contact, ""), DANA.viewer().actor());
    }

    private MvcTestResult check(String text) {
        return mvc.post()
                .uri("/check")
                .param("text", text)
                .param("kind", "page")
                .param("audience", "public")
                .with(ROSA.calling())
                .exchange();
    }
}
