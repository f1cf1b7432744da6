package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.screening.FindingType.DATE_OF_BIRTH;
import static org.chaperone.screening.FindingType.EMAIL;
import static org.chaperone.screening.FindingType.GOVERNMENT_ID;
import static org.chaperone.screening.FindingType.LOCATION;
import static org.chaperone.screening.FindingType.PHONE;
import static org.chaperone.screening.FindingType.STREET_ADDRESS;
import static org.chaperone.screening.FindingType.STUDENT_ID;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Call (518) 555-0142 now|(518) 555-0142",
                "518-555-0142|518-555-0142",
                "518.555.0142.|518.555.0142",
                "518 555 0142|518 555 0142",
                "+1 518-555-0142|+1 518-555-0142",
                "1-518-555-0142|1-518-555-0142",
                "text 5185550142|5185550142",
                "my cell: 555-0142|555-0142",
                "+44 20 7946 0958|+44 20 7946 0958",
                "Phone: 083 564 9312|083 564 9312",
                "Tel. 60-56-85-91|60-56-85-91",
                "📞518-555-0142📞|518-555-0142",
            })
    void phone_numbers_are_found_in_their_usual_forms(String text, String number) {
        assertThat(Seen.texts(PHONE, text)).containsExactly(number);
        assertThat(Seen.one(PHONE, text).confidence()).isGreaterThanOrEqualTo(0.8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "School year 2026-2027",
                "ISBN 978-3-16-148410-0",
                "$555-0142 raised",
                "Score 24-17",
                "https://x.example/555-0142",
                "Room 123-1234",
                "12345-555-0142-9",
                "9/11/2001-3/4/2002",
                "10:30-11:45",
            })
    void other_numbers_are_no_phone_numbers(String text) {
        assertThat(Seen.in(text, PHONE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Questions? Call 518-555-0100|inside-district district-contact",
                "Questions? Call (518) 555-0100|inside-district district-contact",
                "School office 518-555-0177|inside-district",
                "My cell is 518-555-0177|outside-district",
                "Elena: 555-0107|outside-district guardian:g-elena",
                "Dial 518-555-0177|outside-district",
            })
    void a_phone_number_is_the_districts_or_somebodys_own(String text, String note) {
        assertThat(Seen.one(PHONE, text).detail()).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dwhitfield@alderfalls.example|inside-district staff:t-dana",
                "EMMA.Johnson@Students.AlderFalls.example|inside-district student:s-emma",
                "someone@mail.example|outside-district",
                "elena.torres@mail.example|outside-district guardian:g-elena",
                "news@mail.example|inside-district district-contact",
                "x@notalderfalls.example|outside-district",
            })
    void a_mail_address_is_within_the_district_or_outside(String address, String note) {
        var found = Seen.one(EMAIL, "email me: " + address + "!");

        assertThat(found.text()).isEqualTo(address);
        assertThat(found.detail()).isEqualTo(note);
        assertThat(found.why()).contains(note.startsWith("inside") ? "internal" : "outside");
    }

    @Test
    void a_mail_address_that_is_spelled_out_is_one_too() {
        assertThat(Seen.texts(EMAIL, "write to joe at gmail dot com"))
                .containsExactly("joe at gmail dot com");
        assertThat(Seen.texts(EMAIL, "meet at three dot the i")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "lives at 12 Willow Bend Lane, Alder Falls|12 Willow Bend Lane",
                "742 Evergreen Terrace Apt 4B|742 Evergreen Terrace Apt 4B",
                "6891 Cherry Lane, Dover, TX 36591 USA|6891 Cherry Lane, Dover, TX 36591",
                "6891 Cherry Lane, Dover, and more|6891 Cherry Lane",
                "at 5 Main St.|5 Main St",
                "at 5 N. Main Street NW, please|5 N. Main Street NW",
                "at 221 5th Avenue|221 5th Avenue",
                "at 12 main street|12 main street",
                "at 9 Quarry Loop|9 Quarry Loop",
                "P.O. Box 123|P.O. Box 123",
                "PO Box 55|PO Box 55",
                "Calle Luna 12|Calle Luna 12",
                "Avenida Benito Juárez, 104|Avenida Benito Juárez, 104",
            })
    void street_addresses_are_found(String text, String address) {
        assertThat(Seen.texts(STREET_ADDRESS, text)).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 students drive to school",
                "2 way street",
                "We ran 3 miles on the road",
                "13,000 miles of road",
                "4 Best Ways to Read",
                "$5 Main Street special",
                "Grade 4. Street fair on Sunday",
                "Box 12",
                "the calle is closed 3 days",
            })
    void numbers_before_other_words_are_no_addresses(String text) {
        assertThat(Seen.in(text, STREET_ADDRESS)).isEmpty();
    }

    @Test
    void addresses_on_record_are_told_whose_they_are() {
        assertThat(Seen.one(STREET_ADDRESS, "12 Willow Bend Lane").detail())
                .isEqualTo("outside-district guardian:g-elena");
        assertThat(Seen.one(STREET_ADDRESS, "Come to 1 School Lane").confidence()).isLessThan(0.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Emma was born March 4, 2017.|March 4, 2017",
                "born on 4 March 2017|4 March 2017",
                "DOB: 3/4/2017|3/4/2017",
                "D.O.B. 03-04-2017|03-04-2017",
                "date of birth 2017-03-04|2017-03-04",
                "Birthdate: Mar. 4th, 2017|Mar. 4th, 2017",
                "nació el 4 de marzo de 2017|4 de marzo de 2017",
                "fecha de nacimiento: 4/3/2017|4/3/2017",
                "March 4 is her birthday|March 4",
            })
    void dates_of_birth_need_a_word_that_makes_them_one(String text, String date) {
        assertThat(Seen.texts(DATE_OF_BIRTH, text)).containsExactly(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The fair is on March 4, 2017",
                "Lincoln was born February 12, 1809",
                "Birthday party on December 1, 2026",
                "born in 2017",
                "born February 30, 2017",
                "The meeting was March 4, 2017. Happy birthday Emma",
            })
    void other_days_are_no_dates_of_birth(String text) {
        assertThat(Seen.in(text, DATE_OF_BIRTH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "123-45-6789|123-45-6789",
                "SSN 123 45 6789|123 45 6789",
                "SSN: 123456789|123456789",
                "passport number X1234567|X1234567",
                "driver's license no. D123-4567|",
            })
    void numbers_of_the_government_are_found(String text, String number) {
        assertThat(Seen.texts(GOVERNMENT_ID, text))
                .containsExactlyElementsOf(number == null ? List.of() : List.of(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000-45-6789",
                "666-45-6789",
                "923-45-6789",
                "123-00-6789",
                "123-45-0000",
                "1123-45-6789",
                "123-45-67890",
                "123-45-6789-1",
                "we raised 123456789",
                "123 45 6789"
            })
    void numbers_that_nobody_was_given_are_not(String text) {
        assertThat(Seen.in(text, GOVERNMENT_ID)).isEmpty();
    }

    @Test
    void students_numbers_are_found_by_a_cue_or_by_the_roster() {
        assertThat(Seen.texts(STUDENT_ID, "Student ID: 12345")).containsExactly("12345");
        assertThat(Seen.texts(STUDENT_ID, "lunch PIN 4455")).containsExactly("4455");
        assertThat(Seen.texts(STUDENT_ID, "número de estudiante 99123")).containsExactly("99123");
        assertThat(Seen.one(STUDENT_ID, "Number 200010").students()).containsExactly("s-emma");
        assertThat(Seen.one(STUDENT_ID, "Emma Johnson 200010").confidence()).isGreaterThan(0.85);
        assertThat(Seen.in("12345 students", STUDENT_ID)).isEmpty();
        assertThat(Seen.in("our 2026 student council", STUDENT_ID)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "at 42.3601, -71.0589 now|42.3601, -71.0589|coordinates",
                "-33.8688,151.2093|-33.8688,151.2093|coordinates",
                "42°21'30\"N 71°03'37\"W|42°21'30\"N 71°03'37\"W|coordinates",
                "https://maps.app.goo.gl/abc|https://maps.app.goo.gl/abc|map-link",
                "Checked in at Harbor Park|Checked in at|check-in",
            })
    void places_are_found(String text, String found, String detail) {
        assertThat(Seen.one(LOCATION, text).text()).isEqualTo(found);
        assertThat(Seen.one(LOCATION, text).detail()).isEqualTo(detail);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3.141, 2.718 and more", "$4.50, $3.25", "142.3601, -71.0589", "10.5 miles"})
    void other_decimals_are_no_places(String text) {
        assertThat(Seen.in(text, LOCATION))
                .filteredOn(it -> it.notes("coordinates"))
                .allMatch(it -> text.startsWith("3.141"));
    }
}
