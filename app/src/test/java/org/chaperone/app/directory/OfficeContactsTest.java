package org.chaperone.app.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.TOM;

import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.journal.Recorded;
import org.chaperone.check.PublicContact;
import org.chaperone.check.PublicContact.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class OfficeContactsTest {

    @Autowired MockMvcTester mvc;
    @Autowired OfficeContacts contacts;
    @Autowired Journal journal;
    @Autowired JdbcClient db;

    @Test
    void the_office_puts_a_phone_on_the_list_and_takes_it_off_and_both_stay_on_record() {
        assertThat(add(DANA, "phone", "518-555-0100", "District office"))
                .hasRedirectedUrl("/contacts");
        assertThat(mvc.get().uri("/contacts").with(TOM.calling()))
                .hasStatusOk()
                .bodyText()
                .contains("518-555-0100", "District office", "Phones")
                .doesNotContain("Remove 518", "Put it there");
        var id = contacts.all().getFirst().id();

        for (var i = 0; i < 2; i++) {
            assertThat(mvc.post().uri("/contacts/" + id + "/end").with(PRIYA.calling()))
                    .hasRedirectedUrl("/contacts");
        }

        assertThat(contacts.all()).isEmpty();
        assertThat(journal.about("directory:contacts"))
                .extracting(Recorded::kind)
                .containsExactly("public-contact-removed", "public-contact-added");
        assertThat(journal.about("directory:contacts").getLast())
                .satisfies(
                        it -> {
                            assertThat(it.actor()).isEqualTo(DANA.viewer().actor());
                            assertThat(it.payload()).contains("518-555-0100", "PHONE");
                        });
        assertThat(add(DANA, "phone", "518-555-0100", "")).hasRedirectedUrl("/contacts");
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"ROSA", "LEE", "SAM", "INES", "RUTH"})
    void other_staff_read_it_and_change_nothing(Cast person) {
        contacts.add(new PublicContact(Kind.PHONE, "518-555-0100", ""), DANA.viewer().actor());
        var id = contacts.all().getFirst().id();

        assertThat(mvc.get().uri("/contacts").with(person.calling())).hasStatusOk();
        assertThat(add(person, "phone", "518-555-0199", "")).hasStatus(404);
        assertThat(mvc.post().uri("/contacts/" + id + "/end").with(person.calling()))
                .hasStatus(404);
        assertThat(contacts.all()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"GUS", "ELENA"})
    void who_isnt_staff_has_no_such_page(Cast person) {
        assertThat(mvc.get().uri("/contacts").with(person.calling())).hasStatus(404);
        assertThat(mvc.get().uri("/contacts/contacts.csv").with(person.calling())).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | '' | Choose what it is",
                "phone | '' | Write it as it is printed",
                "fax | 518-555-0100 | Choose what it is",
                "phone | call us | it is ten digits, such as 518-555-0100",
                "email | office | it is such as office@alderfalls.example",
                "address | Main | it is a number and a street",
                "domain | http://alderfalls.example/ | it is such as alderfalls.example"
            })
    void what_isnt_one_is_to_be_put_right_and_stays_as_it_was_typed(
            String kind, String contact, String words) {
        assertThat(add(DANA, kind, contact, "Front <desk>"))
                .hasStatus(422)
                .bodyText()
                .contains(words, "value=\"" + contact + "\"", "Front &lt;desk>");
        assertThat(contacts.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "phone, 518-555-0100, +1 (518) 555-0100",
        "email, office@alderfalls.example, OFFICE@alderfalls.example",
        "domain, alderfalls.example, AlderFalls.example"
    })
    void the_same_one_written_otherwise_is_on_the_list_already(
            String kind, String contact, String again) {
        add(DANA, kind, contact, "");

        assertThat(add(DANA, kind, again, ""))
                .hasStatus(422)
                .bodyText()
                .contains("This one is on the list already");
        assertThat(contacts.all()).hasSize(1);
    }

    @Test
    void the_download_is_what_the_command_reads() {
        add(DANA, "domain", "alderfalls.example", "");
        add(DANA, "phone", "+1 518 555 0100", "Lincoln Elementary, office");

        assertThat(mvc.get().uri("/contacts/contacts.csv").with(TOM.calling()))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/csv")
                .bodyText()
                .isEqualToNormalizingNewlines(
                        """
                        kind,contact,about
                        phone,'+1 518 555 0100,"Lincoln Elementary, office"
                        domain,alderfalls.example,
                        """);
    }

    @Test
    void what_was_on_the_list_isnt_rewritten() {
        add(DANA, "phone", "518-555-0100", "");

        assertThatThrownBy(
                        () -> db.sql("UPDATE public_contact SET contact = '518-555-0199'").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void one_that_isnt_there_is_taken_off_without_a_word() {
        assertThat(mvc.post().uri("/contacts/" + UUID.randomUUID() + "/end").with(DANA.calling()))
                .hasRedirectedUrl("/contacts");
        assertThat(journal.about("directory:contacts")).isEmpty();
    }

    private MvcTestResult add(Cast person, String kind, String contact, String about) {
        return mvc.post()
                .uri("/contacts")
                .param("kind", kind)
                .param("contact", contact)
                .param("about", about)
                .with(person.calling())
                .exchange();
    }
}
