package org.chaperone.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chaperone.check.PublicContact.Kind;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Rejected;
import org.chaperone.roster.generator.Cast;
import org.chaperone.screening.Finding;
import org.chaperone.screening.FindingType;
import org.chaperone.screening.Item;
import org.chaperone.screening.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicContactsTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PHONE | 518-555-0100",
                "PHONE | (518) 555-0100",
                "PHONE | +1 518.555.0100",
                "PHONE | 555-0100",
                "EMAIL | office@alderfalls.example",
                "ADDRESS | 12 Falls Road, Alder Falls",
                "ADDRESS | Straße des 17. Juni 135",
                "DOMAIN | alderfalls.example",
                "DOMAIN | k12.alderfalls.example"
            })
    void what_a_district_prints_fits_its_kind(Kind kind, String contact) {
        assertThat(PublicContact.fits(kind, contact)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PHONE | ''",
                "PHONE | 911",
                "PHONE | 518-555-0100 ext. 3",
                "PHONE | 5185550100518555010051855501",
                "PHONE | office",
                "EMAIL | office",
                "EMAIL | office@alderfalls",
                "EMAIL | a b@alderfalls.example",
                "ADDRESS | Falls Road",
                "ADDRESS | 12345",
                "DOMAIN | https://alderfalls.example",
                "DOMAIN | alderfalls",
                "DOMAIN | example.",
                "DOMAIN | @alderfalls.example"
            })
    void what_isnt_one_doesnt(Kind kind, String contact) {
        assertThat(PublicContact.fits(kind, contact)).isFalse();
        assertThatThrownBy(() -> new PublicContact(kind, contact, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PHONE | 518-555-0100 | +1 (518) 555-0100",
                "EMAIL | Office@AlderFalls.example | office@alderfalls.example",
                "ADDRESS | 12 Falls  Road | 12 FALLS ROAD",
                "DOMAIN | AlderFalls.Example | alderfalls.example"
            })
    void the_same_contact_written_otherwise_is_the_same(Kind kind, String one, String other) {
        assertThat(new PublicContact(kind, one, "").key())
                .isEqualTo(new PublicContact(kind, other, "Office").key());
    }

    @Test
    void a_file_is_read_whole() throws IOException {
        var problems = new Problems();

        var contacts =
                PublicContacts.read(
                        file(
                                """
                                kind,contact,about
                                phone,518-555-0100,District office
                                Domain,alderfalls.example,
                                phone,'+1 518 555 0101,"Lincoln Elementary, office"
                                """),
                        problems);

        problems.throwIfAny();
        assertThat(contacts.all())
                .containsExactly(
                        new PublicContact(Kind.PHONE, "518-555-0100", "District office"),
                        new PublicContact(Kind.DOMAIN, "alderfalls.example", ""),
                        new PublicContact(
                                Kind.PHONE, "+1 518 555 0101", "Lincoln Elementary, office"));
        assertThat(contacts.domains(List.of("mail.example", "alderfalls.example")))
                .containsExactly("mail.example", "alderfalls.example");
    }

    @Test
    void everything_wrong_in_a_file_is_said_at_once_with_its_place() throws IOException {
        var problems = new Problems();
        var file =
                file(
                        """
                        kind,contact
                        fax,518-555-0100
                        phone,office
                        domain,https://alderfalls.example
                        """);

        PublicContacts.read(file, problems);

        assertThatThrownBy(problems::throwIfAny)
                .isInstanceOf(Rejected.class)
                .hasMessageContaining(file + ":2:1: 'fax' is no kind of contact")
                .hasMessageContaining(file + ":3:1: 'office' isn't a phone; expected ten digits")
                .hasMessageContaining(":4:1:");
    }

    @Test
    void a_file_without_its_columns_or_that_isnt_there_is_a_problem() throws IOException {
        var problems = new Problems();
        PublicContacts.read(file("number\n518-555-0100\n"), problems);
        PublicContacts.read(folder.resolve("nowhere.csv"), problems);

        assertThatThrownBy(problems::throwIfAny)
                .hasMessageContaining("needs the columns 'kind' and 'contact'")
                .hasMessageContaining("nowhere.csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "518-555-0100 | Questions? Call (518) 555-0100. | inside-district district-contact",
                "518-555-0100 | Questions? Call (518) 555-0199. | outside-district"
            })
    void what_the_district_prints_is_told_apart_from_what_it_doesnt(
            String printed, String text, String detail) {
        var contacts = new PublicContacts(List.of(new PublicContact(Kind.PHONE, printed, "")));
        var screen = Screen.of(Cast.roster(), contacts.settings(List.of("alderfalls.example")));

        assertThat(screen.findings(Item.of(text)))
                .filteredOn(it -> it.type() == FindingType.PHONE)
                .extracting(Finding::detail)
                .containsExactly(detail);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("contacts.csv"), text);
    }
}
