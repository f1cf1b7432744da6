package org.chaperone.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.chaperone.policy.FactsOf;
import org.junit.jupiter.api.Test;

class FactsTextTest {

    @Test
    void canonical_facts_stand_in_the_order_of_their_names_without_what_is_unknown() {
        var facts =
                FactsOf.contact(
                        "{registered: true, channel: direct-message, actor: {grades: [9, 10], role: teacher}}");

        assertThat(FactsText.canonical(facts))
                .isEqualTo(
                        "{\"actor\":{\"grades\":[9,10],\"role\":\"teacher\"},\"channel\":\"direct-message\",\"registered\":true}");
    }

    @Test
    void the_digest_is_the_sha_256_of_the_canonical_text() {
        assertThat(FactsText.digest(FactsOf.contact("{}")))
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    @Test
    void texts_are_quoted_so_that_any_of_them_survives() {
        var facts = FactsOf.contact("{\"platform\": {\"name\": \"a\\\"b\\\\c\\n\\u0001é😀\"}}");

        assertThat(FactsText.canonical(facts))
                .isEqualTo("{\"platform\":{\"name\":\"a\\\"b\\\\c\\n\\u0001é😀\"}}");
    }

    @Test
    void plain_values_read_back_to_the_same_facts() {
        var facts = FactsOf.contact("{recipient: {kind: student, grade: 4}, channel: email}");

        assertThat(FactsText.values((Record) facts).toString())
                .isEqualTo("{recipient={kind=student, grade=4}, channel=email}");
    }
}
