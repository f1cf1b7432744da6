package org.chaperone.app.designees.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.JOAN;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.TOM;

import java.util.Map;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.designees.Designees;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class DesigneesPagesTest {

    @Autowired MockMvcTester mvc;
    @Autowired Directory directory;
    @Autowired Designees designees;

    @BeforeEach
    void load() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
    }

    @Test
    void a_principal_names_a_designee_whom_both_and_the_offices_see() {
        assertThat(name(ROSA, "tom becker")).hasStatus(302);

        for (var person : new Cast[] {ROSA, TOM, DANA}) {
            assertThat(get(person))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Tom Becker", "Rosa Delgado", "Lincoln Elementary", "Until ");
        }
        assertThat(get(JOAN)).bodyText().contains("Nobody acts for anybody");
        assertThat(get(ELENA)).hasStatus(404);
    }

    @Test
    void the_designee_is_offered_no_end_and_finds_none() {
        name(ROSA, "Tom Becker");
        var id = designees.list(ROSA.viewer()).getFirst().id();

        assertThat(get(TOM)).bodyText().doesNotContain("End it");
        assertThat(end(TOM, id.toString())).hasStatus(404);
        assertThat(end(JOAN, id.toString())).hasStatus(404);
        assertThat(end(ROSA, "nonsense")).hasStatus(404);
        assertThat(end(ROSA, id.toString())).hasStatus(302);
        assertThat(get(TOM)).bodyText().contains("Ended before its time");
    }

    @Test
    void a_teacher_is_offered_no_form_and_finds_none() {
        assertThat(get(TOM)).bodyText().doesNotContain("Name a designee");
        assertThat(name(TOM, "Maya Torres")).hasStatus(404);
    }

    @Test
    void everything_to_put_right_is_said_at_once_and_nothing_is_lost() {
        assertThat(
                        post(
                                ROSA,
                                Map.of(
                                        "designee", "Emma Johnson",
                                        "scope", "world",
                                        "first", "soon",
                                        "last", "later")))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Four things to put right",
                        "Nobody who works here is called so",
                        "Choose in which matters",
                        "value=\"Emma Johnson\"",
                        "value=\"later\"");
        assertThat(name(ROSA, "Rosa Delgado"))
                .hasStatus(422)
                .bodyText()
                .contains("Name a colleague, not yourself");
        name(ROSA, "Tom Becker");
        assertThat(name(ROSA, "Tom Becker"))
                .hasStatus(422)
                .bodyText()
                .contains("They act for you in this on some of these days already");
        assertThat(
                        post(
                                ROSA,
                                Map.of(
                                        "designee", "Tom Becker",
                                        "scope", "posts",
                                        "school", "org-high",
                                        "last", designees.today().toString())))
                .hasStatus(422)
                .bodyText()
                .contains("Choose a school of yours");
    }

    private MvcTestResult name(Cast person, String designee) {
        return post(
                person,
                Map.of(
                        "designee",
                        designee,
                        "scope",
                        "approvals",
                        "school",
                        "org-lincoln",
                        "last",
                        designees.today().plusDays(30).toString()));
    }

    private MvcTestResult post(Cast person, Map<String, String> fields) {
        var request = mvc.post().uri("/designees");
        fields.forEach(request::param);
        return request.with(person.calling()).exchange();
    }

    private MvcTestResult end(Cast person, String id) {
        return mvc.post().uri("/designees/" + id + "/end").with(person.calling()).exchange();
    }

    private MvcTestResult get(Cast person) {
        return mvc.get().uri("/designees").with(person.calling()).exchange();
    }
}
