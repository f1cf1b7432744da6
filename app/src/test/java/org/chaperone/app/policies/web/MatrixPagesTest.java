package org.chaperone.app.policies.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.INES;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.PRIYA;

import java.util.List;
import org.chaperone.app.AppTest;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Matrix;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.proof.Clause;
import org.chaperone.policy.question.DisclosureAudience;
import org.chaperone.policy.question.Identification;
import org.chaperone.policy.question.Information;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class MatrixPagesTest {

    private static final String CELL =
            "?information=photo&audience=public-page&identification=first-name";

    @Autowired MockMvcTester mvc;
    @Autowired Policies policies;
    @Autowired Matrix matrix;

    @BeforeEach
    void adopt() {
        Adopted.by(policies, "wake-nc");
    }

    @Test
    @Clause("WAKE-36")
    void a_cell_shows_what_the_district_holds_and_why_and_the_next_query_what_was_set() {
        assertThat(cell(maya("/policy/matrix" + CELL)))
                .contains("With consent", "A face and a voice are told by whoever knows them");

        for (var i = 0; i < 2; i++) {
            assertThat(
                            new Reader(mvc, PRIYA)
                                    .send(
                                            "/policy/matrix",
                                            "information",
                                            "photo",
                                            "audience",
                                            "public-page",
                                            "identification",
                                            "first-name",
                                            "cell",
                                            "never",
                                            "because",
                                            "Our board decided it in May."))
                    .hasRedirectedUrl("/policy/matrix" + CELL);
        }

        var page = maya("/policy/matrix" + CELL);
        assertThat(cell(page))
                .contains("Never", "Our board decided it in May.", "Set by Priya Nair")
                .doesNotContain("With consent", "Set this cell");
        assertThat(page).contains("set here", "How the district set it");
        assertThat(
                        matrix.history(
                                Information.PHOTO,
                                DisclosureAudience.PUBLIC_PAGE,
                                Identification.FIRST_NAME))
                .hasSize(1);
        assertThat(maya("/policy/matrix.csv"))
                .contains("photo,public-page,first-name,never,Our board decided it in May.");
    }

    @Test
    void only_an_administrator_sets_a_cell() {
        for (var person : List.of(MAYA, INES)) {
            assertThat(mvc.get().uri("/policy/matrix/edit" + CELL).with(person.calling()))
                    .hasStatus(404);
            assertThat(
                            new Reader(mvc, person)
                                    .send(
                                            "/policy/matrix",
                                            "information",
                                            "photo",
                                            "audience",
                                            "public-page",
                                            "identification",
                                            "first-name",
                                            "cell",
                                            "allow",
                                            "because",
                                            "x"))
                    .hasStatus(404);
        }
        assertThat(cell(maya("/policy/matrix" + CELL))).contains("With consent");
    }

    @Test
    void a_cell_isnt_set_without_a_reason() {
        assertThat(
                        new Reader(mvc, PRIYA)
                                .send(
                                        "/policy/matrix",
                                        "information",
                                        "photo",
                                        "audience",
                                        "public-page",
                                        "identification",
                                        "first-name",
                                        "cell",
                                        "",
                                        "because",
                                        ""))
                .hasStatus(422)
                .bodyText()
                .contains("Two things to put right", "Choose what holds");
    }

    @Test
    void a_cell_that_there_isnt_is_no_page_to_edit_and_nothing_looked_up() {
        assertThat(mvc.get().uri("/policy/matrix/edit?information=horoscope").with(PRIYA.calling()))
                .hasStatus(404);
        assertThat(maya("/policy/matrix?information=horoscope")).doesNotContain("id=\"cell\"");
    }

    @Test
    void the_whole_matrix_is_a_table_for_each_closeness() {
        var page = maya("/policy/matrix?identification=full-name");

        assertThat(page.split("<tr role=\"row\">")).hasSize(1 + 1 + Information.values().length);
        assertThat(page)
                .contains("identification=full-name#cell")
                .doesNotContain("identification=first-name#cell");
    }

    private String maya(String path) {
        return new Reader(mvc, MAYA).page(path);
    }

    private static String cell(String page) {
        var from = page.indexOf("id=\"cell\"");
        assertThat(from).isPositive();
        return page.substring(from, page.indexOf("</section>", from));
    }
}
