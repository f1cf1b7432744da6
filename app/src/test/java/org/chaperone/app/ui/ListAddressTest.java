package org.chaperone.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

class ListAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "emma", "a b", "{id}", "100 %", "%7B", "a&b=c", "José+1", "#7", "<b>", "日本", "}{"
            })
    void whatever_is_looked_for_is_looked_for_in_the_next_part_too(String words) {
        var address = ListAddress.of("/people").with("q", words).after(7);

        var query = UriComponentsBuilder.fromUriString(address).build().getQueryParams();
        assertThat(address).startsWith("/people?").doesNotContain("<");
        assertThat(UriUtils.decode(query.getFirst("q"), "UTF-8")).isEqualTo(words);
        assertThat(query.getFirst("after")).isEqualTo("7");
    }

    @Test
    void what_narrows_nothing_is_left_out() {
        var address = ListAddress.of("/people").with("q", "").with("kind", null).after("s-emma");

        assertThat(address).isEqualTo("/people?after=s-emma");
    }

    @Test
    void what_is_no_id_or_constant_counts_as_not_said() {
        var id = UUID.fromString("0198f5a0-0000-7000-8000-000000000001");

        assertThat(ListAddress.id(id.toString())).isEqualTo(id);
        assertThat(ListAddress.id("x")).isNull();
        assertThat(ListAddress.id("")).isNull();
        assertThat(ListAddress.id(null)).isNull();
        assertThat(ListAddress.constant(Tone.values(), "nonsense")).isNull();
        assertThat(ListAddress.constant(Tone.values(), null)).isNull();
        assertThat(ListAddress.constant(Tone.values(), ListAddress.word(Tone.values()[0])))
                .isEqualTo(Tone.values()[0]);
    }
}
