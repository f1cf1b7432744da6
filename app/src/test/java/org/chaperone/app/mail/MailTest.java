package org.chaperone.app.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.PRIYA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.TestClock;
import org.chaperone.app.jobs.JobFailed;
import org.chaperone.app.jobs.JobState;
import org.chaperone.app.jobs.Jobs;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.journal.Recorded;
import org.chaperone.app.mail.MailSettings.Tls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@AppTest
@RecordApplicationEvents
class MailTest {

    private static final Actor TEST = Actor.system("test");

    @Autowired Mail mail;
    @Autowired Delivery delivery;
    @Autowired Deliveries deliveries;
    @Autowired Forgetting forgetting;
    @Autowired Jobs jobs;
    @Autowired Journal journal;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;
    @Autowired ApplicationEvents events;

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    void a_message_is_delivered_by_a_job_and_the_evidence_kept() throws IOException {
        var id = mail.send(Letters.message(), TEST);
        assertThat(state(id)).isEqualTo(MailState.WAITING);
        assertThat(jobs.status(Delivery.NAME, id.toString()))
                .hasValueSatisfying(it -> assertThat(it.state()).isEqualTo(JobState.WAITING));

        delivery.run(id.toString());
        delivery.run(id.toString());

        var file = Path.of("target/mail/" + id + ".eml");
        assertThat(Files.readString(file)).contains("elena.torres@example.com");
        Files.delete(file);
        assertThat(mail.status(id).orElseThrow())
                .returns(MailState.DELIVERED, MailStatus::state)
                .returns(1, MailStatus::attempts)
                .satisfies(it -> assertThat(it.deliveredAt()).isNotNull());
        assertThat(journal.about("mail:" + id))
                .extracting(Recorded::kind)
                .containsExactly("mail-delivered", "mail-written");
        assertThat(journal.about("mail:" + id).getLast().payload())
                .isEqualTo("{\"about\":\"letter:7\"}");
        assertThat(events.stream(MailDelivered.class))
                .singleElement()
                .returns("letter:7", MailDelivered::about)
                .returns("elena.torres@example.com", MailDelivered::address);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void nobody_writes_one_outside_a_transaction() {
        assertThatThrownBy(() -> mail.send(Letters.message(), TEST))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_refused_recipient_is_final_and_can_be_sent_again_by_who_looks_after_mail()
            throws IOException {
        var id = mail.send(Letters.message(), TEST);
        try (var server = new ScriptedServer().answering("RCPT", "550 5.1.1 no such user")) {
            by(server).run(id.toString());
        }

        assertThat(mail.status(id).orElseThrow())
                .returns(MailState.REFUSED, MailStatus::state)
                .satisfies(it -> assertThat(it.problem()).contains("no such user"));
        assertThat(events.stream(MailFailed.class))
                .singleElement()
                .returns("letter:7", MailFailed::about);
        assertThat(mail.stuck()).isOne();
        assertThat(mail.sendAgain(id, DANA.viewer())).isFalse();
        assertThat(mail.sendAgain(id, PRIYA.viewer())).isTrue();
        assertThat(mail.sendAgain(id, PRIYA.viewer())).isFalse();
        assertThat(mail.sendAgain(UUID.randomUUID(), PRIYA.viewer())).isFalse();

        try (var server = new ScriptedServer()) {
            by(server).run(id.toString());
            assertThat(server.taken).hasSize(1);
        }
        assertThat(mail.status(id).orElseThrow())
                .returns(MailState.DELIVERED, MailStatus::state)
                .returns("250 ok, kept as 7", MailStatus::answer)
                .returns(null, MailStatus::problem);
    }

    @Test
    void a_dead_server_puts_it_off_and_the_job_says_why() throws IOException {
        var id = mail.send(Letters.message(), TEST);
        var server = new ScriptedServer();
        server.close();

        assertThatThrownBy(() -> by(server).run(id.toString()))
                .isInstanceOf(JobFailed.class)
                .hasMessageContaining("can't be reached")
                .matches(it -> !((JobFailed) it).isForGood());
        assertThat(state(id)).isEqualTo(MailState.WAITING);
        assertThat(events.stream(MailFailed.class)).isEmpty();
    }

    @Test
    void a_message_whose_delivery_was_cut_off_is_in_doubt_and_not_sent_twice() throws IOException {
        var id = mail.send(Letters.message(), TEST);
        deliveries.begin(id, false);

        try (var server = new ScriptedServer()) {
            by(server).run(id.toString());
            assertThat(server.taken).isEmpty();
            assertThat(mail.status(id).orElseThrow())
                    .returns(MailState.IN_DOUBT, MailStatus::state)
                    .returns(Deliveries.CUT_OFF, MailStatus::problem);

            by(server).run(id.toString());
            assertThat(server.taken).isEmpty();
            mail.sendAgain(id, PRIYA.viewer());
            by(server).run(id.toString());
            assertThat(server.taken).hasSize(1);
        }
    }

    @Test
    void a_file_whose_writing_was_cut_off_is_written_again() throws IOException {
        var id = mail.send(Letters.message(), TEST);
        deliveries.begin(id, true);

        delivery.run(id.toString());

        assertThat(state(id)).isEqualTo(MailState.DELIVERED);
        Files.delete(Path.of("target/mail/" + id + ".eml"));
    }

    @Test
    void an_answer_lost_after_the_message_was_handed_over_is_doubt() throws IOException {
        var id = mail.send(Letters.message(), TEST);
        try (var server = new ScriptedServer().breakingOffAt("END")) {
            by(server).run(id.toString());
        }
        assertThat(state(id)).isEqualTo(MailState.IN_DOUBT);
    }

    @Test
    void what_was_said_is_taken_out_a_month_after_delivery() throws IOException {
        var delivered = mail.send(Letters.message(), TEST);
        var waiting = mail.send(Letters.message(), TEST);
        delivery.run(delivered.toString());
        Files.delete(Path.of("target/mail/" + delivered + ".eml"));
        forgetting.run();
        assertThat(words(delivered)).contains("Elena");

        clock.advance(Duration.ofDays(31));
        forgetting.run();

        assertThat(words(delivered)).isEmpty();
        assertThat(words(waiting)).contains("Elena");
        assertThat(db.sql("SELECT message FROM mail_attachment").query(UUID.class).list())
                .contains(waiting)
                .doesNotContain(delivered);
    }

    @Test
    void messages_are_found_by_state_and_words_fifty_at_a_time() {
        for (var i = 0; i < 55; i++) {
            mail.send(Letters.message(), TEST);
        }
        var other =
                mail.send(
                        Letters.message(new Recipient("lpark@alderfalls.example", "Lee Park")),
                        TEST);
        var all = new MailFilter("", null, MailFilter.Order.NEWEST);

        var first = mail.list(all, null);
        assertThat(first.messages()).hasSize(50).first().returns(other, MailStatus::id);
        assertThat(first.count()).isEqualTo(56);
        var second = mail.list(all, first.next());
        assertThat(second.messages()).hasSize(6);
        assertThat(second.next()).isNull();
        for (var words : List.of("LPARK@", "lee p")) {
            assertThat(
                            mail.list(new MailFilter(words, null, MailFilter.Order.OLDEST), null)
                                    .messages())
                    .extracting(MailStatus::id)
                    .containsExactly(other);
        }
        assertThat(mail.list(new MailFilter("%", null, MailFilter.Order.NEWEST), null).count())
                .isZero();
        assertThat(
                        mail.list(
                                        new MailFilter(
                                                "", MailState.REFUSED, MailFilter.Order.NEWEST),
                                        null)
                                .count())
                .isZero();
    }

    private Delivery by(ScriptedServer server) {
        var settings =
                new MailSettings(
                        "127.0.0.1",
                        server.port(),
                        null,
                        "",
                        Tls.NONE,
                        "c@alderfalls.example",
                        null);
        return new Delivery(
                deliveries,
                new SmtpCarrier(
                        settings,
                        "127.0.0.1",
                        new MimeText("c@alderfalls.example", "Alder Falls"),
                        Duration.ofSeconds(10)));
    }

    private MailState state(UUID id) {
        return mail.status(id).orElseThrow().state();
    }

    private String words(UUID id) {
        return db.sql("SELECT plain || html FROM mail_message WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
