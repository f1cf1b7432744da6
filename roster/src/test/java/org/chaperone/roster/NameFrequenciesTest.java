package org.chaperone.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.chaperone.roster.NameFrequencies.Family;
import org.chaperone.roster.NameFrequencies.Given;
import org.junit.jupiter.api.Test;

class NameFrequenciesTest {

    @Test
    void there_are_a_few_thousand_names_of_each_kind_without_repeats() {
        assertThat(NameFrequencies.given())
                .hasSizeBetween(3_000, 5_000)
                .extracting(Given::name)
                .doesNotHaveDuplicates();
        assertThat(NameFrequencies.family())
                .hasSizeBetween(4_000, 6_000)
                .extracting(Family::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_commonest_come_first() {
        assertThat(NameFrequencies.family()).first().extracting(Family::name).isEqualTo("Smith");
        assertThat(NameFrequencies.given()).first().extracting(Given::name).isEqualTo("Emma");
        assertThat(NameFrequencies.family())
                .isSortedAccordingTo((a, b) -> Integer.compare(b.weight(), a.weight()));
    }

    @Test
    void accents_and_apostrophes_are_kept_where_people_write_them() {
        assertThat(NameFrequencies.family())
                .contains(new Family("Garcia", 402, true, "García"))
                .extracting(Family::name)
                .contains("O'Brien", "McDonald");
        assertThat(NameFrequencies.given())
                .filteredOn(it -> it.name().equals("Jose"))
                .extracting(Given::accented)
                .containsExactly("José");
    }
}
