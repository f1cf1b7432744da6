package org.chaperone.app.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.SAM;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.journal.Journal;
import org.chaperone.roster.generator.DistrictGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class ImportPagesTest {

    @Autowired MockMvcTester mvc;
    @Autowired Directory directory;
    @Autowired RosterImports imports;
    @Autowired ColumnMaps maps;
    @Autowired Journal journal;
    @Autowired JdbcClient db;
    @TempDir Path folder;
    RosterExport export;

    @BeforeEach
    void anExport() {
        export = new RosterExport(folder).of(DistrictGenerator.generate(7, 60));
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            mode = Mode.EXCLUDE,
            names = {"PRIYA", "SAM"})
    void who_neither_runs_the_systems_nor_keeps_the_records_finds_no_such_pages(Cast outsider) {
        var import_ = brought();

        for (var path : new String[] {"/imports", import_, "/imports/maps"}) {
            assertThat(get(outsider, path)).hasStatus(404);
        }
        for (var act :
                new String[] {
                    "/application", "/undoing", "/discarding", "/stop", "/changes", "/problems"
                }) {
            assertThat(post(outsider, import_ + act, Map.of())).hasStatus(404);
        }
        assertThat(post(outsider, "/imports/maps", Map.of("name", "x"))).hasStatus(404);
        assertThat(post(outsider, "/imports/maps/removal", Map.of("name", "x"))).hasStatus(404);
        assertThat(upload(outsider, export.zipped(), "")).hasStatus(404);
        assertThat(directory.isEmpty()).isTrue();
        assertThat(db.sql("SELECT state FROM roster_import").query(String.class).list())
                .containsExactly("STAGED");
    }

    @Test
    void a_stranger_is_asked_to_sign_in() {
        assertThat(mvc.get().uri("/imports"))
                .hasStatus(302)
                .hasRedirectedUrl("/sign-in?next=%2Fimports");
    }

    @Test
    void a_file_is_brought_looked_at_applied_and_taken_back() {
        var import_ = brought();

        assertThat(get(SAM, import_))
                .bodyText()
                .contains(
                        "Waits for a decision",
                        "brought by Priya Nair",
                        "Johnson, Emma",
                        "Apply it");
        assertThat(post(SAM, import_ + "/application", Map.of()))
                .hasStatus(302)
                .hasRedirectedUrl(import_);
        assertThat(directory.roster().students()).hasSize(60);
        assertThat(get(PRIYA, import_))
                .bodyText()
                .contains(
                        "Applied", "Sam Okafor", "Undo this import", "the directory is empty then")
                .doesNotContain("Apply it");
        assertThat(get(PRIYA, "/imports")).bodyText().contains("export.zip", "Applied", import_);
        assertThat(post(PRIYA, import_ + "/undoing", Map.of())).hasStatus(302);
        assertThat(directory.isEmpty()).isTrue();
        assertThat(get(PRIYA, import_))
                .bodyText()
                .contains("Undone")
                .doesNotContain("Undo this import");
    }

    @Test
    void a_change_is_shown_field_by_field_and_the_list_is_narrowed() {
        apply();
        export.change("users.csv", "Emma,Johnson", "Emma,Johnston").without("s-luca");

        var import_ = brought();

        assertThat(get(PRIYA, import_))
                .bodyText()
                .contains("Last name: Johnson → Johnston", "Moretti, Luca", "No longer there");
        assertThat(get(PRIYA, import_ + "?kind=student&change=changed"))
                .bodyText()
                .contains("Johnston, Emma", "1 change")
                .doesNotContain("Moretti");
        assertThat(get(PRIYA, import_ + "?q=moretti&kind=student"))
                .bodyText()
                .contains("Moretti, Luca")
                .doesNotContain("Johnston, Emma");
        assertThat(get(PRIYA, import_ + "?school=org-high")).bodyText().contains("None fits");
        assertThat(get(PRIYA, import_ + "?kind=wizard&change=no&q=%25&school=nowhere"))
                .hasStatusOk();
    }

    @Test
    void every_change_is_on_exactly_one_part_of_the_list() {
        var import_ = brought();
        var links = 0;
        var address = import_ + "?kind=membership";
        var rows = 0;
        while (address != null && links++ < 20) {
            var body = body(get(PRIYA, address));
            rows += body.split("<th role=\"rowheader\" scope=\"row\">").length - 1 - totals(body);
            var next =
                    java.util.regex.Pattern.compile("href=\"([^\"]*after=[^\"]*)\"").matcher(body);
            address = next.find() ? next.group(1).replace("&amp;", "&") : null;
        }

        assertThat(rows)
                .isEqualTo(DistrictGenerator.generate(7, 60).contents().memberships().size());
    }

    private static int totals(String body) {
        return body.substring(0, body.indexOf("id=\"each\""))
                        .split("<th role=\"rowheader\" scope=\"row\">")
                        .length
                - 1;
    }

    @Test
    void over_a_limit_the_page_says_why_and_wants_a_reason() {
        apply();
        export.without("s-emma", "s-noah", "s-aisha", "s-luca");
        var import_ = brought();

        assertThat(get(PRIYA, import_))
                .bodyText()
                .contains("4 of 60 students are missing", "Why it is right all the same");
        assertThat(post(PRIYA, import_ + "/application", Map.of("reason", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("4 of 60 students are missing");
        assertThat(post(PRIYA, import_ + "/application", Map.of("reason", "They moved away")))
                .hasStatus(302);
        assertThat(get(SAM, import_)).bodyText().contains("They moved away");
        assertThat(get(Cast.ROSA, "/people?q=johnson")).bodyText().doesNotContain("Johnson, Emma");
    }

    @Test
    void what_was_done_twice_is_done_once() {
        var import_ = brought();
        post(PRIYA, import_ + "/application", Map.of());

        assertThat(post(PRIYA, import_ + "/application", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("doesn’t wait for a decision any more");
        assertThat(post(PRIYA, import_ + "/discarding", Map.of())).hasStatus(422);
        assertThat(journal.about("directory:roster")).hasSize(1);
    }

    @Test
    void what_is_no_archive_is_said_so_by_its_content_not_its_name() {
        assertThat(upload(PRIYA, "sourcedId,name\n".getBytes(StandardCharsets.UTF_8), ""))
                .hasStatus(422)
                .bodyText()
                .contains("This is no zip archive");
        assertThat(upload(PRIYA, new byte[0], ""))
                .hasStatus(422)
                .bodyText()
                .contains("Choose the zip archive");
        assertThat(upload(PRIYA, export.zipped(), "no such map")).hasStatus(422);
        assertThat(imports.latest(null)).isEmpty();
    }

    @Test
    void an_archive_cut_in_half_is_refused_and_shows_why() {
        var whole = export.zipped();

        var import_ = address(upload(PRIYA, java.util.Arrays.copyOf(whole, whole.length / 2), ""));

        assertThat(get(PRIYA, import_))
                .bodyText()
                .contains("Refused", "is no zip archive that can be read");
    }

    @Test
    void problems_are_listed_and_exported_without_formulas() throws Exception {
        export.change("users.csv", "Emma,Johnson", "=cmd()|A1,Johnson")
                .change("users.csv", "Noah,Bennett", "Noah,=HYPERLINK(1)")
                .change("users.csv", "Will,May", ",");
        var import_ = brought();

        var changes =
                post(SAM, import_ + "/changes?kind=student", Map.of())
                        .getResponse()
                        .getContentAsString();
        var problems =
                post(SAM, import_ + "/problems", Map.of()).getResponse().getContentAsString();

        assertThat(changes)
                .startsWith("Kind,Change,Id,Name,About,School,Fields")
                .contains("\"'=HYPERLINK(1), Noah\"");
        assertThat(
                        (changes + problems)
                                .lines()
                                .filter(
                                        it ->
                                                it.startsWith("=")
                                                        || it.contains(",=")
                                                        || it.contains(",\"=")))
                .isEmpty();
        assertThat(problems).startsWith("File,Line,Column,Problem").contains("users.csv");
        assertThat(journal.about("roster-import:" + import_.substring(9)).getFirst().kind())
                .isEqualTo("roster-changes-exported");
    }

    @Test
    void names_in_a_file_are_text_on_the_page() {
        export.change("users.csv", "Emma,Johnson", "<b onclick=x>Emma</b>,Johnson");

        assertThat(get(PRIYA, brought() + "?q=johnson&kind=student"))
                .bodyText()
                .contains("&lt;b onclick=x&gt;")
                .doesNotContain("<b onclick");
    }

    @Test
    void work_under_way_shows_how_far_it_is_and_can_be_stopped() {
        var import_ = brought();
        db.sql(
                        "UPDATE roster_import SET doing = 'Comparing people', doing_done = 4, doing_of = 11, doing_at = now()")
                .update();

        assertThat(get(SAM, import_))
                .bodyText()
                .contains("Comparing people", "Step 5 of 12", "data-under-way")
                .doesNotContain("Apply it");
        assertThat(post(SAM, import_ + "/stop", Map.of())).hasStatus(302);
        assertThat(db.sql("SELECT stop_wanted FROM roster_import").query(Boolean.class).single())
                .isTrue();
        assertThat(post(SAM, import_ + "/application", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("worked on already");
    }

    @Test
    void work_whose_process_has_ended_is_said_so_and_can_be_taken_up() {
        var import_ = brought();
        db.sql(
                        "UPDATE roster_import SET doing = 'Changing people', doing_at = now() - interval '1 hour'")
                .update();

        assertThat(get(SAM, import_)).bodyText().contains("may have ended");
        assertThat(post(SAM, import_ + "/application", Map.of())).hasStatus(302);
        assertThat(directory.roster().students()).hasSize(60);
    }

    @Test
    void an_import_that_isnt_there_is_not_found() {
        assertThat(get(PRIYA, "/imports/00000000-0000-7000-8000-000000000000")).hasStatus(404);
        assertThat(get(PRIYA, "/imports/none")).hasStatus(400);
        assertThat(post(PRIYA, "/imports/00000000-0000-7000-8000-000000000000/undoing", Map.of()))
                .hasStatus(404);
    }

    @Test
    void a_map_is_made_changed_used_and_removed() {
        var files = "orgs.csv fills orgs.csv\nsourcedId = Code\nname = School\ntype = \"school\"\n";

        assertThat(
                        post(
                                PRIYA,
                                "/imports/maps",
                                Map.of(
                                        "name",
                                        "Old system",
                                        "separator",
                                        ";",
                                        "dates",
                                        "M/d/yyyy",
                                        "files",
                                        files)))
                .hasStatus(302);
        assertThat(maps.find("Old system").orElseThrow().separator()).isEqualTo(';');
        assertThat(get(SAM, "/imports/maps?name=Old%20system"))
                .bodyText()
                .contains("sourcedId = Code", "type = \"school\"");
        assertThat(get(SAM, "/imports")).bodyText().contains("Old system");
        assertThat(upload(SAM, export.zipped(), "Old system")).hasStatus(302);
        assertThat(post(SAM, "/imports/maps/removal", Map.of("name", "Old system"))).hasStatus(302);
        assertThat(post(SAM, "/imports/maps/removal", Map.of("name", "Old system"))).hasStatus(404);
        assertThat(get(SAM, "/imports/maps?name=Old%20system")).hasStatus(404);
    }

    @Test
    void everything_wrong_with_a_map_is_said_and_what_was_written_stays() {
        assertThat(
                        post(
                                PRIYA,
                                "/imports/maps",
                                Map.of(
                                        "name",
                                        "X",
                                        "files",
                                        "nonsense\nsourcedId = A\nsourcedId\n")))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Line 1 is neither",
                        "Line 2 is neither",
                        "Line 3 is neither",
                        "sourcedId = A");
        assertThat(
                        post(
                                PRIYA,
                                "/imports/maps",
                                Map.of("name", "X", "files", "a.csv fills users.csv\nshoe = A\n")))
                .hasStatus(422)
                .bodyText()
                .contains("fills shoe, which users.csv doesn’t have", "says nothing of givenName");
        assertThat(maps.names()).isEmpty();
    }

    private void apply() {
        assertThat(post(PRIYA, brought() + "/application", Map.of())).hasStatus(302);
    }

    /** The address of the page of an import of the present export. */
    private String brought() {
        return address(upload(PRIYA, export.zipped(), ""));
    }

    private static String address(MvcTestResult result) {
        assertThat(result).hasStatus(302);
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private MvcTestResult upload(Cast person, byte[] bytes, String map) {
        return mvc.post()
                .uri("/imports")
                .multipart()
                .file(
                        new MockMultipartFile(
                                "file", "C:\\exports\\export.zip", "application/zip", bytes))
                .param("map", map)
                .with(person.calling())
                .exchange();
    }

    private MvcTestResult get(Cast person, String address) {
        return mvc.get().uri(java.net.URI.create(address)).with(person.calling()).exchange();
    }

    private MvcTestResult post(Cast person, String path, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(person.calling());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
