package org.chaperone.app.registry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.SAM;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class OutletImportPagesTest {

    private static final Pattern MARK = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");
    private static final String HEADINGS = "account_url,account_name,language,agencies,contacts\n";
    private static final String LIST =
            HEADINGS
                    + "https://www.instagram.com/harbor.example,\"=cmd|' /C calc'!A0\",Spanish,Harbor Middle School,Joan Pike\n"
                    + "https://bit.ly/3x,Somewhere,,Hogwarts,\n";

    @Autowired MockMvcTester mvc;
    @Autowired Directory directory;
    @Autowired Policies policies;

    @BeforeEach
    void load() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
    }

    @Test
    void from_a_list_to_a_look_to_the_register_out_again_and_back() throws Exception {
        Adopted.by(policies, "wake-nc");
        var page = bring(DANA, LIST).getResponse().getRedirectedUrl();
        var look = get(DANA, page);
        assertThat(look)
                .bodyText()
                .contains(
                        "New on the register",
                        "Instagram, harbor.example",
                        "Harbor Middle School, Joan Pike, in Spanish",
                        "list.csv:3:1: account_url: bit.ly hides where it leads",
                        "list.csv:3:1: agencies: 'Hogwarts' is no school here");
        assertThat(post(DANA, page + "/apply", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Read what the policy says");
        var mark = MARK.matcher(look.getResponse().getContentAsString());
        assertThat(mark.find()).isTrue();

        assertThat(post(DANA, page + "/apply", mark.group(1))).hasStatus(302);

        assertThat(get(PRIYA, page)).bodyText().contains("Applied by Dana Whitfield", "Undo it");
        var exported = mvc.post().uri("/outlets/exports/digital-registry").with(DANA.calling());
        var sheet = exported.exchange().getResponse().getContentAsString();
        assertThat(sheet).contains("'=cmd|", "Spanish").doesNotContain(",English,");
        var again = bring(PRIYA, sheet).getResponse().getRedirectedUrl();
        assertThat(get(PRIYA, again)).bodyText().contains("On the register just so");

        assertThat(post(PRIYA, page + "/drop", "")).hasStatus(302);
        assertThat(post(PRIYA, page + "/undo", "")).hasStatus(302);
        assertThat(post(PRIYA, page + "/undo", "")).hasStatus(302);
        assertThat(get(DANA, "/outlets/imports")).bodyText().contains("Undone by Priya Nair");
        assertThat(get(DANA, page)).bodyText().contains("Closed").doesNotContain("Undo it");
    }

    @Test
    void a_file_that_is_no_list_is_refused_with_all_that_is_wrong() {
        assertThat(bring(DANA, "")).hasStatus(422).bodyText().contains("Choose a file");
        assertThat(bring(DANA, "name,url\n"))
                .hasStatus(422)
                .bodyText()
                .contains("no column 'account_url'", "no column 'agencies'");
        assertThat(bring(DANA, HEADINGS)).hasStatus(422).bodyText().contains("lists nothing");
        assertThat(get(DANA, "/outlets/imports")).bodyText().contains("No list was brought yet");
    }

    @Test
    void a_list_without_anything_new_is_not_applied() {
        var page =
                bring(DANA, HEADINGS + "https://bit.ly/3x,Somewhere,,district,Dana Whitfield\n")
                        .getResponse()
                        .getRedirectedUrl();

        assertThat(get(DANA, page)).bodyText().contains("Nothing of it would change the register");
        assertThat(post(DANA, page + "/apply", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Nothing was changed", "bring a mended list");
    }

    @Test
    void a_principal_a_teacher_and_the_records_officer_find_none_of_it() {
        var page = bring(DANA, LIST).getResponse().getRedirectedUrl();

        for (var person : List.of(ROSA, LEE, SAM)) {
            assertThat(get(person, "/outlets/imports")).hasStatus(404);
            assertThat(get(person, page)).hasStatus(404);
            assertThat(bring(person, LIST)).hasStatus(404);
            for (var deed : List.of("/apply", "/drop", "/undo")) {
                assertThat(post(person, page + deed, "")).hasStatus(404);
            }
            assertThat(get(person, "/outlets"))
                    .bodyText()
                    .doesNotContain("Lists from another register");
        }
    }

    private MvcTestResult get(Cast person, String path) {
        return mvc.get().uri(path).with(person.calling()).exchange();
    }

    private MvcTestResult post(Cast person, String path, String seen) {
        return mvc.post().uri(path).param("seen", seen).with(person.calling()).exchange();
    }

    private MvcTestResult bring(Cast person, String content) {
        return mvc.post()
                .uri("/outlets/imports")
                .multipart()
                .file(
                        new MockMultipartFile(
                                "file",
                                "list.csv",
                                "text/csv",
                                content.getBytes(StandardCharsets.UTF_8)))
                .with(person.calling())
                .exchange();
    }
}
