package org.chaperone.app.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.JOAN;
import static org.chaperone.app.families.Home.still;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.TestClock;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.mail.MailDelivered;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.roster.generator.Cast;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class NewLinksTest {

    private static final String ELENA = "elena.torres@mail.example";

    @Autowired MockMvcTester mvc;
    @Autowired NewLinks newLinks;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired ApplicationEventPublisher events;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;

    private Home home;

    private record Written(UUID id, String address, String plain, String about) {}

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
    void who_asks_gets_a_link_at_the_address_on_file_and_it_opens_the_page() {
        var old = home.letter(JOAN, "g-elena");

        assertThat(ask("Elena.Torres@mail.example")).hasStatusOk();
        runJobs();

        var mail = written().getFirst();
        assertThat(mail.address()).isEqualToIgnoringCase(ELENA);
        assertThat(mail.plain())
                .contains("Dear Elena Torres,", "Estimado/a Elena Torres:")
                .doesNotContain(home.born("s-mateo").toString());
        home.recognised(link(mail), "s-mateo");
        assertThat(home.enter(old)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void nothing_tells_whether_an_address_is_on_file() {
        var known = ask(ELENA);
        var unknown = ask("somebody.else@mail.example");

        assertThat(unknown.getResponse().getStatus()).isEqualTo(known.getResponse().getStatus());
        assertThat(still(unknown)).isEqualTo(still(known));
        assertThat(unknown.getResponse().getHeaderNames())
                .isEqualTo(known.getResponse().getHeaderNames());
        assertThat(written()).as("nothing is looked up before the answer").isEmpty();
        assertThat(requests()).hasSize(2);

        runJobs();

        assertThat(written()).extracting(Written::address).containsExactly(ELENA);
        assertThat(requests()).as("what was typed isn't kept").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "elena", "a@b", "x@y.example, elena.torres@mail.example"})
    void what_is_no_address_is_told_at_its_place(String address) {
        assertThat(ask(address))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Give your e-mail address");
        assertThat(requests()).isEmpty();
    }

    @Test
    void an_address_with_signs_of_a_pattern_finds_nobody_else() {
        ask("%@mail.example");
        ask("elena_torres@mail.example");
        runJobs();

        assertThat(written()).isEmpty();
    }

    @Test
    void staff_without_a_child_here_get_none() {
        ask("jpike@alderfalls.example");
        ask("tbecker@alderfalls.example");
        runJobs();

        assertThat(written())
                .extracting(Written::address)
                .containsOnly("tbecker@alderfalls.example");
    }

    @Test
    void to_one_address_three_go_a_day_and_the_fourth_answer_is_the_same() {
        var first = still(ask(ELENA));
        for (var i = 0; i < 3; i++) {
            assertThat(still(ask(ELENA.toUpperCase(Locale.ROOT)))).isEqualTo(first);
        }
        assertThat(requests()).hasSize(3);

        clock.advance(Duration.ofHours(25));
        ask(ELENA);
        assertThat(requests()).hasSize(4);
    }

    @Test
    void from_one_place_ten_are_asked_for_in_an_hour() {
        for (var i = 0; i < 10; i++) {
            assertThat(ask("family%d@mail.example".formatted(i))).hasStatusOk();
        }
        assertThat(ask(ELENA))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .headers()
                .containsHeader("Retry-After");
        clock.advance(Duration.ofMinutes(61));
        assertThat(ask(ELENA)).hasStatusOk();
    }

    @Test
    void a_job_that_runs_again_sends_nothing_twice() {
        ask(ELENA);
        var request = requests().getFirst();

        newLinks.run(request.toString());
        newLinks.run(request.toString());

        assertThat(written()).hasSize(1);
    }

    @Test
    void the_office_sends_by_mail_to_who_has_an_address_and_is_told_of_the_others() {
        home.adult("g-marco", "Marco", "Torres", "s-mateo", "PARENT");

        assertThat(
                        mvc.post()
                                .uri("/families/mails?school=org-harbor")
                                .with(JOAN.calling())
                                .param("whom", "unanswered"))
                .hasStatusOk()
                .bodyText()
                .contains("2 links are on their way", "1 adult without an e-mail address")
                .doesNotContain("/f/");
        assertThat(written())
                .extracting(Written::address)
                .containsExactlyInAnyOrder(ELENA, "tbecker@alderfalls.example");
    }

    @Test
    void once_it_is_delivered_the_outbox_doesn_t_have_the_link() {
        ask(ELENA);
        runJobs();
        var mail = written().getFirst();
        assertThat(mail.plain()).contains("/f/");

        db.sql("UPDATE mail_message SET state = 'DELIVERED', delivered_at = now()").update();
        events.publishEvent(
                new MailDelivered(mail.id(), mail.about(), mail.address(), clock.instant()));

        assertThat(db.sql("SELECT plain || html FROM mail_message").query(String.class).single())
                .isEmpty();
    }

    @Test
    void a_receipt_goes_to_the_address_on_file_in_the_language_of_the_visit() {
        home.recognised(home.letter(JOAN, "g-elena"), "s-mateo");
        home.get("/family?lang=es");

        home.answer("s-mateo", "press", "no", "class", "yes");

        var mail = written().getFirst();
        assertThat(mail.address()).isEqualTo(ELENA);
        assertThat(mail.plain())
                .contains(
                        "Mateo Torres",
                        "Periódicos, radio, televisión: No: Fotos, Videos, Nombre",
                        "En la clase: Sí: Fotos",
                        mail.about().replace("family-receipt:", ""))
                .doesNotContain("/f/");
    }

    @Test
    void who_has_no_address_on_file_answers_all_the_same() {
        db.sql("UPDATE person SET email = NULL WHERE id = 'g-elena'").update();
        home.recognised(home.letter(JOAN, "g-elena"), "s-mateo");

        assertThat(home.answer("s-mateo", "press", "no")).hasStatus3xxRedirection();
        assertThat(written()).isEmpty();
    }

    private MvcTestResult ask(String address) {
        return home.post("/family/new-link", "address", address);
    }

    private void runJobs() {
        requests().forEach(it -> newLinks.run(it.toString()));
    }

    private List<UUID> requests() {
        return db.sql("SELECT id FROM portal_request ORDER BY id").query(UUID.class).list();
    }

    private List<Written> written() {
        return db.sql("SELECT id, address, plain, about FROM mail_message ORDER BY id")
                .query(Written.class)
                .list();
    }

    private static String link(Written mail) {
        return Objects.requireNonNull(mail.plain())
                .replaceAll("(?s).*?http://localhost:8080(/f/[\\w-]{43}).*", "$1");
    }
}
