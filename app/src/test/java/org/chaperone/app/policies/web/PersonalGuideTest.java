package org.chaperone.app.policies.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.JOAN;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.ROSA;

import java.util.Arrays;
import java.util.List;
import org.chaperone.app.AppTest;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class PersonalGuideTest {

    private static final String GUIDE = "/guidance/personal";

    @Autowired MockMvcTester mvc;
    @Autowired Policies policies;
    @Autowired JdbcClient db;

    @Test
    @Clause("WICHITA-08")
    void the_guide_begins_with_the_role_model_and_three_examples() {
        Adopted.by(policies, "wichita-ks");
        var first = guides(page()).getFirst();

        assertThat(first).contains("Be somebody your students could copy");
        assertThat(first.split("<li>")).hasSize(3 + 1);
    }

    @Test
    @Clause({"WICHITA-08", "WICHITA-95", "WICHITA-100"})
    void nothing_is_recorded_about_who_reads() {
        Adopted.by(policies, "wichita-ks");
        var before = everythingKept();

        page();
        reader().page(GUIDE + "?note=true");
        reader().page("/guidance/start");
        reader().page("/guidance/texts/responsibility");
        check("Teacher at Oak Elementary", "yes", "yes", "no");

        assertThat(everythingKept()).isEqualTo(before);
    }

    @Test
    @Clause("WICHITA-95")
    void the_guide_asks_who_will_look_one_day_without_asking_for_an_answer() {
        Adopted.by(policies, "wichita-ks");
        var prompt =
                guides(page()).stream()
                        .filter(it -> it.contains("Who will look at it one day"))
                        .findFirst()
                        .orElseThrow();

        assertThat(prompt)
                .contains("colleagues", "an employer to come", "parents", "your family")
                .doesNotContain("<input", "<textarea");
    }

    @Test
    @Clause("WICHITA-12")
    void the_note_holds_the_address_of_the_schools_page_or_the_districts() {
        Adopted.by(policies, "wichita-ks");
        assertThat(page())
                .contains("Make my note")
                .doesNotContain("https://www.alderfalls.example");

        assertThat(new Reader(mvc, ROSA).page(GUIDE + "?note=true"))
                .contains("page is open to everybody: https://www.alderfalls.example/lincoln")
                .contains("your school’s page");
        assertThat(new Reader(mvc, JOAN).page(GUIDE + "?note=true"))
                .contains("page is open to everybody: https://www.alderfalls.example<")
                .contains("the district’s page");
    }

    @Test
    void a_policy_without_a_note_offers_none() {
        Adopted.by(policies, "wake-nc");

        assertThat(page()).doesNotContain("Make my note").contains("This policy has no guide");
    }

    @Test
    @Clause("WEM-IV-end-1")
    void the_ambassador_comes_first() {
        Adopted.by(policies, "wem-mn");

        assertThat(guides(page()).getFirst())
                .contains("You are an ambassador and a role model", "positive ambassador");
    }

    @Test
    @Clause({"WILM-IL-01", "WILM-IL-03"})
    void the_guide_of_wilmington_illinois_warns_of_oversharing_and_names_the_liability() {
        Adopted.by(policies, "wilmington-il");

        assertThat(page())
                .contains("Sharing too much can damage reputations and careers.")
                .contains("Each staff member may be liable for the content");
    }

    @Test
    @Clause("WICHITA-22")
    void a_profile_without_an_own_views_statement_gets_a_sentence_to_copy() {
        Adopted.by(policies, "wichita-ks");
        var answer = check("Teacher and gardener", "no", "yes", "no");

        assertThat(answer)
                .contains("Needs attention", "clause-wichita-22")
                .contains("Opinions here are my own and not those of Wichita Public Schools.");
        assertThat(check("Teacher and gardener. Speaking only for myself.", "no", "yes", "no"))
                .doesNotContain("Needs attention");
    }

    @Test
    @Clause("WICHITA-20")
    void who_posts_about_work_gives_name_and_employer() {
        Adopted.by(policies, "wichita-ks");

        assertThat(check("Views my own.", "yes", "no", "no"))
                .contains("Needs attention", "clause-wichita-20");
        assertThat(
                        check(
                                "I teach at Wichita Public Schools. Views are my own.",
                                "yes",
                                "yes",
                                "no"))
                .doesNotContain("Needs attention");
    }

    @Test
    @Clause("WICHITA-15")
    void a_school_in_the_profile_brings_a_note_on_perception_and_never_a_block() {
        Adopted.by(policies, "wichita-ks");

        assertThat(check("Oak Elementary. Views are my own.", "no", "yes", "no"))
                .contains("clause-wichita-15", "Good to know")
                .contains("People see the school when they see you");
    }

    @Test
    @Clause("WAKE-32")
    void a_profile_that_sounds_official_needs_attention() {
        Adopted.by(policies, "wake-nc");

        assertThat(check("Official voice of Oak Elementary", "no", "yes", "no"))
                .contains("Needs attention", "clause-wake-32", "sounds official");
        assertThat(check("Teacher.", "no", "yes", "yes"))
                .contains("Needs attention", "clause-wake-32");
        assertThat(check("Teacher. Views mine.", "no", "yes", "no"))
                .doesNotContain("Needs attention");
    }

    @Test
    @Clause("WEM-IV-D-1")
    void a_profile_that_mentions_the_district_says_whose_views_it_holds() {
        Adopted.by(policies, "wem-mn");

        assertThat(check("I teach in the school district", "", "", "no"))
                .contains("Needs attention", "clause-wem-iv-d-1");
        assertThat(check("I teach in the school district. Views are my own.", "", "", "no"))
                .doesNotContain("Needs attention");
        assertThat(check("I keep bees.", "", "", "no")).doesNotContain("Needs attention");
    }

    @Test
    void a_pasted_text_is_shown_back_and_kept_by_no_browser() {
        Adopted.by(policies, "wichita-ks");
        var answer =
                reader().send(GUIDE, "text", "I <3 bees & Oak Elementary", "work", "", "name", "");

        assertThat(answer).hasStatusOk();
        assertThat(answer)
                .headers()
                .hasValue("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        assertThat(answer).bodyText().contains("I &lt;3 bees &amp; Oak Elementary</textarea>");
        assertThat(mvc.get().uri(GUIDE + "?text=secret").with(MAYA.calling()))
                .bodyText()
                .doesNotContain("secret");
    }

    private String page() {
        return reader().page(GUIDE);
    }

    private Reader reader() {
        return new Reader(mvc, MAYA);
    }

    private String check(String text, String work, String name, String logo) {
        return reader().answer(GUIDE, "text", text, "work", work, "name", name, "logo", logo);
    }

    private static List<String> guides(String page) {
        return Arrays.stream(page.split("<article class=\"guide\""))
                .skip(1)
                .map(it -> it.substring(0, it.indexOf("</article>")))
                .toList();
    }

    /** How many rows each table has. */
    private List<String> everythingKept() {
        return db
                .sql(
                        """
                        SELECT table_name
                          FROM information_schema.tables
                         WHERE table_schema = 'public'
                           AND table_type = 'BASE TABLE'
                           AND table_name NOT LIKE 'migrated%'
                         ORDER BY table_name
                        """)
                .query(String.class)
                .list()
                .stream()
                .map(
                        table ->
                                table
                                        + " "
                                        + db.sql("SELECT count(*) FROM \"" + table + "\"")
                                                .query(Long.class)
                                                .single())
                .toList();
    }
}
