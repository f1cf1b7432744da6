package org.chaperone.app.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Social.Example/Lincoln, https://social.example/Lincoln",
        "social.example/lincoln, https://social.example/lincoln",
        "https://social.example:443/lincoln/, https://social.example/lincoln",
        "http://social.example:80, http://social.example",
        "https://social.example:8443/a, https://social.example:8443/a",
        "https://social.example/a/../b/./c#top, https://social.example/b/c",
        "https://social.example/?id=7, https://social.example?id=7",
        "https://schüle.example/ä, https://xn--schle-mva.example/%C3%A4",
        "' https://social.example/lincoln ', https://social.example/lincoln",
    })
    void is_kept_in_one_way_of_writing(String written, String kept) {
        assertThat(Address.of(written).orElseThrow().text()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "lincoln",
                "https://",
                "https://localhost/a",
                "ftp://social.example/a",
                "javascript://social.example/%0aalert(1)",
                "mailto:lincoln@social.example",
                "https://lincoln@social.example/",
                "https://social.example@evil.example/",
                "https://social.example/a b",
                "https://social.example:99999999/",
                "https://[::1]/a",
                "https://social..example/",
                "https:///path",
            })
    void what_leads_to_no_page_is_none(String written) {
        assertThat(Address.of(written)).isEmpty();
    }

    @Test
    void is_of_a_length_that_a_browser_opens() {
        assertThat(Address.of("https://a.example/" + "x".repeat(1_982))).isPresent();
        assertThat(Address.of("https://a.example/" + "x".repeat(1_983))).isEmpty();
        assertThat(Address.of("https://a.example/" + "ä".repeat(400))).isEmpty();
    }

    @Test
    void has_one_key_however_it_is_written() {
        var keys =
                List.of(
                                "https://social.example/Lincoln",
                                "http://social.example/Lincoln/",
                                "https://www.social.example/Lincoln",
                                "WWW.SOCIAL.EXAMPLE/Lincoln#about")
                        .stream()
                        .map(it -> Address.of(it).orElseThrow().key());

        assertThat(keys.distinct()).containsExactly("social.example/Lincoln");
        assertThat(Address.of("https://social.example/lincoln").orElseThrow().key())
                .isNotEqualTo("social.example/Lincoln");
    }

    @Test
    void what_was_kept_is_kept_the_same_again() {
        var random = new Random(45);
        var signs = "abcXYZ019./-_~%2f?=&#:ü \\@";
        var kept = 0;
        for (var round = 0; round < 20_000; round++) {
            var written = new StringBuilder(round % 2 == 0 ? "https://a.example/" : "");
            random.ints(12, 0, signs.length()).forEach(it -> written.append(signs.charAt(it)));
            var first = Address.of(written.toString());
            if (first.isPresent()) {
                kept++;
                assertThat(Address.of(first.get().text())).as("%s", written).isEqualTo(first);
            }
        }
        assertThat(kept).isGreaterThan(500);
    }
}
