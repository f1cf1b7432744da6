package org.chaperone.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.INES;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.access.Opened.calling;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.journal.Recorded;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Viewer.Grant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class AccountsTest {

    @Autowired MockMvcTester mvc;
    @Autowired Access access;
    @Autowired Administration administration;
    @Autowired Directory directory;
    @Autowired SignIn signIn;
    @Autowired Journal journal;
    @Autowired JdbcClient db;

    private Viewer priya;
    private Viewer ines;
    private Viewer lee;
    private Viewer technician;

    /** Priya and Ines administer; Dana stands in for a technology director who doesn't. */
    @BeforeEach
    void open() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        priya = Opened.administrator(access, PRIYA);
        ines = Opened.administrator(access, INES);
        lee = Opened.account(access, LEE);
        technician = Opened.account(access, DANA, List.of(new Grant(Role.TECHNOLOGY, null)));
        db.sql("DELETE FROM throttle").update();
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"ROSA", "DANA", "LEE", "SAM", "RUTH", "MARCUS", "GUS", "ELENA"})
    void to_everybody_else_there_are_no_such_pages(Cast person) {
        var path = "/accounts/" + lee.account();
        for (var page : List.of("/accounts", "/accounts/new", path)) {
            assertThat(mvc.get().uri(page).with(person.calling())).hasStatus(404);
        }
        for (var act :
                List.of(
                        "/accounts",
                        "/accounts/exports",
                        path + "/roles",
                        path + "/roles/end",
                        path + "/deactivation",
                        path + "/deactivation/end",
                        path + "/sessions/end",
                        path + "/links")) {
            assertThat(mvc.post().uri(act).with(person.calling())).as(act).hasStatus(404);
        }
        assertThat(kinds(lee)).containsExactly("account-opened");
        assertThat(mvc.get().uri("/account").with(person.calling()))
                .bodyText()
                .doesNotContain("href=\"/accounts\"");
    }

    @Test
    void a_stranger_is_asked_to_sign_in() {
        assertThat(mvc.get().uri("/accounts")).hasRedirectedUrl("/sign-in?next=%2Faccounts");
    }

    @Test
    void the_list_says_who_can_sign_in_and_what_they_are() {
        assertThat(mvc.get().uri("/accounts").with(calling(technician)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "4 accounts",
                        "Lee Park",
                        "Teacher, Alder Falls High",
                        "lpark@alderfalls.example",
                        "Never",
                        "Administrator of Chaperone");
    }

    @ParameterizedTest
    @CsvSource({
        "?q=par lee, 1",
        "?q=LPARK@, 1",
        "?q=%25, 0",
        "?q=nobody, 0",
        "?role=teacher, 1",
        "?role=administrator, 2",
        "?role=wizard, 4",
        "?school=org-high, 1",
        "?school=org-harbor, 0",
        "?state=active, 4",
        "?state=invited, 0",
        "?state=deactivated, 0",
        "?order=newest, 4",
        "?order=seen, 4",
        "?after=not-an-id, 4"
    })
    void it_is_narrowed_down(String query, int count) {
        var accounts = count == 1 ? "1 account<" : count + " accounts<";

        assertThat(mvc.get().uri("/accounts" + query).with(calling(priya)))
                .hasStatusOk()
                .bodyText()
                .contains(accounts);
    }

    @Test
    void accents_and_capitals_dont_matter_when_finding() {
        invite("José Martínez-Ruiz", "jmartinez@alderfalls.example", "teacher", "org-high");

        assertThat(names("/accounts?q=jose martinez")).containsExactly("José Martínez-Ruiz");
    }

    @Test
    void a_long_list_comes_in_parts_each_account_once_in_every_order() {
        for (var i = 0; i < 120; i++) {
            var account =
                    new Invitation(
                            null,
                            "Person %03d".formatted(i % 60),
                            "person%d@alderfalls.example".formatted(i),
                            List.of());
            administration.invite(account, priya);
        }
        for (var order : AccountFilter.Order.values()) {
            var seen = new java.util.ArrayList<UUID>();
            var filter = new AccountFilter("", null, null, null, order);
            var part = administration.list(filter, null);
            while (true) {
                part.accounts().forEach(it -> seen.add(it.id()));
                if (part.next() == null) {
                    break;
                }
                part = administration.list(filter, part.next());
            }
            assertThat(seen).as("%s", order).hasSize(124).doesNotHaveDuplicates();
        }
    }

    @Test
    void the_export_holds_what_the_list_shows_and_is_noted() {
        var sheet =
                assertThat(
                                mvc.post()
                                        .uri("/accounts/exports")
                                        .param("role", "teacher")
                                        .with(calling(technician)))
                        .hasStatusOk()
                        .hasHeader("Content-Disposition", "attachment; filename=\"accounts.csv\"")
                        .bodyText()
                        .actual();

        assertThat(sheet.lines()).hasSize(2);
        assertThat(sheet).contains("Lee Park,lpark@alderfalls.example,t-lee,Active");
        assertThat(journal.about("access:accounts"))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.kind()).isEqualTo("accounts-exported");
                            assertThat(it.actor()).isEqualTo(technician.actor());
                            assertThat(it.payload())
                                    .contains("\"count\":1", "\"role\":\"TEACHER\"")
                                    .doesNotContain("Lee");
                        });
    }

    @Test
    void a_name_that_begins_a_formula_stays_a_name_in_the_export() {
        invite("=HYPERLINK(\"x\")", "formula@alderfalls.example", "teacher", "org-high");

        assertThat(mvc.post().uri("/accounts/exports").with(calling(priya)))
                .bodyText()
                .contains("'=HYPERLINK");
    }

    @Test
    void a_role_is_given_and_taken_and_both_are_noted_once() {
        give(priya, lee, "principal", "org-high");
        give(priya, lee, "principal", "org-high");

        assertThat(access.viewer(lee.account()).grants())
                .containsExactly(
                        new Grant(Role.PRINCIPAL, "org-high"), new Grant(Role.TEACHER, "org-high"));
        take(priya, lee, "principal", "org-high");
        take(priya, lee, "principal", "org-high");

        assertThat(access.viewer(lee.account()).grants())
                .containsExactly(new Grant(Role.TEACHER, "org-high"));
        assertThat(kinds(lee)).containsExactly("role-taken", "role-given", "account-opened");
        assertThat(mvc.get().uri("/accounts/" + lee.account()).with(calling(priya)))
                .bodyText()
                .contains("Role taken: Principal, Alder Falls High", "by Priya Nair");
    }

    @Test
    void a_role_that_was_taken_can_be_given_again() {
        take(priya, lee, "teacher", "org-high");
        assertThat(access.viewer(lee.account()).grants()).isEmpty();

        give(priya, lee, "teacher", "org-high");
        assertThat(access.viewer(lee.account()).grants()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', Choose what they are here",
        "wizard, '', Choose what they are here",
        "guardian, '', Choose what they are here",
        "student, '', Choose what they are here",
        "teacher, '', Choose the school of this teacher",
        "principal, org-nowhere, Choose the school of this principal"
    })
    void what_cant_be_given_so_is_to_be_put_right(String role, String school, String words) {
        assertThat(give(priya, lee, role, school)).hasStatus(422).bodyText().contains(words);
        assertThat(access.viewer(lee.account()).grants()).hasSize(1);
    }

    @Test
    void a_role_of_the_district_is_held_for_no_school_whatever_is_sent() {
        give(priya, lee, "records", "org-high");

        assertThat(access.viewer(lee.account()).grants()).contains(new Grant(Role.RECORDS, null));
    }

    @Test
    void nobody_changes_their_own_account_here() {
        for (var act :
                List.of("/roles", "/roles/end", "/deactivation", "/sessions/end", "/links")) {
            assertThat(
                            mvc.post()
                                    .uri("/accounts/" + technician.account() + act)
                                    .param("role", act.equals("/roles") ? "records" : "technology")
                                    .with(calling(technician)))
                    .as(act)
                    .hasStatus(422)
                    .bodyText()
                    .contains("Nobody changes their own account here");
        }
        assertThat(kinds(technician)).containsExactly("account-opened");
        assertThat(mvc.get().uri("/accounts/" + technician.account()).with(calling(technician)))
                .bodyText()
                .contains("This is your own account")
                .doesNotContain("Deactivate</button>", "Give another role");
    }

    @Test
    void a_technology_director_who_isnt_an_administrator_makes_none_and_touches_none() {
        assertThat(give(technician, lee, "administrator", "")).hasStatus(422);
        for (var act : List.of("/roles/end", "/deactivation", "/sessions/end", "/links")) {
            assertThat(
                            mvc.post()
                                    .uri("/accounts/" + priya.account() + act)
                                    .param("role", "administrator")
                                    .with(calling(technician)))
                    .as(act)
                    .hasStatus(422)
                    .bodyText()
                    .contains("Only an administrator of Chaperone may do that");
        }
        assertThat(
                        mvc.post()
                                .uri("/accounts")
                                .param("name", "Joan Pike")
                                .param("email", "jpike@alderfalls.example")
                                .param("role", "administrator")
                                .with(calling(technician)))
                .hasStatus(422);
        assertThat(kinds(priya)).containsExactly("account-opened");
        assertThat(access.viewer(lee.account()).grants()).hasSize(1);
        assertThat(administration.list(AccountFilter.ALL, null).count()).isEqualTo(4);
    }

    @Test
    void somebody_who_is_deactivated_is_out_at_once_and_in_again_when_reactivated() {
        var session = signIn("lpark@alderfalls.example");
        assertThat(mvc.get().uri("/account").cookie(session)).hasStatusOk();

        act(priya, lee, "/deactivation");

        assertThat(mvc.get().uri("/account").cookie(session)).hasStatus(302);
        assertThat(attempt("lpark@alderfalls.example")).isEqualTo(new SignIn.Outcome.Refused());
        assertThat(names("/accounts?state=deactivated")).containsExactly("Lee Park");

        act(priya, lee, "/deactivation/end");

        assertThat(attempt("lpark@alderfalls.example")).isInstanceOf(SignIn.Outcome.SignedIn.class);
        assertThat(mvc.get().uri("/account").cookie(session)).hasStatus(302);
        assertThat(kinds(lee))
                .contains("account-deactivated", "account-reactivated", "sign-in-refused");
    }

    @Test
    void deactivated_twice_it_is_deactivated_once() {
        act(priya, lee, "/deactivation");
        act(ines, lee, "/deactivation");
        act(priya, lee, "/deactivation/end");
        act(priya, lee, "/deactivation/end");

        assertThat(kinds(lee))
                .containsExactly("account-reactivated", "account-deactivated", "account-opened");
    }

    @Test
    void a_session_that_slips_through_while_an_account_is_closed_opens_nothing() {
        act(priya, lee, "/deactivation");
        db.sql(
                        """
                        INSERT INTO session (digest, account, started_at, seen_at)
                        VALUES (:digest, :account, now(), now())
                        """)
                .param("digest", Secrets.digest("slipped"))
                .param("account", lee.account())
                .update();

        assertThat(mvc.get().uri("/account").cookie(new Cookie("session", "slipped")))
                .hasStatus(302);
    }

    @Test
    void signing_somebody_out_everywhere_ends_all_their_sessions_and_no_other() {
        var one = signIn("lpark@alderfalls.example");
        var two = signIn("lpark@alderfalls.example");
        var other = signIn("pnair@alderfalls.example");

        act(priya, lee, "/sessions/end");

        assertThat(mvc.get().uri("/account").cookie(one)).hasStatus(302);
        assertThat(mvc.get().uri("/account").cookie(two)).hasStatus(302);
        assertThat(mvc.get().uri("/account").cookie(other)).hasStatusOk();
        assertThat(journal.about("account:" + lee.account()).getFirst().payload())
                .isEqualTo("{\"count\":2}");
    }

    @Test
    void the_last_administrator_stays() {
        take(priya, ines, "administrator", "");

        // As her request began, Ines was one.
        assertThat(administration.isLastAdministrator(priya)).isTrue();
        assertThat(mvc.get().uri("/accounts").with(calling(priya)))
                .bodyText()
                .contains("You are the only administrator who can sign in");
        assertThat(administration.take(priya.account(), administrator(), ines))
                .contains(Administration.Outcome.LAST_ADMINISTRATOR);
        assertThat(administration.deactivate(priya.account(), ines))
                .contains(Administration.Outcome.LAST_ADMINISTRATOR);
        assertThat(access.viewer(priya.account()).grants()).hasSize(1);
    }

    @Test
    void one_who_was_only_invited_doesnt_count_as_an_administrator_yet() {
        invite("Joan Pike", "jpike@alderfalls.example", "administrator", "");
        take(priya, ines, "administrator", "");

        assertThat(administration.isLastAdministrator(priya)).isTrue();
    }

    @Test
    void the_page_of_an_account_leads_to_the_directory_only_when_its_person_is_there() {
        var gone =
                access.open(
                        new NewAccount(
                                "t-gone",
                                "Nadia Farouk",
                                "nfarouk@alderfalls.example",
                                Opened.PASSWORD,
                                List.of()),
                        Actor.system("test"));

        assertThat(mvc.get().uri("/accounts/" + lee.account()).with(calling(priya)))
                .bodyText()
                .contains("href=\"/people/t-lee\"");
        assertThat(mvc.get().uri("/accounts/" + gone).with(calling(priya)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/people/t-gone");
    }

    @Test
    void an_account_that_isnt_there_is_not_found() {
        var path = "/accounts/" + UUID.randomUUID();

        assertThat(mvc.get().uri(path).with(calling(priya))).hasStatus(404);
        assertThat(mvc.post().uri(path + "/deactivation").with(calling(priya))).hasStatus(404);
        assertThat(mvc.post().uri(path + "/links").with(calling(priya))).hasStatus(404);
        assertThat(mvc.get().uri("/accounts/nonsense").with(calling(priya))).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/deactivation", "/links", "/roles/end"})
    void a_form_without_its_token_changes_nothing(String act) {
        assertThat(
                        mvc.post()
                                .uri("/accounts/" + lee.account() + act)
                                .with(
                                        request -> {
                                            priya.enter(request);
                                            return request;
                                        }))
                .hasStatus(403);
    }

    private Grant administrator() {
        return new Grant(Role.ADMINISTRATOR, null);
    }

    private void act(Viewer by, Viewer on, String act) {
        assertThat(mvc.post().uri("/accounts/" + on.account() + act).with(calling(by)))
                .hasRedirectedUrl("/accounts/" + on.account());
    }

    private MvcTestResult give(Viewer by, Viewer to, String role, String school) {
        return role(by, to, "/roles", role, school);
    }

    private MvcTestResult take(Viewer by, Viewer from, String role, String school) {
        return role(by, from, "/roles/end", role, school);
    }

    private MvcTestResult role(Viewer by, Viewer on, String act, String role, String school) {
        return mvc.post()
                .uri("/accounts/" + on.account() + act)
                .param("role", role)
                .param("school", school)
                .with(calling(by))
                .exchange();
    }

    private void invite(String name, String email, String role, String school) {
        assertThat(
                        mvc.post()
                                .uri("/accounts")
                                .param("name", name)
                                .param("email", email)
                                .param("role", role)
                                .param("school", school)
                                .with(calling(priya)))
                .hasStatusOk();
    }

    private List<String> names(String path) {
        var page = assertThat(mvc.get().uri(path).with(calling(priya))).bodyText().actual();
        return java.util.regex.Pattern.compile("scope=\"row\"><a href=\"[^\"]+\">([^<]+)<")
                .matcher(page)
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    private Cookie signIn(String email) {
        return switch (attempt(email)) {
            case SignIn.Outcome.SignedIn(var secret) -> new Cookie("session", secret);
            default -> throw new AssertionError("Not signed in");
        };
    }

    private SignIn.Outcome attempt(String email) {
        return signIn.attempt(
                email, Opened.PASSWORD, new Device("192.0.2.77", "Mozilla/5.0 Firefox/140.0"));
    }

    private List<String> kinds(Viewer of) {
        return journal.about("account:" + of.account()).stream().map(Recorded::kind).toList();
    }
}
