package org.chaperone.app.platforms.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.GUS;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.TOM;

import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class PlatformPagesTest {

    @Autowired MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    https://m.facebook.com/LincolnElementary?ref=x | An account on Facebook | https://facebook.com/lincolnelementary
                    twitter.com/LincolnLions/status/12 | A single post on X | https://x.com/lincolnlions
                    https://www.facebook.com/profile.php?id=100063912345678 | never a person’s profile | profile.php?id=100063912345678
                    https://plus.google.com/+Lincoln | Google+ has closed | +lincoln
                    https://facebook.com.evil.example/a | This isn’t Facebook | give no password there
                    https://bit.ly/3abc | A short link of bit.ly | Open it
                    https://lincoln.alderfalls.example | A website: lincoln.alderfalls.example | no platform
                    lincoln@alderfalls.example | This is an e-mail address | top line
                    javascript:alert(1) | It isn’t the address of a web page | top line
                    """)
    void a_pasted_address_is_told_apart(String pasted, String said, String also) {
        assertThat(mvc.get().uri("/platforms?address={it}", pasted).with(LEE.calling()).exchange())
                .hasStatusOk()
                .bodyText()
                .contains(said, also);
    }

    @Test
    void the_list_is_found_by_names_of_before_and_narrowed_by_kind() {
        assertThat(get(TOM, "/platforms")).hasStatusOk().bodyText().contains("Facebook", "Padlet");
        assertThat(get(TOM, "/platforms?q=twitter"))
                .bodyText()
                .contains("One platform", "href=\"/platforms/x\"")
                .doesNotContain("Padlet");
        assertThat(get(TOM, "/platforms?kind=wiki&order=kind"))
                .bodyText()
                .contains("Wikispaces", "Closed since")
                .doesNotContain("Facebook");
        assertThat(get(TOM, "/platforms?q=nothing+of+the+kind"))
                .bodyText()
                .contains("No platform fits");
    }

    @Test
    void a_platform_shows_what_is_known_and_what_took_its_place() {
        assertThat(get(TOM, "/platforms/facebook"))
                .hasStatusOk()
                .bodyText()
                .contains("13 years", "63,206 letters", "A page of an organization");
        assertThat(get(TOM, "/platforms/flip"))
                .bodyText()
                .contains("September 30, 2024", "/platforms/microsoft-teams");
        assertThat(get(TOM, "/platforms/nobody")).hasStatus(404);
    }

    @Test
    void who_works_here_looks_things_up_and_nobody_else() {
        assertThat(get(GUS, "/platforms")).hasStatusOk();
        assertThat(get(ELENA, "/platforms")).hasStatus(404);
        assertThat(mvc.get().uri("/platforms").exchange()).hasStatus(302);
    }

    private MvcTestResult get(Cast as, String path) {
        return mvc.get().uri(path).with(as.calling()).exchange();
    }
}
