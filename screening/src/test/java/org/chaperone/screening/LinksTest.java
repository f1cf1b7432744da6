package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    @Test
    void web_addresses_end_before_the_marks_of_the_sentence() {
        assertThat(web("See https://a.example/b?c=d#e, (www.b.example/x) and http://c.example."))
                .containsExactly(
                        "https://a.example/b?c=d#e", "www.b.example/x", "http://c.example");
        assertThat(web("no links: a://, www. and ://")).isEmpty();
    }

    @Test
    void mail_addresses_are_found_whole() {
        assertThat(mail("<a.b+c@x.example>, o'neil@mail.x.example. x@y z@"))
                .containsExactly("a.b+c@x.example", "o'neil@mail.x.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@emma", "a@b", "a@.com", "a@b.", "a@b.c", "a@b.1c", "@@@", "a@b..c", "3@4.5",
                "a@-b-"
            })
    void what_is_no_mail_address_is_not_taken_for_one(String text) {
        assertThat(mail(text)).isEmpty();
    }

    @Test
    void words_within_addresses_are_told_from_prose() {
        var words = Words.of("Emma https://x.example/emma emma@x.example Emma");
        var links = Links.in(words);

        assertThat(links.hold(0)).isFalse();
        assertThat(links.hold(1)).isTrue();
        assertThat(links.hold(words.count() - 2)).isTrue();
        assertThat(links.hold(words.count() - 1)).isFalse();
    }

    private static List<String> web(String text) {
        return Links.in(Words.of(text)).web().stream()
                .map(it -> text.substring(it.start(), it.end()))
                .toList();
    }

    private static List<String> mail(String text) {
        return Links.in(Words.of(text)).mail().stream()
                .map(it -> text.substring(it.start(), it.end()))
                .toList();
    }
}
