package org.chaperone.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.INES;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MARCUS;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.SAM;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.TestClock;
import org.chaperone.app.access.Access;
import org.chaperone.app.ask.ContactAnswers;
import org.chaperone.app.consent.Basis;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.NewStatement;
import org.chaperone.app.consent.Recording;
import org.chaperone.app.consent.Signer;
import org.chaperone.app.consent.Statements;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletFilter;
import org.chaperone.app.registry.OutletKind;
import org.chaperone.app.registry.Outlets;
import org.chaperone.app.registry.Registering;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.registry.Revision;
import org.chaperone.app.requests.Decided.Act;
import org.chaperone.policy.Verdict;
import org.chaperone.policy.procedure.RequestKind;
import org.chaperone.policy.proof.Clause;
import org.chaperone.policy.question.AccountKind;
import org.chaperone.policy.question.Approvals;
import org.chaperone.policy.question.Channel;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.Contact;
import org.chaperone.policy.question.ContactDetail;
import org.chaperone.policy.question.Purpose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class GrantedTest {

    @Autowired Filing filing;
    @Autowired Requests requests;
    @Autowired Deciding deciding;
    @Autowired Granted granted;
    @Autowired Registry registry;
    @Autowired Registering registering;
    @Autowired Statements statements;
    @Autowired ContactAnswers contacts;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Access access;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;

    private Asked asked;

    @BeforeEach
    void aDistrict() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Asked.openOffices(access);
        asked = new Asked(filing, requests, deciding);
    }

    @Test
    @Clause({"WILM-IL-11", "WILM-IL-23"})
    void the_principal_consents_after_the_parents_and_then_the_district_makes_the_page() {
        Adopted.by(policies, "wilmington-il");
        var id = asked.send(RequestKind.CLASS_PAGE, Asked.classPage("wilmington-il"), LEE);

        assertThat(asked.open(id).steps())
                .extracting(it -> it.does().name())
                .containsExactly("BE_TOLD", "APPROVE");
        assertThat(asked.agree(id, MARCUS)).isEqualTo(Outcome.CONSENTS);
        assertThat(asked.agree(id, DANA)).isEqualTo(Outcome.NOT_HERE);
        var team = directory.studentsIn(List.of("c-soccer"));
        assertThat(team).hasSizeGreaterThan(1);
        team.stream().skip(1).forEach(it -> onPaper(it, Consent.GRANTED));
        assertThat(asked.agree(id, MARCUS)).isEqualTo(Outcome.CONSENTS);
        onPaper(team.getFirst(), Consent.GRANTED);
        assertThat(asked.open(id).consents())
                .isEqualTo(new ParentsConsents.Count(team.size(), team.size()));

        assertThat(asked.agree(id, MARCUS)).isEqualTo(Outcome.DONE);

        assertThat(asked.state(id)).isEqualTo(RequestState.SENT);
        assertThat(registry.list(OutletFilter.ALL, null, 9)).isEmpty();
        assertThat(asked.agree(id, DANA)).isEqualTo(Outcome.ADDRESS);
        assertThat(made(id, "https://facebook.example/alderfallsjvsoccer", MARCUS))
                .isEqualTo(Outcome.NOT_YOURS);
        assertThat(made(id, "https://facebook.example/alderfallsjvsoccer", DANA))
                .isEqualTo(Outcome.DONE);

        assertThat(asked.state(id)).isEqualTo(RequestState.APPROVED);
        assertThat(registry.inUseWith("c-soccer"))
                .singleElement()
                .returns("t-lee", Outlet::owner)
                .returns(OutletKind.CLASS_PAGE, Outlet::kind)
                .returns("https://facebook.example/alderfallsjvsoccer", Outlet::address)
                .satisfies(
                        it ->
                                assertThat(registry.history(it.id()).getLast())
                                        .returns("Dana Whitfield", Revision::by));
    }

    @Test
    @Clause("WILM-IL-07")
    void texting_wants_written_notice_with_its_time_before() {
        Adopted.by(policies, "wilmington-il");
        var team = directory.studentsIn(List.of("c-soccer"));
        team.forEach(it -> onPaper(it, Consent.GRANTED));

        assertThat(together(team)).isEqualTo(Verdict.NEEDS_APPROVAL);

        var id =
                asked.send(
                        RequestKind.CONTACT,
                        Asked.content(
                                "org-high",
                                Map.of(
                                        "channel", List.of("text-message"),
                                        "classes", List.of("c-soccer"),
                                        "about", List.of("Practice moved or called off"))),
                        LEE);

        var notice = asked.open(id).steps().getFirst();
        assertThat(notice.bearer().text()).isEqualTo("office:PRINCIPAL@org-high");
        assertThat(notice.reachedAt()).isBeforeOrEqualTo(clock.instant());
        assertThat(asked.state(id)).isEqualTo(RequestState.APPROVED);
        assertThat(
                        db.sql("SELECT count(*) FROM mail_message WHERE about = :about")
                                .param("about", "request:" + id)
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
        assertThat(together(team)).isEqualTo(Verdict.ALLOW);
        assertThat(granted.isNoticed("t-maya", team, policies.today())).isFalse();
        assertThat(granted.isNoticed("t-lee", List.of("s-emma"), policies.today())).isFalse();

        deciding.end(id, "The season is over", LEE.viewer());
        assertThat(together(team)).isEqualTo(Verdict.NEEDS_APPROVAL);
    }

    @Test
    void a_number_is_authorized_for_those_on_the_trip_and_its_days_alone() {
        Adopted.by(policies, "wilmington-ma");
        var today = policies.today();
        var id =
                asked.send(
                        RequestKind.PERSONAL_NUMBER,
                        Asked.content(
                                "org-high",
                                Map.of(
                                        "trip", List.of("State tournament"),
                                        "classes", List.of("c-soccer"),
                                        "participants", List.of("s-omar"),
                                        "from", List.of(today.plusDays(3).toString()),
                                        "until", List.of(today.plusDays(5).toString()),
                                        "number", List.of("555 0134"),
                                        "reason", List.of("To be reached on the way"))),
                        LEE);
        assertThat(mayGive("s-omar", today.plusDays(4))).isFalse();
        assertThat(asked.agree(id, MARCUS)).isEqualTo(Outcome.DONE);

        assertThat(mayGive("s-omar", today.plusDays(4))).isTrue();
        assertThat(mayGive("s-omar", today.plusDays(5))).isTrue();
        assertThat(mayGive("s-omar", today.plusDays(2))).isFalse();
        assertThat(mayGive("s-omar", today.plusDays(6))).isFalse();
        assertThat(mayGive("s-grace", today.plusDays(4))).isFalse();
        assertThat(granted.number("t-maya", List.of("s-omar"), today.plusDays(4)))
                .isEqualTo(Granted.Number.NOT);
        assertThat(granted.number("t-lee", List.of("s-omar", "s-grace"), today.plusDays(4)))
                .isEqualTo(Granted.Number.FOR_OTHERS);
    }

    @Test
    @Clause({"WILM-MA-3a-bg2", "WILM-MA-3a1", "WILM-MA-3a-bg1"})
    void asked_about_students_an_authorization_is_looked_up_and_is_for_those_on_the_trip_alone() {
        Adopted.by(policies, "wilmington-ma");
        var today = policies.today();
        assertThat(numberOnTheTrip("s-omar", null)).isEqualTo(Verdict.NEEDS_APPROVAL);
        var id =
                asked.send(
                        RequestKind.PERSONAL_NUMBER,
                        Asked.content(
                                "org-high",
                                Map.of(
                                        "trip", List.of("State tournament"),
                                        "classes", List.of("c-soccer"),
                                        "participants", List.of("s-omar"),
                                        "from", List.of(today.toString()),
                                        "until", List.of(today.plusDays(2).toString()),
                                        "number", List.of("555 0134"),
                                        "reason", List.of("To be reached on the way"))),
                        LEE);
        assertThat(numberOnTheTrip("s-omar", null)).isEqualTo(Verdict.NEEDS_APPROVAL);

        assertThat(asked.agree(id, MARCUS)).isEqualTo(Outcome.DONE);

        assertThat(numberOnTheTrip("s-omar", null)).isEqualTo(Verdict.ALLOW);
        assertThat(numberOnTheTrip("s-grace", null)).isEqualTo(Verdict.DENY);
        assertThat(numberOnTheTrip("s-grace", true)).isEqualTo(Verdict.DENY);
        clock.advance(java.time.Duration.ofDays(3));
        assertThat(numberOnTheTrip("s-omar", null)).isEqualTo(Verdict.NEEDS_APPROVAL);
        clock.reset();
    }

    /**
     * @param said what Lee says of an authorization
     */
    private Verdict numberOnTheTrip(String student, @Nullable Boolean said) {
        var giving =
                new Contact(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Purpose.TRIP_OR_EVENT,
                        null,
                        ContactDetail.PERSONAL_PHONE,
                        new Approvals(null, null, said, null, null, null),
                        null,
                        null);
        return contacts.answer(giving, List.of(student), LEE.viewer())
                .together()
                .orElseThrow()
                .verdict();
    }

    @Test
    @Clause("WILM-MA-3a-bg4")
    void a_telephone_is_lent_for_the_days_of_a_trip_by_the_technology_director() {
        Adopted.by(policies, "wilmington-ma");
        var today = policies.today();
        var id =
                asked.send(
                        RequestKind.DEVICE_LOAN,
                        Asked.content(
                                "org-high",
                                Map.of(
                                        "trip", List.of("State tournament"),
                                        "from", List.of(today.plusDays(3).toString()),
                                        "until", List.of(today.plusDays(5).toString()))),
                        LEE);

        assertThat(asked.agree(id, MARCUS)).isEqualTo(Outcome.NOT_YOURS);
        assertThat(asked.decide(id, Act.AGREED, "", "Telephone 2", "", PRIYA))
                .isEqualTo(Outcome.DONE);

        assertThat(asked.open(id).request())
                .returns(RequestState.APPROVED, Request::state)
                .returns(today.plusDays(5), Request::lastDay);
    }

    @Test
    @Clause("WEM-IV-F")
    void a_logo_is_permitted_for_one_site_until_a_day() {
        Adopted.by(policies, "wem-mn");
        var until = policies.today().plusDays(30);
        var id =
                asked.send(
                        RequestKind.LOGO_USE,
                        Asked.content(
                                "org-high",
                                Map.of(
                                        "logo", List.of("The falcon"),
                                        "site", List.of("https://boosters.example/"),
                                        "why", List.of("The boosters announce our games"),
                                        "until", List.of(until.toString()))),
                        LEE);
        assertThat(granted.logos(policies.today())).isEmpty();
        assertThat(asked.agree(id, MAYA)).isEqualTo(Outcome.NOT_HERE);
        asked.agree(id, MARCUS);

        assertThat(granted.logos(until))
                .singleElement()
                .returns("https://boosters.example/", Granted.Logo::site)
                .returns("The falcon", Granted.Logo::logo)
                .returns(until, Granted.Logo::until);
        assertThat(granted.logos(until.plusDays(1))).isEmpty();
    }

    @Test
    @Clause("WEM-IV-D-2")
    void somebody_speaks_for_the_district_on_a_topic_from_a_day_until_a_day() {
        Adopted.by(policies, "wem-mn");
        var from = policies.today().plusDays(2);
        var id =
                asked.send(
                        RequestKind.SPOKESPERSON,
                        Asked.content(
                                null,
                                Map.of(
                                        "who", List.of("t-dana"),
                                        "topic", List.of("The bond issue"),
                                        "from", List.of(from.toString()),
                                        "until", List.of(from.plusDays(5).toString()))),
                        SAM);
        assertThat(asked.agree(id, DANA)).isEqualTo(Outcome.NOT_YOURS);
        assertThat(asked.agree(id, INES)).isEqualTo(Outcome.DONE);

        assertThat(granted.spokespersons(from))
                .singleElement()
                .returns("t-dana", Granted.Spokesperson::person)
                .returns("The bond issue", Granted.Spokesperson::topic);
        assertThat(granted.spokespersons(from.minusDays(1))).isEmpty();
        assertThat(granted.spokespersons(from.plusDays(6))).isEmpty();
    }

    @Test
    @Clause("WICHITA-39")
    void whoever_runs_enough_pages_already_is_warned_of_to_who_asks_and_who_decides() {
        Adopted.by(policies, "wichita-ks");
        var id = asked.send(RequestKind.CLASS_PAGE, Asked.classPage("wichita-ks"), LEE);
        assertThat(asked.open(id).remarks()).isEmpty();

        var outlets = new Outlets(registering, registry);
        for (var name : List.of("a", "b", "c")) {
            outlets.register(
                    Outlets.at(Outlets.account(), name, "https://%s.example".formatted(name)), LEE);
        }

        for (var viewer : List.of(LEE.viewer(), DANA.viewer())) {
            assertThat(requests.open(id, viewer).orElseThrow().remarks())
                    .singleElement()
                    .returns(Verdict.WARN, Remark::verdict)
                    .satisfies(
                            it ->
                                    assertThat(it.words())
                                            .startsWith("Lee Park runs 3 pages already"));
        }
    }

    private boolean mayGive(String student, LocalDate day) {
        return granted.number("t-lee", List.of(student), day) == Granted.Number.FOR_THEM;
    }

    private Outcome made(UUID id, String address, org.chaperone.app.Cast by) {
        return asked.decide(id, Act.AGREED, "", "", address, by);
    }

    private Verdict together(List<String> students) {
        var texting =
                new Contact(
                        null,
                        null,
                        Channel.TEXT_MESSAGE,
                        null,
                        null,
                        AccountKind.OFFICIAL,
                        null,
                        null,
                        null,
                        null,
                        Purpose.SCHOOL_INFORMATION,
                        null,
                        null,
                        null,
                        null,
                        null);
        return contacts.answer(texting, students, LEE.viewer()).together().orElseThrow().verdict();
    }

    private void onPaper(String student, Consent answer) {
        assertThat(
                        statements.record(
                                new NewStatement(
                                        student,
                                        Signer.family(),
                                        Basis.FORM,
                                        clock.instant(),
                                        null,
                                        "Handbook form",
                                        null,
                                        "",
                                        null,
                                        Map.of(Cell.CONTACT, answer)),
                                SAM.viewer()))
                .isInstanceOf(Recording.Recorded.class);
    }
}
