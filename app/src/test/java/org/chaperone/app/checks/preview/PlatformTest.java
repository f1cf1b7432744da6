package org.chaperone.app.checks.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @ParameterizedTest
    @CsvSource({
        "x, 280",
        "facebook, 63206",
        "instagram, 2200",
        "mastodon, 500",
        "bluesky, 300",
    })
    void each_platform_has_its_longest_post(String id, int most) {
        var platform = platform(id);

        assertThat(platform.most()).isEqualTo(most);
        assertThat(platform.length("a".repeat(most))).isEqualTo(most);
    }

    /** The cases of twitter-text's conformance tests for its third configuration. */
    @ParameterizedTest
    @CsvSource({
        "'This is a test.', 15",
        "'Übung', 5",
        "'á', 1",
        "'故障中', 6",
        "'한국', 4",
        "'😷', 2",
        "'👨‍👩‍👧‍👦', 2",
        "'👍🏽 ok', 5",
        "'🇺🇸', 2",
        "'☺️', 2",
        "'https://example.org/a/very/long/address?with=much&behind=it', 23",
        "'See alderfalls.org/lincoln now', 31",
        "'lee.park@alderfalls.org', 23",
    })
    void x_weighs_letters_emoji_and_links(String text, int length) {
        assertThat(platform("x").length(text)).isEqualTo(length);
    }

    @Test
    void bluesky_counts_what_a_reader_sees_and_links_as_they_are_written() {
        assertThat(platform("bluesky").length("👨‍👩‍👧‍👦á故")).isEqualTo(3);
        assertThat(platform("bluesky").length("https://example.org/")).isEqualTo(20);
    }

    @Test
    void mastodon_counts_a_link_as_23_and_an_address_without_its_server() {
        assertThat(platform("mastodon").length("https://e.org")).isEqualTo(23);
        assertThat(platform("mastodon").length("@lincoln@social.example.org hi"))
                .isEqualTo("@lincoln hi".length());
        assertThat(platform("mastodon").length("example.org")).isEqualTo(11);
    }

    @Test
    void hashtags_are_counted_where_they_are_limited() {
        assertThat(platform("instagram").hashtags()).isEqualTo(30);
        assertThat(platform("instagram").hashtags("#one #two,#three a#four https://x.org/#five"))
                .isEqualTo(3);
    }

    @Test
    void the_opening_ends_between_characters_never_within_one() {
        var instagram = platform("instagram");
        var text = "a".repeat(124) + "👨‍👩‍👧‍👦" + "b".repeat(50);

        assertThat(instagram.opening(text)).isEqualTo("a".repeat(124) + "👨‍👩‍👧‍👦");
        assertThat(instagram.opening("short")).isEqualTo("short");
        assertThat(instagram.opening("")).isEmpty();
    }

    @Test
    void half_characters_are_counted_and_break_nothing() {
        for (var platform : Platforms.ALL) {
            assertThat(platform.length("\ud83d x \ude00 \u202e\u0301")).isPositive();
            assertThat(platform.opening("\ud83d".repeat(500))).isNotEmpty();
        }
    }

    private static Platform platform(String id) {
        return Platforms.ALL.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }
}
