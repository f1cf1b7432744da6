package org.chaperone.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {

    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/private, false",
        "/private/a, false",
        "/private/open/x, true",
        "/privateer, false",
        "/a.pdf, false",
        "/a.pdf?x, true",
        "/b/deep/c, false",
        "/b/c, true",
        "/same, true"
    })
    void the_longest_rule_decides_and_between_equals_the_one_that_allows(String path, boolean may) {
        var robots =
                Robots.of(
                        """
                        User-agent: *
                        Disallow: /private
                        Allow: /private/open
                        Disallow: /*.pdf$
                        Disallow: /b/*/c
                        Disallow: /same
                        Allow: /same
                        """,
                        "chaperone");

        assertThat(robots.allow(path)).isEqualTo(may);
    }

    @Test
    void a_group_for_us_takes_the_place_of_the_one_for_everybody() {
        var text =
                """
                User-agent: *
                Disallow: /
                # ours
                User-agent: Chaperone # the audits
                User-agent: other
                Disallow: /only
                Sitemap: https://alderfalls.example/map.xml
                """;

        assertThat(Robots.of(text, "chaperone").allow("/page")).isTrue();
        assertThat(Robots.of(text, "chaperone").allow("/only")).isFalse();
        assertThat(Robots.of(text, "somebody").allow("/page")).isFalse();
    }

    @Test
    void an_empty_rule_and_an_empty_file_forbid_nothing() {
        assertThat(Robots.of("User-agent: *\nDisallow:", "chaperone").allow("/a")).isTrue();
        assertThat(Robots.of("", "chaperone").allow("/a")).isTrue();
        assertThat(Robots.of("<html>not found</html>", "chaperone").allow("/a")).isTrue();
        assertThat(Robots.CLOSED.allow("/a")).isFalse();
    }

    @Test
    void many_stars_take_no_long_time() {
        var robots = Robots.of("User-agent: *\nDisallow: /" + "*a".repeat(200) + "$", "chaperone");

        assertThat(robots.allow("/" + "a".repeat(5_000) + "b")).isTrue();
    }
}
