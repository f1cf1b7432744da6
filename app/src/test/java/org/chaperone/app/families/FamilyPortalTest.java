package org.chaperone.app.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.JOAN;
import static org.chaperone.app.Cast.MARCUS;
import static org.chaperone.app.Cast.SAM;
import static org.chaperone.app.families.Home.body;
import static org.chaperone.app.families.Home.still;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.TestClock;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.CourtOrders;
import org.chaperone.app.consent.NewOrder;
import org.chaperone.app.consent.Order;
import org.chaperone.app.consent.Permission.May;
import org.chaperone.app.consent.Permissions;
import org.chaperone.app.consent.Statements;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.chaperone.roster.generator.Cast;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class FamilyPortalTest {

    private static final String MATEO = "s-mateo";
    private static final Cell FACEBOOK = new Cell(ConsentUse.IMAGE, ConsentAudience.SOCIAL_MEDIA);
    private static final Cell FACEBOOK_NAME =
            new Cell(ConsentUse.NAME, ConsentAudience.SOCIAL_MEDIA);

    @Autowired MockMvcTester mvc;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Permissions permissions;
    @Autowired CourtOrders orders;
    @Autowired Statements statements;
    @Autowired Journal journal;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;

    private Home home;

    @BeforeEach
    void load() {
        directory.load(Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wilmington-ma");
        db.sql("DELETE FROM throttle").update();
        home = new Home(mvc, db);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void a_family_goes_from_its_letter_to_a_receipt_and_it_counts_at_once() {
        assertThat(may(FACEBOOK)).isNotEqualTo(May.NO);
        var link = home.letter(JOAN, "g-elena");

        assertThat(home.enter(link)).hasRedirectedUrl("/family");
        assertThat(home.get("/family"))
                .hasStatusOk()
                .bodyText()
                .contains("When was Mateo Torres born?")
                .doesNotContain("Facebook");
        assertThat(home.birthDate(home.born(MATEO))).hasRedirectedUrl("/family");
        assertThat(home.get("/family"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Where may the school show Mateo Torres?",
                        "Hello, Elena Torres.",
                        "Facebook",
                        "Nobody has answered.")
                .doesNotContain("checked");

        var receipt = receipt(home.answer(MATEO, "social_media", "no", "class", "yes"));

        assertThat(receipt)
                .contains(
                        "Thank you. It counts from now on.",
                        "Elena Torres",
                        "Mateo Torres",
                        "Public social media",
                        "<b>No</b>: Photos, Videos, Name, Voice, Work",
                        "In class",
                        "<b>Yes</b>: Photos, Videos, Name, Voice, Work");
        assertThat(may(FACEBOOK)).isEqualTo(May.NO);
        assertThat(home.get("/family")).bodyText().contains("No. You said so on", "Yes. You said");
        assertThat(journal.about("person:" + MATEO).getFirst().kind())
                .isEqualTo("consent-recorded");
    }

    @Test
    void before_the_birth_date_nothing_is_told_and_nothing_is_taken() {
        home.enter(home.letter(JOAN, "g-elena"));

        assertThat(home.get("/family?child=" + MATEO)).bodyText().doesNotContain("Facebook");
        assertThat(home.get("/family/history")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(home.get("/family/receipts/" + UUID.randomUUID()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(home.send(UUID.randomUUID().toString(), MATEO, "class", "no"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(statements()).isZero();
    }

    @Test
    void who_got_a_forwarded_letter_has_five_tries_and_then_the_link_has_stopped() {
        var link = home.letter(JOAN, "g-elena");
        home.enter(link);
        var wrong = home.born(MATEO).plusDays(1);
        for (var left : List.of("4 more tries", "3 more", "2 more", "One more try")) {
            assertThat(home.birthDate(wrong))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains(left);
        }
        assertThat(home.birthDate(wrong)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(home.birthDate(home.born(MATEO))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(home.enter(link)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(statements()).isZero();
    }

    @Test
    void another_browser_with_the_same_link_gives_the_birth_date_again() {
        var link = home.letter(JOAN, "g-elena");
        home.recognised(link, MATEO);
        var other = new Home(mvc, db);

        other.enter(link);

        assertThat(other.get("/family"))
                .bodyText()
                .contains("When was Mateo Torres born?")
                .doesNotContain("Facebook");
    }

    @Test
    void wrong_tries_of_somebody_else_don_t_end_the_visit_of_who_was_recognised() {
        var link = home.letter(JOAN, "g-elena");
        home.recognised(link, MATEO);
        var other = new Home(mvc, db);
        other.enter(link);
        for (var i = 0; i < 5; i++) {
            other.birthDate(home.born(MATEO).plusDays(1));
        }

        assertThat(other.get("/family")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(home.get("/family")).hasStatusOk().bodyText().contains("Facebook");
    }

    @ParameterizedTest
    @CsvSource({"13, 1, 2014", "2, 30, 2014", "'', 1, 2014", "1, x, 2014", "1, 1, 99999999999"})
    void what_is_no_date_takes_no_try(String month, String day, String year) {
        home.enter(home.letter(JOAN, "g-elena"));

        assertThat(home.post("/family/birth-date", "month", month, "day", day, "year", year))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Give the month, the day and the year");
        assertThat(db.sql("SELECT sum(tries) FROM portal_link").query(Integer.class).single())
                .isZero();
    }

    @Test
    void one_place_on_the_network_has_so_many_tries_an_hour_whatever_the_link() {
        for (var letters = 0; letters < 6; letters++) {
            home.enter(home.letter(JOAN, "g-elena"));
            for (var i = 0; i < 5; i++) {
                home.birthDate(home.born(MATEO).plusDays(1));
            }
        }
        home.enter(home.letter(JOAN, "g-elena"));

        assertThat(home.birthDate(home.born(MATEO)))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .headers()
                .containsHeader("Retry-After");
        clock.advance(Duration.ofMinutes(59));
        home.get("/family");
        clock.advance(Duration.ofMinutes(2));
        assertThat(home.birthDate(home.born(MATEO))).hasRedirectedUrl("/family");
    }

    @Test
    void links_that_don_t_work_look_alike_whyever_they_don_t() {
        var pages = new ArrayList<String>();
        pages.add(gone("/f/guessed"));
        pages.add(gone("/f/" + "A".repeat(43)));

        var withdrawn = home.letter(JOAN, "g-elena");
        mvc.post()
                .uri("/families/links/" + lastLink() + "/withdrawal")
                .with(JOAN.calling())
                .exchange();
        pages.add(gone(withdrawn));

        var replaced = home.letter(JOAN, "g-elena");
        var stopped = home.letter(JOAN, "g-elena");
        pages.add(gone(replaced));
        db.sql("UPDATE portal_link SET tries = 5").update();
        pages.add(gone(stopped));

        var expired = home.letter(JOAN, "g-elena");
        clock.advance(Duration.ofDays(30));
        pages.add(gone(expired));
        pages.add(still(home.get("/family")));

        assertThat(pages).allMatch(it -> it.equals(pages.getFirst()));
        assertThat(pages.getFirst()).contains("This link doesn’t work", "Send me a new one");
    }

    @Test
    void a_link_works_until_it_expires_and_a_visit_ends_with_it() {
        var link = home.letter(JOAN, "g-elena");
        clock.advance(Duration.ofDays(30).minusMinutes(5));
        home.recognised(link, MATEO);
        assertThat(home.get("/family")).hasStatusOk();

        clock.advance(Duration.ofMinutes(6));

        assertThat(home.get("/family")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_visit_that_is_left_alone_for_an_hour_or_ended_is_over() {
        var link = home.letter(JOAN, "g-elena");
        home.recognised(link, MATEO);
        clock.advance(Duration.ofMinutes(61));
        assertThat(home.get("/family")).hasStatus(HttpStatus.NOT_FOUND);

        home.recognised(link, MATEO);
        var cookie = Objects.requireNonNull(home.cookie());
        assertThat(home.post("/family/leaving")).hasStatusOk().bodyText().contains("That is all");
        assertThat(mvc.get().uri("/family").cookie(cookie)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_same_form_sent_twice_is_said_once() {
        home.recognised(home.letter(JOAN, "g-elena"), MATEO);
        var form = home.form("/family");

        var first = home.send(form, MATEO, "class", "no");
        var second = home.send(form, MATEO, "class", "yes");

        assertThat(second.getResponse().getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl());
        assertThat(statements()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"s-nora", "s-emma", "g-elena", "t-joan", "nobody", ""})
    void nobody_answers_for_a_child_that_isn_t_theirs_by_changing_the_form(String other) {
        home.recognised(home.letter(JOAN, "g-elena"), MATEO);

        assertThat(home.send(home.form("/family"), other, "class", "yes"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .doesNotContain("Nora", "Emma");
        assertThat(statements()).isZero();
        assertThat(home.get("/family?child=" + other)).bodyText().contains("Mateo Torres");
    }

    @Test
    void nobody_reads_what_another_adult_said() {
        home.adult("g-marco", "Marco", "Torres", MATEO, "PARENT");
        home.recognised(home.letter(JOAN, "g-elena"), MATEO);
        var receipt =
                Objects.requireNonNull(
                        home.answer(MATEO, "social_media", "no").getResponse().getRedirectedUrl());
        home.recognised(home.letter(JOAN, "g-marco"), MATEO);

        assertThat(home.get(receipt)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(home.get("/family/history")).bodyText().contains("haven’t said anything yet");
        assertThat(home.get("/family"))
                .bodyText()
                .contains("Another adult of the family said no; the stricter answer counts.")
                .doesNotContain("Elena");

        home.answer(MATEO, "social_media", "yes");

        assertThat(may(FACEBOOK)).isEqualTo(May.NO);
        assertThat(home.get("/family"))
                .bodyText()
                .contains("the stricter answer counts. You said yes on");
    }

    @ParameterizedTest
    @CsvSource({"HAS_NO_SAY, g-elena", "ONE_DECIDES, g-marco"})
    void an_adult_without_a_say_is_sent_to_the_office_and_can_t_answer(
            Order.Kind kind, String named) {
        home.adult("g-marco", "Marco", "Torres", MATEO, "PARENT");
        home.recognised(home.letter(JOAN, "g-elena"), MATEO);
        var form = home.form("/family");
        orders.record(
                new NewOrder(MATEO, kind, named, policies.today(), null, null, ""), SAM.viewer());

        assertThat(home.get("/family"))
                .hasStatusOk()
                .bodyText()
                .contains("Please ask the school’s office")
                .doesNotContain("Mateo", "Facebook", "order", "Marco");
        home.send(form, MATEO, "class", "yes");
        assertThat(statements()).isZero();
    }

    @Test
    void secret_whereabouts_aren_t_told_to_the_family_s_adults() {
        orders.record(
                new NewOrder(
                        MATEO,
                        Order.Kind.WHEREABOUTS_SECRET,
                        null,
                        policies.today(),
                        null,
                        null,
                        ""),
                SAM.viewer());
        home.recognised(home.letter(JOAN, "g-elena"), MATEO);

        assertThat(home.get("/family"))
                .bodyText()
                .contains("No. Ask the school’s office if you want to know more.")
                .doesNotContain("secret", "order on file", "ourt");
    }

    @Test
    void several_children_are_answered_for_each_by_itself() {
        home.tie("g-elena", "s-nora", "GUARDIAN");
        home.recognised(home.letter(JOAN, "g-elena"), "s-nora");
        assertThat(home.get("/family?child=s-nora"))
                .bodyText()
                .contains("show Nora Becker?", "Mateo Torres", "not answered yet");

        assertThat(receipt(home.answer("s-nora", "class", "no")))
                .contains("Answer for Mateo Torres");

        assertThat(permissions.ledger("s-nora", SAM.viewer()).orElseThrow().statements())
                .hasSize(1);
        assertThat(permissions.ledger(MATEO, SAM.viewer()).orElseThrow().statements()).isEmpty();
        assertThat(home.get("/family")).bodyText().contains("show Mateo Torres?");
    }

    @Test
    void a_student_of_age_answers_and_the_parents_no_more() {
        home.tie("g-elena", "s-jose", "PARENT");
        home.born("s-jose", policies.today().minusYears(18));
        home.recognised(home.letter(JOAN, "g-elena"), MATEO);
        assertThat(home.get("/family")).bodyText().doesNotContain("José");

        var link = home.letter(MARCUS, "s-jose");
        home.enter(link);
        assertThat(home.get("/family")).bodyText().contains("When were you born?");
        home.birthDate(home.born("s-jose"));

        assertThat(home.get("/family")).bodyText().contains("Where may the school show you?");
        assertThat(receipt(home.answer("s-jose", "press", "no"))).contains("José Martínez-Ruiz");
    }

    @Test
    void an_answer_is_taken_back_and_changed_at_any_time() {
        home.recognised(home.letter(JOAN, "g-elena"), MATEO);
        assertThat(home.get("/family")).bodyText().doesNotContain("Take my answer back");
        home.answer(MATEO, "social_media", "no", "social_media-names", "yes");
        assertThat(may(FACEBOOK)).isEqualTo(May.NO);
        assertThat(may(FACEBOOK_NAME)).isEqualTo(May.YES);
        assertThat(home.get("/family")).bodyText().contains("Take my answer back");

        clock.advance(Duration.ofMinutes(1));
        home.answer(MATEO, "social_media-pictures", "back");

        assertThat(may(FACEBOOK)).isNotEqualTo(May.NO);
        assertThat(may(FACEBOOK_NAME)).isEqualTo(May.YES);
        assertThat(home.get("/family/history"))
                .bodyText()
                .containsPattern("(?s)/family/receipts/.*/family/receipts/");
    }

    @Test
    void what_was_never_said_isn_t_taken_back_and_nothing_is_nothing() {
        home.recognised(home.letter(JOAN, "g-elena"), MATEO);

        assertThat(home.answer(MATEO, "class", "back"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose yes or no for at least one place");
        assertThat(home.answer(MATEO, "class", "perhaps", "unheard-of", "yes"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(home.send("no token", MATEO, "class", "yes"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(statements()).isZero();
    }

    @Test
    void what_the_office_undid_is_shown_so_on_the_receipt() {
        home.recognised(home.letter(JOAN, "g-elena"), MATEO);
        var receipt =
                Objects.requireNonNull(
                        home.answer(MATEO, "class", "no").getResponse().getRedirectedUrl());
        var number = UUID.fromString(receipt.replaceAll(".*/", ""));
        statements.undo(number, "Wrong child", SAM.viewer());
        clock.advance(Duration.ofMinutes(20));

        assertThat(home.get(receipt))
                .bodyText()
                .contains("What was said on", "The office took this back on", "Wrong child");
        assertThat(home.get("/family")).bodyText().doesNotContain("Take my answer back");
    }

    @Test
    void the_language_is_remembered_through_the_visit_and_kept_with_the_answer() {
        home.recognised(home.letter(JOAN, "g-elena"), MATEO);

        assertThat(home.get("/family?lang=es"))
                .bodyText()
                .contains("<html lang=\"es\">", "¿Dónde puede la escuela mostrar a Mateo Torres?");
        assertThat(receipt(home.answer(MATEO, "class", "yes")))
                .contains("Gracias. Vale desde ahora.", "En la clase");
        assertThat(
                        permissions
                                .ledger(MATEO, SAM.viewer())
                                .orElseThrow()
                                .statements()
                                .getFirst()
                                .wording())
                .isEqualTo("families-page 1, es");
        assertThat(mvc.get().uri("/f/x").header("Accept-Language", "es-MX"))
                .bodyText()
                .contains("Este enlace no funciona");
    }

    @Test
    void contact_is_asked_where_the_policy_knows_it() {
        home.recognised(home.letter(JOAN, "g-elena"), MATEO);
        assertThat(home.get("/family")).bodyText().doesNotContain("name=\"staff\"");

        Adopted.today(policies, "wilmington-il");

        assertThat(home.get("/family")).bodyText().contains("name=\"staff\"");
        home.answer(MATEO, "staff", "yes");
        assertThat(may(Cell.CONTACT)).isEqualTo(May.YES);
    }

    @Test
    void no_address_tells_another_page_of_the_link_and_nobody_keeps_it() {
        var link = home.letter(JOAN, "g-elena");
        var reply = home.recognised(link, MATEO).enter(link);

        assertThat(reply.getResponse().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(reply.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(reply.getResponse().getHeader("X-Robots-Tag")).contains("noindex");
        var cookie = Objects.requireNonNull(home.cookie());
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(link).doesNotContain(cookie.getValue());
        var secret = link.substring("/f/".length());
        for (var table : List.of("journal_entry", "portal_link", "portal_visit", "portal_use")) {
            assertThat(
                            db.sql("SELECT t::text FROM %s t".formatted(table))
                                    .query(String.class)
                                    .list())
                    .as(table)
                    .noneMatch(it -> it.contains(secret) || it.contains(cookie.getValue()));
        }
    }

    @Test
    void each_use_of_a_link_is_noted() {
        var link = home.letter(JOAN, "g-elena");
        var id = lastLink();
        home.enter(link);
        home.birthDate(home.born(MATEO).plusDays(1));
        home.birthDate(home.born(MATEO));
        home.answer(MATEO, "class", "yes");

        assertThat(
                        db.sql("SELECT kind FROM portal_use WHERE link = ? ORDER BY at")
                                .param(id)
                                .query(String.class)
                                .list())
                .containsExactly("OPENED", "NOT_RECOGNISED", "RECOGNISED", "ANSWERED");
        assertThat(journal.about("family-link:" + id))
                .extracting("kind")
                .containsExactly(
                        "family-visitor-recognised",
                        "family-visitor-not-recognised",
                        "family-link-opened",
                        "family-link-made");
    }

    private String gone(String link) {
        var reply = home.enter(link);
        assertThat(reply).hasStatus(HttpStatus.NOT_FOUND);
        return still(reply);
    }

    private String receipt(MvcTestResult answered) {
        assertThat(answered).hasStatus3xxRedirection();
        return body(home.get(Objects.requireNonNull(answered.getResponse().getRedirectedUrl())));
    }

    private UUID lastLink() {
        return db.sql("SELECT id FROM portal_link ORDER BY id DESC LIMIT 1")
                .query(UUID.class)
                .single();
    }

    private int statements() {
        return db.sql("SELECT count(*) FROM consent_statement").query(Integer.class).single();
    }

    private May may(Cell cell) {
        return Objects.requireNonNull(
                        permissions.of(List.of(MATEO), List.of(cell), null).get(MATEO))
                .of(cell)
                .may();
    }
}
