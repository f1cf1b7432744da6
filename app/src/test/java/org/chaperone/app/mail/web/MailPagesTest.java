package org.chaperone.app.mail.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.PRIYA;

import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.mail.Mail;
import org.chaperone.app.mail.MailState;
import org.chaperone.app.mail.MailText;
import org.chaperone.app.mail.Message;
import org.chaperone.app.mail.Recipient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class MailPagesTest {

    @Autowired MockMvcTester mvc;
    @Autowired Mail mail;
    @Autowired Journal journal;
    @Autowired JdbcClient db;

    private UUID refused;

    @BeforeEach
    void aRefusedOne() {
        refused =
                mail.send(
                        new Message(
                                new Recipient("elena@example.com", "Elena <Torres>"),
                                "A private subject",
                                new MailText().paragraph("A private word"),
                                "en",
                                "letter:7"),
                        Actor.system("test"));
        db.sql("UPDATE mail_message SET state = 'REFUSED', problem = '=no such user' WHERE id = ?")
                .param(refused)
                .update();
    }

    @Test
    void who_runs_the_installation_sees_to_whom_and_why_not_but_not_what_was_said() {
        assertThat(mvc.get().uri("/mail").with(PRIYA.calling()))
                .hasStatusOk()
                .bodyText()
                .contains("Elena &lt;Torres>", "=no such user", "One message needs you.")
                .doesNotContain("A private");
    }

    @Test
    void it_is_sent_again_at_a_press() {
        assertThat(mvc.post().uri("/mail/" + refused + "/again").with(PRIYA.calling()))
                .hasRedirectedUrl("/mail");
        assertThat(mail.status(refused).orElseThrow().state()).isEqualTo(MailState.WAITING);
        assertThat(mvc.post().uri("/mail/" + UUID.randomUUID() + "/again").with(PRIYA.calling()))
                .hasStatus(404);
    }

    @ParameterizedTest
    @EnumSource(value = Cast.class, mode = EnumSource.Mode.EXCLUDE, names = "PRIYA")
    void for_others_there_is_no_such_page(Cast person) {
        assertThat(mvc.get().uri("/mail").with(person.calling())).hasStatus(404);
        assertThat(mvc.post().uri("/mail/exports").with(person.calling())).hasStatus(404);
        assertThat(mvc.post().uri("/mail/" + refused + "/again").with(person.calling()))
                .hasStatus(404);
        assertThat(mail.status(refused).orElseThrow().state()).isEqualTo(MailState.REFUSED);
    }

    @Test
    void the_list_is_exported_without_formulas_and_that_is_noted() {
        assertThat(mvc.post().uri("/mail/exports").param("state", "refused").with(PRIYA.calling()))
                .hasStatusOk()
                .bodyText()
                .contains("elena@example.com", "'=no such user")
                .doesNotContain("A private");
        assertThat(journal.about("mail:messages")).hasSize(1);
    }

    @Test
    void strange_addresses_show_the_list() {
        assertThat(mvc.get().uri("/mail?state=lost&order=x&after=y&q=%00%25").with(PRIYA.calling()))
                .hasStatusOk();
    }
}
