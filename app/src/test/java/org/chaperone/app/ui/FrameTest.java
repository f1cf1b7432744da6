package org.chaperone.app.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.ROSA;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.chaperone.app.AppTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class FrameTest {

    @Autowired MockMvcTester mvc;

    @Test
    void the_menu_holds_only_what_opens_to_the_viewer() {
        assertThat(mvc.get().uri("/account").with(ROSA.calling()))
                .bodyText()
                .contains("href=\"/people\"");
        assertThat(mvc.get().uri("/account").with(ELENA.calling()))
                .bodyText()
                .doesNotContain("href=\"/people\"");
    }

    @Test
    void the_place_where_one_is_is_marked() {
        assertThat(mvc.get().uri("/people").with(ROSA.calling()))
                .bodyText()
                .containsPattern("href=\"/people\"[^>]* aria-current=\"page\"");
        assertThat(mvc.get().uri("/account").with(ROSA.calling()))
                .bodyText()
                .doesNotContain("aria-current=\"page\"");
    }

    @Test
    void a_stranger_gets_a_page_with_a_name_and_no_menu() {
        assertThat(mvc.get().uri("/sign-in"))
                .bodyText()
                .contains("bar--public")
                .doesNotContain("class=\"places\"");
    }

    @Test
    void a_browser_takes_nothing_from_elsewhere_and_runs_nothing_inline() {
        var answer = mvc.get().uri("/sign-in").exchange();

        assertThat(answer)
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Referrer-Policy", "same-origin")
                .hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "http:", "*", "data:");
    }

    @Test
    void the_style_sheet_comes_in_one_piece_and_may_be_kept_for_ever() throws IOException {
        var page = mvc.get().uri("/sign-in").exchange().getResponse().getContentAsString();
        var address = found(page, "href=\"(/assets/[0-9a-f]{12}/css/app.css)\"");

        assertThat(mvc.get().uri(address))
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable")
                .bodyText()
                .startsWith("/* The one stylesheet")
                .contains(
                        "@layer tokens {",
                        "@layer components {",
                        "--district-hue",
                        ".verdict {",
                        "@media print")
                .doesNotContain("@import");
        assertThat(mvc.get().uri(address.replace("css/app.css", "fonts/literata.woff2")))
                .hasStatusOk();
        assertThat(mvc.get().uri(address.replace("css/app.css", "js/turbo.js"))).hasStatusOk();
        assertThat(mvc.get().uri(address.replace("css/app.css", "turbo.es2017-esm.js")))
                .hasStatusOk();
    }

    @Test
    void nobody_gets_out_of_the_folder_of_assets() throws IOException {
        var page = mvc.get().uri("/sign-in").exchange().getResponse().getContentAsString();
        var root = found(page, "(/assets/[0-9a-f]{12}/)");

        assertThat(mvc.get().uri(root + "../application.yaml").exchange().getResponse().getStatus())
                .isBetween(400, 404);
        assertThat(
                        mvc.get()
                                .uri(root + "%2e%2e/application.yaml")
                                .exchange()
                                .getResponse()
                                .getStatus())
                .isBetween(400, 404);
    }

    @Test
    void the_district_gives_its_color() {
        assertThat(mvc.get().uri("/theme.css"))
                .hasStatusOk()
                .hasHeader("Content-Type", "text/css;charset=UTF-8")
                .bodyText()
                .isEqualToIgnoringNewLines(
                        ":root { --district-hue: 268; --district-chroma: 0.150; }");
    }

    @ParameterizedTest
    @CsvSource({"AUTO,screen and (prefers-color-scheme: dark)", "LIGHT,not all", "DARK,screen"})
    void the_chosen_theme_is_kept_and_made_by_the_server(String theme, String media) {
        var answer =
                mvc.post()
                        .uri("/preferences")
                        .param("theme", theme)
                        .param("keys", "true")
                        .param("next", "/account")
                        .with(csrf())
                        .exchange();

        assertThat(answer).hasStatus(303).hasRedirectedUrl("/account");
        var kept = Objects.requireNonNull(answer.getResponse().getCookie("theme"));
        assertThat(kept.getMaxAge()).isEqualTo(365 * 24 * 3600);
        assertThat(mvc.get().uri("/sign-in").cookie(kept))
                .bodyText()
                .contains("media=\"" + media + "\"");
    }

    @Test
    void keys_sleep_for_whoever_turned_them_off() {
        var answer = mvc.post().uri("/preferences").param("theme", "AUTO").with(csrf()).exchange();

        var kept = Objects.requireNonNull(answer.getResponse().getCookie("keys"));
        assertThat(mvc.get().uri("/sign-in").cookie(kept)).bodyText().contains("data-keys=\"off\"");
        assertThat(mvc.get().uri("/sign-in")).bodyText().contains("data-keys=\"on\"");
    }

    @Test
    void a_preference_that_makes_no_sense_is_none() {
        assertThat(mvc.get().uri("/sign-in").cookie(new Cookie("theme", "\"><script>")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<script>");
        assertThat(mvc.post().uri("/preferences").param("theme", "PINK").with(csrf()))
                .hasStatus(400);
    }

    @ParameterizedTest
    @CsvSource({
        "404,404,There’s nothing here for you",
        "401,401,You’ve been signed out",
        "403,403,This form was open for too long",
        "400,400,We couldn’t read that",
        "405,405,That can’t be done here",
        "413,413,That’s too big to send",
        "429,429,'That was often, in a short time'",
        "500,500,'This page failed, and it’s our fault'",
        "502,500,'This page failed, and it’s our fault'",
        "503,503,Chaperone is busy"
    })
    void what_fails_says_so_in_our_words(int sent, int shown, String words) {
        assertThat(
                        mvc.get()
                                .uri("/error")
                                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, sent)
                                .requestAttr(
                                        RequestDispatcher.ERROR_MESSAGE,
                                        "java.lang.NullPointerException")
                                .requestAttr(
                                        RequestDispatcher.ERROR_EXCEPTION,
                                        new NullPointerException("inside")))
                .hasStatus(shown)
                .bodyText()
                .contains(words)
                .doesNotContain("Exception", "inside", "Whitelabel", "org.chaperone");
    }

    @Test
    void somebody_who_asks_for_the_error_page_finds_nothing() {
        assertThat(mvc.get().uri("/error")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verdicts",
                "fields",
                "citations",
                "people",
                "tables",
                "steps",
                "notes",
                "dialogs",
                "icons"
            })
    void the_style_page_shows_every_component(String id) {
        assertThat(mvc.get().uri("/style"))
                .hasStatusOk()
                .bodyText()
                .contains("<section class=\"sample\" id=\"" + id + "\"");
    }

    @Test
    void a_clause_that_is_cited_twice_has_one_sheet() throws IOException {
        var page = mvc.get().uri("/style").exchange().getResponse().getContentAsString();

        assertThat(
                        Pattern.compile("popovertarget=\"clause-wilm-ma-3f3\" aria-label")
                                .matcher(page)
                                .results()
                                .count())
                .isGreaterThan(1);
        assertThat(
                        Pattern.compile("<aside class=\"sheet\" id=\"clause-wilm-ma-3f3\"")
                                .matcher(page)
                                .results()
                                .count())
                .isEqualTo(1);
    }

    private static String found(String page, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
