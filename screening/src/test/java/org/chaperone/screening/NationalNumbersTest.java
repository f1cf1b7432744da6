package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.screening.FindingType.EMAIL;
import static org.chaperone.screening.FindingType.GOVERNMENT_ID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "DNI 12345678Z,12345678Z",
        "her X1234567L card,X1234567L",
        "CURP: GARC850101HDFRRN09,GARC850101HDFRRN09",
        "id NID-900123456,NID-900123456",
        "SSN 912-34-5678,912-34-5678",
        "ssn: 1l3-45-67O9,1l3-45-67O9",
    })
    void numbers_of_several_states_are_found(String text, String number) {
        assertThat(Seen.texts(GOVERNMENT_ID, text)).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "order 12345678A",
                "part X1234567A",
                "912-34-5678",
                "room 12B and code 1l3",
                "invoice INV-900123456",
            })
    void other_numbers_are_left_alone(String text) {
        assertThat(Seen.in(text, GOVERNMENT_ID)).as(text).isEmpty();
    }

    @Test
    void a_mail_address_is_found_within_a_web_address() {
        assertThat(Seen.texts(EMAIL, "see ?u=emma.j%40mail.example&x=1"))
                .containsExactly("emma.j%40mail.example");
        assertThat(Seen.texts(EMAIL, "100%40 off")).isEmpty();
    }
}
