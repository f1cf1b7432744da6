package org.chaperone.app.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.GUS;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.ROSA;

import java.util.List;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.tasks.WorkSource.Row;
import org.chaperone.app.tasks.WorkSource.Section;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class WorkTest {

    @Autowired MockMvcTester mvc;
    @Autowired Policies policies;
    @Autowired Directory directory;

    @Test
    void it_is_where_people_arrive() {
        assertThat(mvc.get().uri("/").with(ROSA.calling())).hasRedirectedUrl("/work");
    }

    @ParameterizedTest
    @EnumSource(value = Cast.class, mode = Mode.EXCLUDE, names = "ELENA")
    void whoever_works_here_has_one_and_somewhere_to_begin(Cast person) {
        Adopted.by(policies, "wem-mn");

        assertThat(page(person))
                .contains("Nothing waits for you, ", "Where to begin", "May I")
                .containsPattern("(?s)(class=\"task\".*){3}");
    }

    @Test
    void families_and_strangers_have_none() {
        assertThat(mvc.get().uri("/work").with(ELENA.calling())).hasStatus(404);
        assertThat(mvc.get().uri("/work")).hasStatus(302);
    }

    @Test
    void where_to_begin_depends_on_what_somebody_is() {
        assertThat(page(DANA)).contains("Check a post before it goes out", "/policy/compare");
        assertThat(page(PRIYA)).contains("See whom the directory knows");
        assertThat(page(GUS)).doesNotContain("/people\"", "See whom the directory knows");
    }

    @Test
    void it_names_the_day_the_school_and_the_policy() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wilmington-ma");

        assertThat(page(ROSA))
                .contains(
                        " · Lincoln Elementary",
                        "The policy you work by",
                        "adopted February 10, 2016");
    }

    @Test
    void before_a_policy_is_adopted_it_says_nothing_of_one() {
        assertThat(page(ROSA)).doesNotContain("The policy you work by");
    }

    @Test
    @Clause({"WICHITA-10", "WICHITA-100"})
    void what_the_policy_wants_to_be_seen_first_stands_there_until_it_is_put_away() {
        Adopted.by(policies, "wichita-ks");
        assertThat(page(MAYA))
                .contains(
                        "Before you begin",
                        "Courts and the public expect more of people who work in schools",
                        "You belong to a public school system.");

        for (var text : List.of("professional-standing", "responsibility")) {
            for (var i = 0; i < 2; i++) {
                assertThat(
                                mvc.post()
                                        .uri("/guidance/texts/" + text + "/put-away")
                                        .param("next", "/work")
                                        .with(MAYA.calling()))
                        .hasRedirectedUrl("/work");
            }
        }

        assertThat(page(MAYA)).doesNotContain("Before you begin", "Courts and the public");
        assertThat(page(LEE)).contains("Courts and the public");
    }

    @Test
    void the_title_counts_what_waits() {
        assertThat(WorkPage.title("Rosa Delgado", List.of()))
                .isEqualTo("Nothing waits for you, Rosa");
        assertThat(WorkPage.title("Rosa Delgado", List.of(section(1))))
                .isEqualTo("One thing needs you, Rosa");
        assertThat(WorkPage.title("Rosa Delgado", List.of(section(2), section(1))))
                .isEqualTo("Three things need you, Rosa");
        assertThat(WorkPage.title("Rosa Delgado", List.of(section(40))))
                .isEqualTo("40 things need you, Rosa");
    }

    private static Section section(int waiting) {
        return new Section(
                "To approve",
                List.of(new Row("/x", "ask", "A request", "", null, "Today", "")),
                null,
                waiting);
    }

    private String page(Cast person) {
        return assertThat(mvc.get().uri("/work").with(person.calling()))
                .hasStatusOk()
                .bodyText()
                .actual();
    }
}
