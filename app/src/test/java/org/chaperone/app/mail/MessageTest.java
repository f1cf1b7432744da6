package org.chaperone.app.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chaperone.app.mail.Letters.ELENA;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

    private static final MailText TEXT = new MailText().paragraph("Hello");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rdelgado@alderfalls.example",
                "a@b.co",
                "first.last+tag@mail.school-district.k12.ny.us",
                "o'neil@example.org"
            })
    void addresses_of_people_are_taken(String address) {
        assertThat(Recipient.of(" " + address + " ", "N")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rosa",
                "@example.org",
                "rosa@",
                "rosa@localhost",
                "rosa@@example.org",
                "rosa.@example.org",
                ".rosa@example.org",
                "rosa@-example.org",
                "rosa@example..org",
                "rosa@example.org\r\nBcc: all@example.org",
                "rosa@example.org\n",
                "rosa@example.org, other@example.org",
                "rosa@example.org>",
                "\"rosa b\"@example.org",
                "rosa@[127.0.0.1]",
                "ros\u00e1@example.org",
                "rosa\u0000@example.org"
            })
    void what_is_no_single_address_is_not(String address) {
        assertThat(Recipient.isAddress(address)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Recipient(address, ""));
        if (!address.endsWith("\n")) {
            assertThat(Recipient.of(address, "")).isEmpty();
        }
    }

    @Test
    void an_address_that_is_too_long_is_not_taken() {
        assertThat(Recipient.isAddress("a".repeat(65) + "@example.org")).isFalse();
        assertThat(Recipient.isAddress("a@" + "b.".repeat(130) + "org")).isFalse();
    }

    @Test
    void nothing_in_a_header_can_begin_another() {
        var random = new Random(7);
        for (var i = 0; i < 300; i++) {
            var hostile = hostile(random);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Message(ELENA, hostile, TEXT, "en", "letter:1"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Recipient(ELENA.address(), hostile));
            assertThat(Recipient.of(ELENA.address(), hostile))
                    .hasValueSatisfying(
                            it -> assertThat(it.name()).doesNotContain("\r", "\n", "\0"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Attachment(hostile, "text/plain", new byte[0]));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Attachment("a", "text/plain" + hostile, new byte[0]));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Message(ELENA, "s", TEXT, "en" + hostile, "letter:1"));
        }
    }

    private static String hostile(Random random) {
        var breaks = List.of("\r\n", "\n", "\r", "\0", "\u2028", "\u0085", "\u001b");
        return "Hi" + breaks.get(random.nextInt(breaks.size())) + "Bcc: everybody@example.org";
    }

    @Test
    void a_message_is_about_something_and_says_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Message(ELENA, " ", TEXT, "en", "letter:1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Message(ELENA, "s".repeat(201), TEXT, "en", "letter:1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Message(ELENA, "s", new MailText(), "en", "letter:1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Message(ELENA, "s", TEXT, "en", "nothing"));
        var many = Collections.nCopies(11, new Attachment("a", "text/plain", new byte[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Message(ELENA, "s", TEXT, "en", many, "letter:1"));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Attachment("a", "text/plain", new byte[10 * 1024 * 1024 + 1]));
    }

    @Test
    void words_stay_words_in_html() {
        var text = Letters.message().text();

        assertThat(text.html("es"))
                .contains(
                        "<html lang=\"es\">",
                        "Hola &lt;b&gt;Elena&lt;/b&gt; &amp; familia",
                        "<li>&quot;dos&quot;</li>",
                        "href=\"https://chaperone.alderfalls.example/f?a=1&amp;b=2\"")
                .doesNotContain("<b>");
        assertThat(text.plain())
                .contains(
                        "PERMISO",
                        "Hola <b>Elena</b> & familia",
                        "- una\n- \"dos\"",
                        "Responder:\nhttps://chaperone.alderfalls.example/f?a=1&b=2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailText().link("x", "javascript:alert(1)"));
        assertThatIllegalArgumentException().isThrownBy(() -> new MailText().link("x", "/work"));
    }

    @Test
    void the_same_message_has_the_same_number_and_all_its_parts() throws Exception {
        var mime = new MimeText("chaperone@alderfalls.example", "Alder Falls Schools");
        var message = Letters.message();
        var letter =
                new Letter(
                        UUID.randomUUID(),
                        message.to(),
                        message.subject(),
                        message.text().plain(),
                        message.text().html("es"),
                        "es",
                        "letter:7",
                        Instant.parse("2026-03-03T10:00:00Z"),
                        message.attachments());

        assertThat(mime.of(letter).getMessageID())
                .isEqualTo(mime.of(letter).getMessageID())
                .isEqualTo("<" + letter.id() + "@alderfalls.example>");
        var read = read(mime.of(letter));
        assertThat(read.getSubject()).isEqualTo("Foto de Mateo: ¿sí o no?");
        assertThat(read.getFrom()[0].toString())
                .isEqualTo("Alder Falls Schools <chaperone@alderfalls.example>");
        assertThat(read.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        var mixed = (MimeMultipart) read.getContent();
        assertThat(mixed.getCount()).isEqualTo(2);
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("tareas.ics");
        assertThat(mixed.getBodyPart(1).getInputStream()).hasContent("BEGIN:VCALENDAR");
        var both = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(both.getBodyPart(0).getContent().toString()).contains("PERMISO", "Hola <b>");
        assertThat(both.getBodyPart(1).getContentType()).startsWith("text/html");
    }

    private static MimeMessage read(MimeMessage message) throws Exception {
        var bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        assertThat(bytes.toString(StandardCharsets.US_ASCII)).doesNotContain("\r\n\r\nBcc");
        return new MimeMessage(null, new ByteArrayInputStream(bytes.toByteArray()));
    }
}
