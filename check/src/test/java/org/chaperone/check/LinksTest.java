package org.chaperone.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {

    @Test
    void links_are_found_as_they_stand() {
        assertThat(
                        Links.in(
                                "See https://alderfalls.example/news. Or <HTTP://a.example/x>"
                                        + " but not xhttps://no.example, ftp://no or ://"))
                .isEqualTo(List.of("https://alderfalls.example/news.", "HTTP://a.example/x"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://alderfalls.example | 1",
                "https://alderfalls.example/news. | 1",
                "https://WWW.AlderFalls.example/a?b=c!) | 1",
                "https://news.alderfalls.example:8443/a | 1",
                "https://notalderfalls.example | 0",
                "https://alderfalls.example.evil.example | 0",
                "https://evil.example/alderfalls.example | 0",
                "https://[broken | 0",
                "https://a_b.example/ | 0"
            })
    void links_to_the_district_and_below_it_are_its_own(String link, int own) {
        assertThat(Links.own(List.of(link), Set.of("alderfalls.example"))).isEqualTo(own);
    }
}
