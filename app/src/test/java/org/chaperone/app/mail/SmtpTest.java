package org.chaperone.app.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.chaperone.app.mail.MailSettings.Tls;
import org.chaperone.app.mail.Undelivered.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Talking with mail servers: a real one, and one that misbehaves at every step. */
class SmtpTest {

    private static final MimeText MIME =
            new MimeText("chaperone@alderfalls.example", "Alder Falls");

    @Test
    void a_server_takes_a_message_and_its_answer_is_kept() throws Exception {
        var server = started(new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp")));
        try {
            var answer = carrier(server.getSmtp().getPort(), null, "").deliver(letter());

            assertThat(answer).startsWith("250");
            assertThat(server.waitForIncomingEmail(10_000, 1)).isTrue();
            var received = server.getReceivedMessages()[0];
            assertThat(received.getSubject()).isEqualTo("Foto de Mateo: ¿sí o no?");
            assertThat(received.getAllRecipients()[0].toString())
                    .isEqualTo("Elena Torres <elena.torres@example.com>");
            assertThat(GreenMailUtil.getWholeMessage(received)).contains("tareas.ics");
        } finally {
            server.stop();
        }
    }

    @Test
    void it_signs_in_where_it_is_told_to() throws Exception {
        var server = started(new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp")));
        server.setUser("box@alderfalls.example", "box", "right");
        try {
            var port = server.getSmtp().getPort();
            assertThat(carrier(port, "box", "right").deliver(letter())).startsWith("250");

            var failure = failure(carrier(port, "box", "wrong"));
            assertThat(failure.kind()).isEqualTo(Kind.FOR_NOW);
            assertThat(failure.words())
                    .isEqualTo(
                            "The mail server 127.0.0.1 doesn't accept the user and password that are set.");
        } finally {
            server.stop();
        }
    }

    @Test
    void nothing_is_said_in_the_clear_to_a_server_without_tls() throws Exception {
        try (var server = new ScriptedServer()) {
            var settings = settings(server.port(), "box", "secret", Tls.STARTTLS);
            var failure =
                    failure(new SmtpCarrier(settings, "127.0.0.1", MIME, Duration.ofSeconds(5)));

            assertThat(failure.kind()).isEqualTo(Kind.FOR_NOW);
            assertThat(failure.words()).contains("offers no private connection");
            assertThat(server.taken).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such user, FOR_GOOD, no such user",
        "RCPT, 450 4.2.1 mailbox busy, FOR_NOW, mailbox busy",
        "MAIL, 553 5.7.1 sender refused, FOR_GOOD, sender refused",
        "MAIL, 451 4.3.0 later, FOR_NOW, later",
        "DATA, 554 5.7.0 no, FOR_GOOD, no",
        "DATA, 421 4.3.2 shutting down, FOR_NOW, shutting down",
        "END, 552 5.3.4 too big, FOR_GOOD, too big",
        "END, 451 4.7.1 greylisted, FOR_NOW, greylisted"
    })
    void answers_that_pass_are_told_from_final_ones(
            String step, String answer, Kind kind, String words) throws IOException {
        try (var server = new ScriptedServer().answering(step, answer)) {
            var failure = failure(carrier(server.port(), null, ""));

            assertThat(failure.kind()).isEqualTo(kind);
            assertThat(failure.words()).contains(words);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EHLO, FOR_NOW",
        "MAIL, FOR_NOW",
        "RCPT, FOR_NOW",
        "DATA, FOR_NOW",
        "END, IN_DOUBT"
    })
    void only_a_break_after_the_message_was_handed_over_leaves_doubt(String step, Kind kind)
            throws IOException {
        try (var server = new ScriptedServer().breakingOffAt(step)) {
            assertThat(failure(carrier(server.port(), null, "")).kind()).isEqualTo(kind);
        }
    }

    @Test
    void a_dead_server_is_for_now() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        var failure = failure(carrier(free, null, ""));

        assertThat(failure.kind()).isEqualTo(Kind.FOR_NOW);
        assertThat(failure.words())
                .isEqualTo("The mail server 127.0.0.1 can't be reached on port " + free + ".");
    }

    @Test
    void a_folder_takes_a_message_once_however_often(@TempDir Path folder) throws Exception {
        var carrier = new FolderCarrier(folder.resolve("mail"), MIME);
        var letter = letter();
        carrier.deliver(letter);
        carrier.deliver(letter);

        try (var files = Files.list(folder.resolve("mail"))) {
            assertThat(files)
                    .singleElement()
                    .satisfies(
                            it ->
                                    assertThat(Files.readString(it))
                                            .contains("To: Elena Torres", "text/html"));
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_for_now(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("file"), "x");
        assertThat(failure(new FolderCarrier(file.resolve("mail"), MIME)).kind())
                .isEqualTo(Kind.FOR_NOW);
    }

    @Test
    void settings_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> settings(0, null, "", Tls.NONE))
                .hasMessageContaining("chaperone.mail.port");
        assertThatThrownBy(
                        () ->
                                new MailSettings(
                                        null, 25, null, "", Tls.NONE, "a@b\r\nBcc: c@d.org", null))
                .hasMessageContaining("chaperone.mail.from");
    }

    private static Undelivered failure(Carrier carrier) {
        return catchThrowableOfType(Undelivered.class, () -> carrier.deliver(letter()));
    }

    private static SmtpCarrier carrier(int port, @Nullable String user, String password) {
        return new SmtpCarrier(
                settings(port, user, password, Tls.NONE),
                "127.0.0.1",
                MIME,
                Duration.ofSeconds(10));
    }

    private static MailSettings settings(
            int port, @Nullable String user, String password, Tls tls) {
        return new MailSettings(
                "127.0.0.1", port, user, password, tls, "chaperone@alderfalls.example", null);
    }

    private static GreenMail started(GreenMail server) {
        server.start();
        return server;
    }

    private static Letter letter() {
        var message = Letters.message();
        return new Letter(
                UUID.randomUUID(),
                message.to(),
                message.subject(),
                message.text().plain(),
                message.text().html("es"),
                "es",
                message.about(),
                Instant.parse("2026-03-03T10:00:00Z"),
                message.attachments());
    }
}
