package org.chaperone.app.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.GUS;
import static org.chaperone.app.Cast.ROSA;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chaperone.app.AppTest;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.ImportProgress;
import org.chaperone.app.directory.Importer;
import org.chaperone.app.directory.RosterExport;
import org.chaperone.app.directory.RosterImports;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.proof.Clause;
import org.chaperone.roster.generator.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@AppTest
class CheckTest {

    @Autowired MockMvcTester mvc;
    @Autowired Directory directory;
    @Autowired RosterImports imports;
    @Autowired Policies policies;
    @Autowired JdbcClient db;

    @BeforeEach
    void aDistrictUnderWilmington() {
        directory.load(Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wilmington-ma");
    }

    @Test
    void a_full_name_on_a_class_page_is_marked_and_its_clause_cited() throws Exception {
        assertThat(check("Well done, Emma Johnson!", Map.of("kind", "class-page")))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<mark class=\"finding is-deny\">Emma Johnson</mark>",
                        "WILM-MA-3f3",
                        "Not yet",
                        "Write “Emma”");
    }

    @ParameterizedTest
    @CsvSource({
        "wichita-ks, class, WICHITA-48",
        "wichita-ks, all-families, WICHITA-49",
        "wake-nc, all-families, WAKE-07",
        "wake-nc, class, WAKE-08"
    })
    @Clause({"WICHITA-48", "WICHITA-49", "WAKE-07", "WAKE-08"})
    void what_people_need_goes_out_another_way_too(String pack, String needed, String clause)
            throws Exception {
        Adopted.today(policies, pack);
        var text = "The buses leave at noon on Friday.";
        var page = Map.of("kind", "page", "neededBy", needed);

        assertThat(check(text, page)).bodyText().contains(clause, "Send it another way too");
        assertThat(check(text, Map.of("kind", "page", "neededBy", needed, "elsewhere", "yes")))
                .bodyText()
                .doesNotContain("Send it another way too");
        for (var other : List.of("", "nobody", "everybody & all")) {
            assertThat(check(text, Map.of("kind", "page", "neededBy", other)))
                    .bodyText()
                    .doesNotContain("Send it another way too");
        }
    }

    @Test
    void once_an_import_is_applied_the_next_check_knows_its_names(@TempDir Path folder)
            throws Exception {
        assertThat(check("Well done, Emma Quillfeather!", Map.of("kind", "class-page")))
                .bodyText()
                .doesNotContain("Emma Quillfeather</mark>");
        new RosterExport(folder)
                .of(Cast.roster())
                .change("users.csv", "Emma,Johnson", "Emma,Quillfeather");
        var by = new Importer(Actor.system("test"), "Priya Nair");
        var id = imports.start("export", null, by);
        imports.read(id, folder, by, ImportProgress.UNSEEN);

        imports.apply(id, by, null, ImportProgress.UNSEEN);

        assertThat(check("Well done, Emma Quillfeather!", Map.of("kind", "class-page")))
                .bodyText()
                .contains("Emma Quillfeather</mark>");
        imports.undo(id, by, ImportProgress.UNSEEN);
        assertThat(check("Well done, Emma Quillfeather!", Map.of("kind", "class-page")))
                .bodyText()
                .doesNotContain("Emma Quillfeather</mark>");
    }

    @Test
    void while_it_is_written_a_text_is_answered_by_todays_names_or_asked_about_again(
            @TempDir Path folder) throws Exception {
        var live = Map.of("kind", "class-page", "live", "true");
        new RosterExport(folder)
                .of(Cast.roster())
                .change("users.csv", "Emma,Johnson", "Emma,Quillfeather");
        var by = new Importer(Actor.system("test"), "Priya Nair");
        var id = imports.start("export", null, by);
        imports.read(id, folder, by, ImportProgress.UNSEEN);
        check("Well done, Emma Quillfeather!", live);
        imports.apply(id, by, null, ImportProgress.UNSEEN);

        assertThat(check("Well done, Emma Quillfeather!", live))
                .bodyText()
                .containsPattern("Emma Quillfeather</mark>|data-again");
        check("Well done, Emma Quillfeather!", Map.of("kind", "class-page"));
        assertThat(check("Well done, Emma Quillfeather!", live))
                .bodyText()
                .contains("Emma Quillfeather</mark>")
                .doesNotContain("data-again");
    }

    @Test
    void one_correction_is_made_and_the_text_checked_again() throws Exception {
        var key = firstFix(check("Well done, Emma Johnson!", Map.of("kind", "class-page")));

        assertThat(check("Well done, Emma Johnson!", Map.of("kind", "class-page", "fix", key)))
                .bodyText()
                .contains("Well done, Emma!")
                .doesNotContain("Emma Johnson");
    }

