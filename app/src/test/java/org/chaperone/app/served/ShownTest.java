package org.chaperone.app.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The judge of the pages finds what it is there to find. */
class ShownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at org.example.Thing.make(Thing.java:12)",
                "java.lang.String",
                "javax.naming.Context",
                "jakarta.servlet.Filter",
                "gg.jte.output.Plain",
                "tools.jackson.databind.Thing",
                "org.springframework",
                "org.chaperone",
                "org.postgresql",
                "org.apache",
                "NullPointerException",
                "Whitelabel Error Page",
                "HTTP Status 500"
            })
    void it_hears_the_machine_speak(String words) {
        assertThat(Shown.faults(page("<p>Oh: " + words + "</p>")))
                .anyMatch(it -> it.startsWith("the machine speaks"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b id=planted>",
                "<script>alert(1)</script>",
                "<p onclick=x>",
                "<a href=' JavaScript:x'>x</a>",
                "<p id=twice></p><p id=twice></p>",
                "<iframe></iframe>",
                "<h1>Another</h1>"
            })
    void it_sees_what_is_out_of_its_quotes_or_there_twice(String markup) {
        assertThat(Shown.faults(page(markup))).isNotEmpty();
    }

    @Test
    void it_has_nothing_against_a_page_as_it_should_be() {
        assertThat(Shown.faults(page("<p id=one>An exception to the rule, at noon.</p>")))
                .isEmpty();
    }

    private static Reply page(String markup) {
        var body =
                "<!doctype html><title>A page</title><main id=main><h1>A page</h1>"
                        + markup
                        + "</main>";
        return new Reply(URI.create("http://127.0.0.1/x"), 200, "text/html", "", body);
    }
}
