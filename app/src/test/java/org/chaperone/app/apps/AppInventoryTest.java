package org.chaperone.app.apps;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MARCUS;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.TOM;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.apps.App.Judgement;
import org.chaperone.app.apps.App.Office;
import org.chaperone.app.apps.AppInventory.Outcome;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class AppInventoryTest {

    @Autowired AppInventory inventory;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired MockMvcTester mvc;
    @Autowired JdbcClient db;

    @BeforeEach
    void adopt() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wilmington-ma");
    }

    @Test
    @Clause("WILM-MA-3c2")
    void it_is_documented_once_the_principal_and_the_director_have_both_put_it_on_record() {
        var app = proposed(soccer(true), LEE);
        assertThat(app.isUsable(policies.today())).isFalse();
        assertThat(page(LEE, app)).contains("Pending: not to be used yet");

        assertThat(inventory.sign(app.id(), Office.PRINCIPAL, LEE.viewer()))
                .isEqualTo(Outcome.NOT_HERE);
        assertThat(inventory.sign(app.id(), Office.PRINCIPAL, ROSA.viewer()))
                .as("of another school")
                .isEqualTo(Outcome.NOT_HERE);
        assertThat(inventory.sign(app.id(), Office.TECHNOLOGY, MARCUS.viewer()))
                .isEqualTo(Outcome.NOT_HERE);
        assertThat(inventory.sign(app.id(), Office.PRINCIPAL, MARCUS.viewer()))
                .isEqualTo(Outcome.DONE);
        assertThat(again(app).isUsable(policies.today())).isFalse();
        assertThat(page(LEE, app))
                .contains("Pending", "Marcus Webb", "Technology director: not yet");

        assertThat(inventory.sign(app.id(), Office.TECHNOLOGY, PRIYA.viewer()))
                .isEqualTo(Outcome.DONE);
        assertThat(again(app)).returns(true, App::isDocumented);
        assertThat(page(LEE, app)).contains("Documented: may be used");
    }

    @Test
    @Clause("WILM-MA-3c2")
    void nobody_puts_it_on_record_for_both_offices() {
        var app = proposed(soccer(true), LEE);
        var both =
                new Viewer(
                        UUID.randomUUID(),
                        "t-both",
                        "Both Offices",
                        "both@alderfalls.example",
                        List.of(
                                MARCUS.viewer().grants().getFirst(),
                                PRIYA.viewer().grants().getFirst()));

        assertThat(inventory.sign(app.id(), Office.PRINCIPAL, both)).isEqualTo(Outcome.DONE);
        assertThat(inventory.sign(app.id(), Office.TECHNOLOGY, both))
                .isEqualTo(Outcome.SAME_PERSON);
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(
                        () ->
                                db.sql(
                                                """
                                                INSERT INTO app_sign_off (app, office, by_id, by_name, signed_at)
                                                VALUES (:app, 'TECHNOLOGY', :by, 'Both Offices', now())
                                                """)
                                        .param("app", app.id())
                                        .param("by", both.account())
                                        .update())
                .withMessageContaining("one_person_signs_once");
    }

    @Test
    @Clause("WILM-MA-3c3")
    void one_student_of_twelve_bars_what_wants_personal_information() {
        ages(20);
        var today = policies.today();
        born("s-omar", today.minusYears(13).plusDays(1));

        assertThat(inventory.propose(UUID.randomUUID(), soccer(true), LEE.viewer()))
                .isEqualTo(new Proposing.TooYoung(1, 13, List.of("WILM-MA-3c3")));
        assertThat(inventory.propose(UUID.randomUUID(), soccer(false), LEE.viewer()))
                .as("nobody registers")
                .isInstanceOf(Proposing.Done.class);

        born("s-omar", today.minusYears(13));
        assertThat(inventory.propose(UUID.randomUUID(), soccer(true), LEE.viewer()))
                .isInstanceOf(Proposing.Done.class);
    }

    @Test
    @Clause("WILM-MA-3c3")
    void the_form_says_how_many_are_too_young_and_by_which_clause() {
        var grade4 = inventory.young(List.of("c-becker-4"));
        assertThat(grade4).isPositive();

        assertThat(
                        mvc.post()
                                .uri("/apps")
                                .with(TOM.calling())
                                .param("name", "Reading Rockets")
                                .param("unit", "org-lincoln")
                                .param("classes", "c-becker-4")
                                .param("registers", "yes")
                                .param("fields", "name, birth date")
                                .param("purpose", "Reading at home")
                                .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("under 13: " + grade4, "WILM-MA-3c3", "Reading Rockets");
        assertThat(inventory.list("")).isEmpty();
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        var nothing =
                new AppDraft("", "", "", "", List.of("c-none"), null, List.of(), "", "", null);

        assertThat(inventory.propose(UUID.randomUUID(), nothing, LEE.viewer()))
                .isInstanceOfSatisfying(
                        Proposing.Wrong.class,
                        it ->
                                assertThat(it.problems().byField().keySet())
                                        .containsExactly(
                                                "name", "unit", "classes", "registers", "purpose"));
        assertThat(inventory.propose(UUID.randomUUID(), soccer(true), ELENA.viewer()))
                .isInstanceOf(Proposing.Wrong.class);
    }

    @Test
    void an_ended_agreement_or_a_bad_privacy_ends_its_use_and_both_are_kept_apart() {
        var app = proposed(soccer(false), LEE);
        var today = policies.today();

        assertThat(
                        inventory.judge(
                                app.id(), Judgement.GOOD, Judgement.GOOD, "", null, DANA.viewer()))
                .isEqualTo(Outcome.NOT_HERE);
        inventory.judge(
                app.id(),
                Judgement.GOOD,
                Judgement.GOOD,
                "File 12",
                today.plusDays(1),
                PRIYA.viewer());
        assertThat(again(app))
                .returns(true, it -> it.isUsable(today.plusDays(1)))
                .returns(false, it -> it.isUsable(today.plusDays(2)));
        inventory.judge(
                app.id(), Judgement.GOOD, Judgement.NOT_GOOD, "File 12", null, PRIYA.viewer());
        assertThat(again(app))
                .returns(Judgement.GOOD, App::product)
                .returns(Judgement.NOT_GOOD, App::privacy)
                .returns(false, it -> it.isUsable(today));
    }

    @Test
    void sent_twice_from_one_page_it_is_one_app_and_families_find_none() {
        var page = UUID.randomUUID();
        var first = inventory.propose(page, soccer(false), LEE.viewer());

        assertThat(inventory.propose(page, soccer(false), LEE.viewer())).isEqualTo(first);
        assertThat(inventory.list("strides coach")).hasSize(1);
        assertThat(inventory.list("chess")).isEmpty();
        assertThat(mvc.get().uri("/apps").with(ELENA.calling()).exchange()).hasStatus(404);
    }

    private static AppDraft soccer(boolean registers) {
        return new AppDraft(
                "Strides",
                "Coach Tools",
                "https://strides.example",
                "org-high",
                List.of("c-soccer"),
                registers,
                registers ? List.of("name", "birth date") : List.of(),
                "Training at home",
                "",
                null);
    }

    private App proposed(AppDraft draft, Cast by) {
        ages(20);
        return again(
                ((Proposing.Done) inventory.propose(UUID.randomUUID(), draft, by.viewer())).id());
    }

    private App again(App it) {
        return again(it.id());
    }

    private App again(UUID id) {
        return inventory.find(id).orElseThrow();
    }

    private String page(Cast as, App it) {
        return new String(
                mvc.get()
                        .uri(it.path())
                        .with(as.calling())
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                UTF_8);
    }

    private void ages(int years) {
        db.sql("UPDATE person SET birth_date = :day WHERE kind = 'STUDENT'")
                .param("day", policies.today().minusYears(years))
                .update();
    }

    private void born(String student, LocalDate day) {
        db.sql("UPDATE person SET birth_date = :day WHERE id = :id")
                .param("day", day)
                .param("id", student)
                .update();
    }
}
