package org.chaperone.app.publicpages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.TOM;

import java.util.Random;
import org.chaperone.app.AppTest;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.publicpages.Verification.Status;
import org.chaperone.app.registry.OutletKind;
import org.chaperone.app.registry.Outlets;
import org.chaperone.app.registry.Registering;
import org.chaperone.app.registry.Registry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class VerifyTest {

    @Autowired OfficialPagesInMemory pages;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired Directory directory;

    private Outlets outlets;

    @BeforeEach
    void pagesOfTheDistrict() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        outlets = new Outlets(registering, registry);
        outlets.register(
                Outlets.at(
                        Outlets.account(),
                        "Alder Falls soccer",
                        "https://www.instagram.com/alderfallssoccer/"),
                LEE);
        outlets.register(
                Outlets.at(
                        Outlets.as(
                                Outlets.classPage(), OutletKind.SITE, Outlets.classPage().since()),
                        "Grade 4",
                        "https://lincoln.alderfalls.example/grade4"),
                TOM);
        var old =
                outlets.register(
                        Outlets.at(
                                Outlets.account(), "Falcon Boosters", "https://x.com/falconboost"),
                        LEE);
        registering.close(old.id(), "Given up", DANA.viewer());
        outlets.register(
                Outlets.as(
                        Outlets.at(
                                Outlets.account(), "Falcons fans", "https://x.com/falconsfansclub"),
                        OutletKind.COMMUNITY,
                        Outlets.account().since()),
                LEE);
        pages.refresh();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.instagram.com/alderfallssoccer/, OFFICIAL",
        "instagram.com/AlderFallsSoccer, OFFICIAL",
        "http://m.instagram.com/alderfallssoccer?igsh=abc#top, OFFICIAL",
        "https://lincoln.alderfalls.example/grade4, OFFICIAL",
        "https://www.lincoln.alderfalls.example/Grade4/, OFFICIAL",
        "https://lincoln.alderfalls.example/grade4/homework/may?x=1, OFFICIAL",
        "https://lincoln.alderfalls.example/grade4?page=2, OFFICIAL",
        "https://lincoln.alderfalls.example/grade5, NOT_OFFICIAL",
        "https://lincoln.alderfalls.example, NOT_OFFICIAL",
        "https://x.com/falconsfansclub, NOT_OFFICIAL",
        "https://twitter.com/falconboost, WITHDRAWN",
        "https://x.com/falconboost/status/123456789, WITHDRAWN",
        "https://www.instagram.com/a1derfallssoccer, LOOK_ALIKE",
        "https://www.instagram.com/alder.falls.soccer, LOOK_ALIKE",
        "https://www.instagram.com/alderfallssocer, LOOK_ALIKE",
        "https://www.instagram.com/alderfallsssoccer, LOOK_ALIKE",
        "https://lincoln.a1derfalls.example/grade4, LOOK_ALIKE",
        "https://instagram.com.sign-in.example/alderfallssoccer, LOOK_ALIKE",
        "https://www.instagram.com/alderfallstennis, NOT_OFFICIAL",
        "https://www.facebook.com/alderfallssoccer, NOT_OFFICIAL",
        "https://www.instagram.com/p/Cabc123/, NOT_OFFICIAL",
        "https://bit.ly/3abc, SHORT_LINK",
        "dwhitfield@alderfalls.example, NO_ADDRESS",
        "javascript:alert(1), NO_ADDRESS",
        "soccer, NO_ADDRESS",
    })
    void an_address_is_what_it_is_however_it_is_written(String address, Status status) {
        assertThat(pages.verify(address).status()).isEqualTo(status);
        assertThat(pages.verify(address)).isEqualTo(pages.verify(address));
    }

    @Test
    void a_look_alike_is_told_with_what_it_passes_for_and_never_as_ours() {
        var like = pages.verify("https://www.instagram.com/a1derfallssoccer");

        assertThat(like.passesFor()).isEqualTo("Alder Falls soccer");
    }

    @Test
    void an_address_that_is_used_again_is_ours_again() {
        outlets.register(
                Outlets.at(Outlets.account(), "Falcon News", "https://x.com/falconboost"), LEE);
        pages.refresh();

        assertThat(pages.verify("https://twitter.com/FalconBoost").official())
                .isNotNull()
                .returns("Falcon News", Official::name);
    }

    @Test
    void whatever_is_pasted_is_answered_and_a_slip_in_our_name_is_never_ours() {
        var random = new Random(61);
        var name = "alderfallssoccer";
        for (var round = 0; round < 2_000; round++) {
            var text = new StringBuilder("https://www.instagram.com/" + name);
            for (var slip = 0; slip <= random.nextInt(3); slip++) {
                var at = "https://www.instagram.com/".length() + random.nextInt(name.length() - 4);
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, (char) (0x21 + random.nextInt(0x5000)));
                    case 1 -> text.deleteCharAt(at);
                    default -> text.insert(at, (char) ('a' + random.nextInt(26)));
                }
            }
            var answer = pages.verify(text.toString());
            if (answer.status() == Status.OFFICIAL) {
                assertThat(text.toString().split("[?#]")[0].replaceAll("/+$", ""))
                        .satisfiesAnyOf(
                                it -> assertThat(it).endsWith("/" + name),
                                it -> assertThat(it).contains("/" + name + "/"));
            }
        }
    }
}
