package org.chaperone.app.publicpages.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.chaperone.app.AppTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class VerifyTooOftenTest {

    private static final int CALLS = 1_200;

    @Autowired MockMvcTester mvc;

    @Test
    void who_asks_too_often_is_told_how_long_to_wait_and_nobody_else_is() {
        var last = until(429, "/api/v1/verify?url=https://x.example");

        assertThat(last)
                .hasStatus(429)
                .hasContentType("application/problem+json")
                .bodyText()
                .contains("Too many calls from your address");
        assertThat(last.getResponse().getHeader(HttpHeaders.RETRY_AFTER)).matches("[1-9]\\d*");
        assertThat(ask("/api/v1/verify?url=https://x.example", "198.51.100.8")).hasStatusOk();
        assertThat(until(429, "/verify?lang=es&url=https://x.example"))
                .bodyText()
                .contains("Demasiadas consultas seguidas", "value=\"https://x.example\"");
        assertThat(ask("/verify", "198.51.100.7")).as("the form alone is free").hasStatusOk();
    }

    /** The first answer like this, of twice as many as come at once. */
    private MvcTestResult until(int status, String path) {
        return Stream.generate(() -> ask(path, "198.51.100.7"))
                .limit(2 * CALLS)
                .filter(it -> it.getResponse().getStatus() == status)
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult ask(String path, String address) {
        return mvc.get()
                .uri(path)
                .with(
                        request -> {
                            request.setRemoteAddr(address);
                            return request;
                        })
                .exchange();
    }
}
