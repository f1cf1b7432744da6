package org.chaperone.app.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.ROSA;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.chaperone.app.AppTest;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody else's words: the author fills in whose they are, and the line is written. */
@AppTest
class CreditLineTest {

    private static final String QUOTE =
            "“You may write me down in history with your bitter, twisted lies, you may trod me in the very dirt”";

    @Autowired MockMvc web;
    @Autowired Policies policies;

    @BeforeEach
    void adopt() {
        Adopted.by(policies, "wilmington-ma");
    }

    @Test
    void what_its_clause_asks_for_is_asked_for_once() throws Exception {
        var page = check(200, "text", QUOTE);

        assertThat(page.select("[data-credit]")).hasSize(1);
        assertThat(page.select("[data-credit] p").first().text())
                .isEqualTo("It will read: Source: …, …");
        assertThat(page.select("[data-credit] input").eachAttr("name"))
                .containsExactly("credit-who", "credit-from");
    }

    @Test
    void filled_in_it_stands_under_what_it_is_for_and_nothing_is_against_it_any_more()
            throws Exception {
        var page =
                check(
                        200,
                        "text",
                        QUOTE,
                        "fix",
                        "credit-line",
                        "credit-who",
                        "Maya Angelou",
                        "credit-from",
                        "Still I Rise");

        assertThat(page.select("#text").val().strip())
                .isEqualTo(QUOTE + "\n\nSource: Maya Angelou, Still I Rise");
        assertThat(page.select("[data-credit]")).isEmpty();
        assertThat(page.select("[data-mirror] mark")).isEmpty();
    }

    @Test
    void all_that_is_missing_is_said_at_once_and_what_is_there_stays() throws Exception {
        var page = check(422, "text", QUOTE, "fix", "credit-line", "credit-from", "Still I Rise");

        assertThat(page.select(".problems a").eachAttr("href")).containsExactly("#credit-who");
        assertThat(page.select("#credit-from").val()).isEqualTo("Still I Rise");
        assertThat(page.select("#text").val().strip()).isEqualTo(QUOTE);
        assertThat(page.select("[data-mirror] mark").text()).isEqualTo(QUOTE);
        assertThat(page.select("[data-credit]").hasAttr("open")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "elsewhere.example, false",
        "javascript:alert(1), false",
        "https://, false",
        "https://x, false",
        "https://news.example/a b, false",
        "https://news.example/a, true"
    })
    void a_professional_page_links_to_the_source(String link, boolean taken) throws Exception {
        var page =
                check(
                        taken ? 200 : 422,
                        "text",
                        "The harbor froze in 1911.",
                        "borrowed",
                        "yes",
                        "fix",
                        "credit-line",
                        "credit-who",
                        "The Harbor Herald",
                        "credit-link",
                        link);

        assertThat(page.select("#text").val().contains("Source: The Harbor Herald, " + link))
                .isEqualTo(taken);
    }

    @Test
    void fixing_all_leaves_alone_what_only_the_author_knows() throws Exception {
        var page = check(200, "text", QUOTE + " WOW EVERYBODY LOOK AT THIS NOW", "fix", "all");

        assertThat(page.select("#text").val())
                .startsWith(QUOTE + " Wow everybody")
                .doesNotContain("Source:");
        assertThat(page.select("[data-credit]")).hasSize(1);
    }

    @Test
    void pressed_where_nothing_is_borrowed_it_changes_nothing() throws Exception {
        var page = check(200, "text", "Go team", "fix", "credit-line", "credit-who", "x");

        assertThat(page.select("#text").val().strip()).isEqualTo("Go team");
    }

    private Document check(int status, String... fields) throws Exception {
        var request = post("/check").with(ROSA.calling()).param("kind", "page");
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        var response = web.perform(request).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(status);
        return Jsoup.parse(response.getContentAsString(UTF_8));
    }
}
