package org.chaperone.app.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.INES;
import static org.chaperone.app.Cast.SAM;
import static org.chaperone.policy.question.Consent.GRANTED;
import static org.chaperone.policy.question.Consent.REFUSED;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.TestClock;
import org.chaperone.app.consent.Permission.May;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class WhatIfTest {

    private static final Cell FACEBOOK = new Cell(ConsentUse.IMAGE, ConsentAudience.SOCIAL_MEDIA);
    private static final Cell PRESS = new Cell(ConsentUse.NAME, ConsentAudience.PRESS);

    @Autowired WhatIf whatIf;
    @Autowired Permissions permissions;
    @Autowired Statements statements;
    @Autowired Policies policies;
    @Autowired Directory directory;
    @Autowired MockMvcTester mvc;
    @Autowired TestClock clock;

    @BeforeEach
    void load() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "wilmington-ma, wem-mn",
        "wem-mn, wilmington-ma",
        "wilmington-ma, wilmington-il",
        "wilmington-il, wichita-ks",
        "wake-nc, wilmington-il"
    })
    void what_was_foretold_is_what_is_once_it_is_adopted(String before, String after) {
        Adopted.today(policies, before);
        say("s-mateo", "g-elena", Basis.FORM, Map.of(FACEBOOK, REFUSED, Cell.CONTACT, GRANTED));
        say("s-nora", "t-tom", Basis.PHONE, Map.of(FACEBOOK, GRANTED, PRESS, GRANTED));
        clock.advance(Duration.ofDays(366));
        say("s-nora", "t-tom", Basis.FORM, Map.of(Cell.CONTACT, GRANTED));

        var pack = policies.library().current(after).orElseThrow();
        var forecast = whatIf.under(pack, SAM.viewer()).orElseThrow();

        var students = directory.enrolled();
        assertThat(forecast.students()).isEqualTo(students.size()).isPositive();
        assertCounted(forecast, students, true);
        Adopted.today(policies, after);
        assertCounted(forecast, students, false);
    }

    @Test
    void nothing_changes_under_the_policy_in_force() {
        Adopted.today(policies, "wilmington-ma");

        var forecast =
                whatIf.under(
                                policies.library().current("wilmington-ma").orElseThrow(),
                                INES.viewer())
                        .orElseThrow();

        assertThat(Cell.all()).allSatisfy(it -> assertThat(forecast.changed(it)).isZero());
        assertThat(get(INES, "wilmington-ma"))
                .bodyText()
                .contains("nothing would change for any of");
    }

    @Test
    void an_office_sees_how_many_families_would_have_to_be_asked() {
        Adopted.today(policies, "wilmington-ma");
        say("s-mateo", "g-elena", Basis.FORM, Map.of(FACEBOOK, GRANTED));

        assertThat(get(DANA, "wem-mn"))
                .hasStatusOk()
                .bodyText()
                .contains("may be shown in a photo on public social media today", "it would be 1.")
                .contains("Photo, public social media");
        assertThat(mvc.get().uri("/consents/what-if").with(DANA.calling()))
                .hasStatusOk()
                .bodyText()
                .contains("Choose an edition");
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"JOAN", "ROSA", "MAYA", "PRIYA", "RUTH", "ELENA"})
    void who_doesn_t_keep_the_permissions_of_all_finds_nothing(Cast person) {
        Adopted.today(policies, "wilmington-ma");

        assertThat(get(person, "wem-mn")).hasStatus(404);
        assertThat(
                        whatIf.under(
                                policies.library().current("wem-mn").orElseThrow(),
                                person.viewer()))
                .isEmpty();
    }

    @Test
    void an_edition_that_isn_t_there_is_not_found() {
        Adopted.today(policies, "wilmington-ma");

        for (var edition : List.of("nowhere/1", "wem-mn", "wem-mn/1066-10-14", "/", "a/b/c")) {
            assertThat(
                            mvc.get()
                                    .uri("/consents/what-if")
                                    .param("edition", edition)
                                    .with(SAM.calling()))
                    .as(edition)
                    .hasStatus(404);
        }
    }

    private void assertCounted(Forecast forecast, List<String> students, boolean now) {
        var held = permissions.of(students, Cell.all(), null).values();
        for (var cell : Cell.all()) {
            for (var may : May.values()) {
                var counted = held.stream().filter(it -> it.of(cell).may() == may).count();
                assertThat(now ? forecast.now(cell, may) : forecast.then(cell, may))
                        .as("%s %s", cell, may)
                        .isEqualTo((int) counted);
            }
        }
    }

    private void say(String subject, String signer, Basis basis, Map<Cell, Consent> answers) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var recording =
                statements.record(
                        new NewStatement(
                                subject,
                                new Signer(signer, signer, Signer.Relation.PARENT),
                                basis,
                                now,
                                null,
                                "Media form",
                                null,
                                "",
                                null,
                                answers),
                        SAM.viewer());
        assertThat(recording).isInstanceOf(Recording.Recorded.class);
    }

    private MvcTestResult get(Cast person, String pack) {
        var edition = policies.library().current(pack).orElseThrow().edition().id();
        return mvc.get()
                .uri("/consents/what-if")
                .param("edition", pack + "/" + edition)
                .with(person.calling())
                .exchange();
    }
}
