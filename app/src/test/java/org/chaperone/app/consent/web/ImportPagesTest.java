package org.chaperone.app.consent.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.JOAN;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.SAM;

import java.net.URI;
import java.nio.charset.StandardCharsets;
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
class ImportPagesTest {

    private static final String MAP =
            """
            wording: Photo form
            student: Student
            by: id
            answers:
              - {column: Press, uses: [image], audiences: [press], granted: [Y], refused: [N]}
            """;

    @Autowired MockMvcTester mvc;
    @Autowired Directory directory;
    @Autowired Policies policies;

    @BeforeEach
    void load() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wilmington-ma");
    }

    @Test
    void from_a_map_to_a_look_to_the_ledger_and_back() {
        assertThat(save(SAM, "Photos", MAP)).hasStatus(302);
        var brought = bring(SAM, "Photos", "Student,Press\ns-luca,N\ns-nobody,Y\n");
        assertThat(brought).hasStatus(302);
        var page = brought.getResponse().getRedirectedUrl();

        assertThat(get(SAM, page))
                .bodyText()
                .contains(
                        "1 answer sheet would be put down",
                        "No, nothing before",
                        "Luca Moretti",
                        "photo.csv:3:1: 's-nobody' is no student here");
        assertThat(post(SAM, page + "/apply")).hasStatus(302);
        assertThat(get(SAM, page)).bodyText().contains("Applied: 1 answers put down", "Undo it");
        assertThat(get(SAM, "/consents/s-luca")).bodyText().contains("in the student system");
        assertThat(post(SAM, page + "/drop")).hasStatus(404);
        assertThat(post(SAM, page + "/undo")).hasStatus(302);
        assertThat(post(SAM, page + "/undo")).hasStatus(404);
        assertThat(get(SAM, "/consents/imports")).bodyText().contains("Undone by Sam Okafor");
    }

    @Test
    void what_is_to_put_right_is_said_at_once() {
        assertThat(bring(SAM, "none", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Choose a file", "Choose a map, or save one first");
        save(SAM, "Photos", MAP);
        assertThat(bring(SAM, "Photos", "Number\n1\n"))
                .hasStatus(422)
                .bodyText()
                .contains("photo.csv:1:1: has no column 'Student'", "'Press'");
        assertThat(save(SAM, "Bad", "student: [")).hasStatus(422);
        assertThat(save(SAM, "", MAP)).hasStatus(422).bodyText().contains("needs a name");
    }

    @Test
    void maps_are_written_shown_and_removed() {
        save(SAM, "Photos & more", MAP);

        assertThat(get(SAM, "/consents/maps?name=Photos%20%26%20more"))
                .bodyText()
                .contains("Photo form");
        assertThat(get(SAM, "/consents/maps?name=none")).hasStatus(404);
        assertThat(remove(SAM, "Photos & more")).hasStatus(302);
        assertThat(remove(SAM, "Photos & more")).hasStatus(404);
    }

    @Test
    void a_principal_a_teacher_and_the_technology_director_find_none_of_it() {
        save(SAM, "Photos", MAP);
        var page =
                bring(SAM, "Photos", "Student,Press\ns-luca,N\n").getResponse().getRedirectedUrl();

        for (var person : new Cast[] {JOAN, LEE, PRIYA}) {
            assertThat(get(person, "/consents/imports")).hasStatus(404);
            assertThat(get(person, page)).hasStatus(404);
            assertThat(get(person, "/consents/maps")).hasStatus(404);
            assertThat(bring(person, "Photos", "Student,Press\ns-luca,N\n")).hasStatus(404);
            assertThat(post(person, page + "/apply")).hasStatus(404);
            assertThat(save(person, "Photos", MAP)).hasStatus(404);
        }
    }

    private MvcTestResult get(Cast person, String path) {
        return mvc.get().uri(URI.create(path)).with(person.calling()).exchange();
    }

    private MvcTestResult post(Cast person, String path) {
        return mvc.post().uri(path).with(person.calling()).exchange();
    }

    private MvcTestResult save(Cast person, String name, String text) {
        return mvc.post()
                .uri("/consents/maps")
                .with(person.calling())
                .param("name", name)
                .param("text", text)
                .exchange();
    }

    private MvcTestResult remove(Cast person, String name) {
        return mvc.post()
                .uri("/consents/maps/removal")
                .with(person.calling())
                .param("name", name)
                .exchange();
    }

    private MvcTestResult bring(Cast person, String map, String content) {
        return mvc.post()
                .uri("/consents/imports")
                .multipart()
                .file(
                        new MockMultipartFile(
                                "file",
                                "photo.csv",
                                "text/csv",
                                content.getBytes(StandardCharsets.UTF_8)))
                .with(person.calling())
                .param("map", map)
                .exchange();
    }
}
