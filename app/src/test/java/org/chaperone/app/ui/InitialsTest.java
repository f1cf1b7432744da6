package org.chaperone.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({
        "Rosa Delgado,RD",
        "José Martínez-Ruiz,JM",
        "Élodie Ångström,ÉÅ",
        "Plato,P",
        "mary ann van der berg,MB",
        "'',''",
        "𝒜da 𝓛ovelace,𝒜𝓛"
    })
    void they_are_the_first_letters_of_the_first_and_last_name(String name, String letters) {
        assertThat(Initials.of(name).letters()).isEqualTo(letters);
    }

    @Test
    void a_name_has_the_same_hue_each_time() {
        assertThat(Initials.of("Rosa Delgado")).isEqualTo(Initials.of("Rosa Delgado"));
        assertThat(Initials.of("Rosa Delgado").css()).startsWith("avatar");
    }
}
