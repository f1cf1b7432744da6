package org.chaperone.app.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.JOAN;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.families.Home.body;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.photos.Clearances;
import org.chaperone.app.photos.Clearances.Keeping;
import org.chaperone.app.photos.LiveUses;
import org.chaperone.app.photos.PhotoDraft;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a family that said no is told of pictures that are public. */
@AppTest
class FamilyReceiptTest {

    @Autowired MockMvcTester mvc;
    @Autowired Clearances clearances;
    @Autowired LiveUses liveUses;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired JdbcClient db;

    private Home home;
    private UUID clearance;

    @BeforeEach
    void aPictureThatMayGoOut() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wilmington-ma");
        home = new Home(mvc, db);
        clearance =
                ((Keeping.Kept)
                                clearances.keep(
                                        UUID.randomUUID(),
                                        new PhotoDraft(
                                                List.of("s-mateo"),
                                                1,
                                                List.of(ConsentUse.IMAGE),
                                                List.of(ConsentAudience.SOCIAL_MEDIA),
                                                null,
                                                "The science fair",
                                                "A boy and a volcano",
                                                "",
                                                null),
                                        MAYA.viewer()))
                        .id();
        home.recognised(home.letter(JOAN, "g-elena"), "s-mateo");
    }

    @Test
    void after_a_no_it_says_what_is_taken_down_and_what_nobody_can_call_back() {
        liveUses.published(clearance, "https://example.org/fair/1", MAYA.viewer());

        var receipt = answered("no");

        assertThat(body(home.get(receipt)))
                .contains(
                        "Pictures that are public already",
                        "One picture is public. The school has been told to take it down.",
                        "can’t be called back",
                        "https://example.org/fair/1");
        assertThat(body(home.get(receipt + "?lang=es")))
                .contains(
                        "Imágenes que ya son públicas",
                        "Hay una imagen pública.",
                        "no se puede recuperar",
                        "https://example.org/fair/1")
                .doesNotContain("The school has been told");
        assertThat(mails())
                .last()
                .asString()
                .contains("PICTURES THAT ARE PUBLIC ALREADY", "https://example.org/fair/1");
    }

    @Test
    void several_are_counted_and_what_was_taken_down_is_no_more_named() {
        liveUses.published(clearance, "https://example.org/fair/1", MAYA.viewer());
        liveUses.published(clearance, "https://example.org/fair/2", MAYA.viewer());
        var receipt = answered("no");
        assertThat(body(home.get(receipt))).contains("2 pictures are public.");

        liveUses.showing("s-mateo").forEach(it -> liveUses.takenDown(it.id(), JOAN.viewer()));

        assertThat(body(home.get(receipt)))
                .contains("We know of no picture in public that this is about.")
                .doesNotContain("https://example.org/fair");
    }

    @Test
    void after_a_yes_nothing_of_it_is_said() {
        liveUses.published(clearance, "https://example.org/fair/1", MAYA.viewer());

        assertThat(body(home.get(answered("yes"))))
                .doesNotContain("Pictures that are public already", "example.org");
    }

    private String answered(String answer) {
        return Objects.requireNonNull(
                home.answer("s-mateo", "social_media", answer).getResponse().getRedirectedUrl());
    }

    private List<String> mails() {
        return db.sql("SELECT plain FROM mail_message ORDER BY id").query(String.class).list();
    }
}
