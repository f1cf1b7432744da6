package org.chaperone.app.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Messages of tests. */
final class Letters {

    static final Recipient ELENA = new Recipient("elena.torres@example.com", "Elena Torres");

    private Letters() {}

    static Message message() {
        return message(ELENA);
    }

    static Message message(Recipient to) {
        return new Message(
                to,
                "Foto de Mateo: ¿sí o no?",
                new MailText()
                        .heading("Permiso")
                        .paragraph("Hola <b>Elena</b> & familia")
                        .items(List.of("una", "\"dos\""))
                        .link("Responder", "https://chaperone.alderfalls.example/f?a=1&b=2"),
                "es",
                List.of(
                        new Attachment(
                                "tareas.ics",
                                "text/calendar; charset=utf-8",
                                "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8))),
                "letter:7");
    }
}
