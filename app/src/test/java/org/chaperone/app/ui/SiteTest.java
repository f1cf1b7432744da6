package org.chaperone.app.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {

    @Test
    void the_address_of_a_page_is_whole() {
        assertThat(new Site(URI.create("https://chaperone.example:8443/")).at("/work"))
                .isEqualTo("https://chaperone.example:8443/work");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chaperone.example",
                "ftp://chaperone.example",
                "https://",
                "https://a.example/path",
                "https://a.example?q",
                "https://a.example#f",
                "mailto:a@b.example"
            })
    void what_is_no_place_of_the_web_is_refused(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Site(
                                        address.equals("https://")
                                                ? URI.create("https:x")
                                                : URI.create(address)));
    }

    @Test
    void a_path_does_not_lead_elsewhere() {
        var site = new Site(URI.create("https://a.example"));
        assertThatIllegalArgumentException().isThrownBy(() -> site.at("//evil.example"));
        assertThatIllegalArgumentException().isThrownBy(() -> site.at("work"));
    }
}
