package org.chaperone.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chaperone.app.Cast.INES;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MARCUS;
import static org.chaperone.app.Cast.MAYA;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.TestClock;
import org.chaperone.app.access.Access;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.requests.Disclosures.Noted;
import org.chaperone.app.ui.District;
import org.chaperone.policy.procedure.RequestKind;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class DisclosuresTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired Filing filing;
    @Autowired Requests requests;
    @Autowired Deciding deciding;
    @Autowired Disclosures disclosures;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired District district;
    @Autowired Access access;
    @Autowired TestClock clock;
    @Autowired MockMvcTester mvc;
    @Autowired JdbcClient db;

    private Asked asked;

    @BeforeEach
    void aDistrict() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Asked.openOffices(access);
        Adopted.by(policies, "wilmington-ma");
        asked = new Asked(filing, requests, deciding);
    }

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    @Clause("WILM-MA-3a1")
    void given_out_before_it_was_authorized_it_is_marked_and_stays_so() {
        var id = asksFor(LEE);
        var early = now();
        clock.advance(HOUR);
        assertThat(asked.agree(id, MARCUS)).isEqualTo(Outcome.DONE);

        assertThat(disclosures.givenOut(id, early, LEE.viewer())).isEqualTo(Noted.DONE);

        assertThat(disclosure(id, MARCUS))
                .returns(early, Disclosure::givenAt)
                .returns(true, Disclosure::tooEarly)
                .returns(false, Disclosure::isComplete);
        assertThat(page(id, MARCUS))
                .contains("given out without being authorized by then", "WILM-MA-3a1");
        assertThat(disclosures.givenOut(id, now(), LEE.viewer())).isEqualTo(Noted.DONE);
        assertThat(disclosure(id, MARCUS)).returns(true, Disclosure::tooEarly);
    }

    @Test
    @Clause("WILM-MA-3a1")
    void given_out_after_it_was_authorized_it_is_as_it_should_be() {
        var id = asksFor(LEE);
        assertThat(asked.agree(id, MARCUS)).isEqualTo(Outcome.DONE);
        clock.advance(HOUR);

        assertThat(disclosures.givenOut(id, now(), LEE.viewer())).isEqualTo(Noted.DONE);

        assertThat(disclosure(id, LEE))
                .returns(false, Disclosure::tooEarly)
                .returns(false, Disclosure::mayNote);
        assertThat(page(id, MARCUS)).doesNotContain("without being authorized");
    }

    @Test
    @Clause("WILM-MA-3a1")
    void a_principals_own_request_goes_to_the_superintendent() {
        var id = asksFor(MARCUS);

        assertThat(asked.agree(id, MARCUS)).isEqualTo(Outcome.NOT_YOURS);
        assertThat(asked.agree(id, INES)).isEqualTo(Outcome.DONE);
    }

    @Test
    void given_out_after_the_authorization_was_ended_it_is_marked_as_well() {
        var id = asksFor(LEE);
        asked.agree(id, MARCUS);
        clock.advance(HOUR);
        deciding.end(id, "The trip is called off", MARCUS.viewer());
        clock.advance(HOUR);

        disclosures.givenOut(id, now(), LEE.viewer());

        assertThat(disclosure(id, MARCUS)).returns(true, Disclosure::tooEarly);
    }

    @Test
    void a_changed_request_is_not_authorized_until_it_is_approved_anew() {
        var id = asksFor(LEE);
        asked.agree(id, MARCUS);
        clock.advance(HOUR);
        filing.send(id, Asked.with(content(), "number", "555 0199"), LEE.viewer());
        clock.advance(HOUR);

        disclosures.givenOut(id, now(), LEE.viewer());

        assertThat(disclosure(id, MARCUS)).returns(true, Disclosure::tooEarly);
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"MARCUS", "MAYA", "INES"})
    void only_who_asked_puts_it_down(Cast other) {
        var id = asksFor(LEE);

        assertThat(disclosures.givenOut(id, now(), other.viewer())).isEqualTo(Noted.NOT_HERE);
        assertThat(
                        mvc.post()
                                .uri("/requests/%s/given-out".formatted(id))
                                .param("givenAt", "2026-10-01T10:00")
                                .with(other.calling()))
                .hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({"t-marcus, 0, only_who_gave_it_puts_it_down", "t-lee, 60, not_before_it_was"})
    void the_database_refuses_what_somebody_else_puts_down_and_what_is_yet_to_come(
            String by, int later, String constraint) {
        var id = asksFor(LEE);

        assertThatThrownBy(() -> row(id, by, later))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "2199-01-01T10:00", "1999-01-01T10:00", "2026-13-45T10:00"})
    void a_time_that_cannot_be_is_asked_for_again(String time) {
        var id = asksFor(LEE);

        assertThat(
                        mvc.post()
                                .uri("/requests/%s/given-out".formatted(id))
                                .param("givenAt", time)
                                .with(LEE.calling()))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"givenAt-error\"");
        assertThat(disclosure(id, LEE)).returns(null, Disclosure::givenAt);
    }

    @Test
    void the_time_is_the_districts_and_sent_twice_is_once() {
        var id = asksFor(LEE);
        asked.agree(id, MARCUS);
        clock.advance(HOUR);
        var words = LocalDateTime.ofInstant(now(), district.zone()).toString();

        for (var time : List.of(words, words, "nonsense")) {
            var came =
                    mvc.post()
                            .uri("/requests/%s/given-out".formatted(id))
                            .param("givenAt", time)
                            .with(LEE.calling());
            assertThat(came).hasStatus(302);
        }

        assertThat(disclosure(id, LEE)).returns(now(), Disclosure::givenAt);
    }

    @Test
    void what_is_no_number_has_no_such_record() {
        var id = asked.send(RequestKind.CLASS_PAGE, Asked.classPage("wilmington-ma"), LEE);

        assertThat(asked.open(id).disclosure()).isNull();
        assertThat(disclosures.givenOut(id, now(), LEE.viewer())).isEqualTo(Noted.NOT_HERE);
        assertThat(disclosures.givenOut(UUID.randomUUID(), now(), MAYA.viewer()))
                .isEqualTo(Noted.NOT_HERE);
    }

    private void row(UUID id, String by, int later) {
        db.sql(
                        """
                        INSERT INTO request_given_out (request, requester, at, noted_at, noted_by)
                        VALUES (:id, 't-lee', now() + :later * interval '1 minute', now(), :by)
                        """)
                .param("id", id)
                .param("later", later)
                .param("by", by)
                .update();
    }

    private Content content() {
        var today = policies.today();
        return Asked.content(
                "org-high",
                Map.of(
                        "trip", List.of("State tournament"),
                        "classes", List.of("c-soccer"),
                        "participants", List.of("s-omar"),
                        "from", List.of(today.toString()),
                        "until", List.of(today.plusDays(3).toString()),
                        "number", List.of("555 0134"),
                        "reason", List.of("To be reached on the way")));
    }

    private UUID asksFor(Cast by) {
        return asked.send(RequestKind.PERSONAL_NUMBER, content(), by);
    }

    private Disclosure disclosure(UUID id, Cast viewer) {
        return Objects.requireNonNull(
                requests.open(id, viewer.viewer()).orElseThrow().disclosure());
    }

    private String page(UUID id, Cast viewer) {
        try {
            return mvc.get()
                    .uri("/requests/" + id)
                    .with(viewer.calling())
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }
}