    @Test
    void all_corrections_are_made_at_once() throws Exception {
        assertThat(
                        check(
                                "Emma Johnson and Noah Bennett won.",
                                Map.of("kind", "class-page", "fix", "all")))
                .bodyText()
                .contains("Emma and Noah won.")
                .doesNotContain("Bennett");
    }

    @Test
    void a_correction_that_does_not_fit_the_text_changes_nothing() throws Exception {
        assertThat(
                        check(
                                "Well done, Emma Johnson!",
                                Map.of("kind", "class-page", "fix", "first-name|Ann Nobody|Ann")))
                .bodyText()
                .contains("Well done, Emma Johnson!");
    }

    @Test
    void the_same_post_on_ones_own_account_is_judged_as_such() throws Exception {
        assertThat(check("Vote yes on the bond", Map.of("kind", "personal-page")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("WILM-MA-3f3");
    }

    @Test
    void a_photo_with_a_full_name_in_its_description_is_told() throws Exception {
        assertThat(
                        check(
                                "Chess club!",
                                Map.of(
                                        "photo",
                                        "yes",
                                        "alt",
                                        "Emma Johnson with a cup",
                                        "origin",
                                        "own",
                                        "shows",
                                        "yes")))
                .bodyText()
                .contains("WILM-MA-3d3");
    }

    @Test
    void what_is_to_put_right_is_told_all_at_once_and_nothing_is_lost() throws Exception {
        assertThat(check(" ", Map.of("alt", "A cup")))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Two things to put right",
                        "Write or paste the post first",
                        "Say that it has a photo",
                        "value=\"A cup\"");
        assertThat(check("x".repeat(20_001), Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("20,001");
    }

    @Test
    void each_platform_tells_how_much_of_the_post_fits() throws Exception {
        assertThat(check("Go Falcons! ".repeat(26), Map.of("kind", "page")))
                .hasStatusOk()
                .bodyText()
                .contains("311 of 280 characters", "31 too many", "311 of 500 characters");
        assertThat(check("#a ".repeat(31), Map.of("kind", "page")))
                .bodyText()
                .contains("31 hashtags; it takes 30");
        assertThat(check("Go Falcons!", Map.of("kind", "newsletter")))
                .bodyText()
                .doesNotContain("of 280 characters");
    }

    @Test
    void one_press_writes_a_hashtag_so_that_it_can_be_read() throws Exception {
        var found = check("See you there #lincolnchess", Map.of("kind", "page"));

        assertThat(check("See you there #lincolnchess", Map.of("kind", "page", "fix", "all")))
                .bodyText()
                .contains("See you there #LincolnChess");
        assertThat(found).bodyText().contains("Write “#LincolnChess”");
    }

    @Test
    void nothing_that_is_checked_is_kept() throws Exception {
        var before = entries();

        check("Well done, Emma Johnson!", Map.of());

        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void a_contractor_is_bound_too_and_may_check() throws Exception {
        assertThat(mvc.get().uri("/check").with(GUS.calling())).hasStatusOk();
    }

    @Test
    void a_parent_finds_no_such_page_and_a_stranger_is_asked_to_sign_in() {
        assertThat(mvc.get().uri("/check").with(ELENA.calling())).hasStatus(404);
        assertThat(mvc.post().uri("/check").param("text", "x").with(ELENA.calling()))
                .hasStatus(404);
        assertThat(mvc.get().uri("/check")).hasStatus(302);
    }

    @Test
    void naughty_strings_are_shown_as_they_are_and_break_nothing() throws Exception {
        try (var strings = CheckTest.class.getResourceAsStream("/naughty/blns.json")) {
            for (var text : JsonMapper.builder().build().readValue(strings, String[].class)) {
                if (!text.isBlank()) {
                    assertThat(
                                    check(
                                            text,
                                            Map.of(
                                                    "alt", text, "file", text, "photo", "yes",
                                                    "kind", text, "fix", text)))
                            .hasStatusOk()
                            .bodyText()
                            .doesNotContain("<script>alert", "<img src=x");
                }
            }
        }
    }

    private MvcTestResult check(String text, Map<String, String> more) {
        var request = mvc.post().uri("/check").with(ROSA.calling()).param("text", text);
        more.forEach(request::param);
        return request.exchange();
    }

    private static String firstFix(MvcTestResult result) throws IOException {
        var key =
                Pattern.compile("name=\"fix\" value=\"([^\"]+)\"")
                        .matcher(result.getResponse().getContentAsString());
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    private long entries() {
        return db.sql("SELECT count(*) FROM journal_entry").query(Long.class).single();
    }
}
