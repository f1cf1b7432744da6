package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.screening.FindingType.PROFANITY;
import static org.chaperone.screening.FindingType.SEXUAL;
import static org.chaperone.screening.FindingType.SLUR;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unfuckingbelievable",
                "whatthefuckery",
                "shitlord",
                "buttgoblin",
                "dickbreath42",
                "cockwaffle",
                "pigfucker",
                "assnozzles",
            })
    void a_word_made_with_a_bad_one_is_bad(String word) {
        assertThat(Seen.in("you " + word + " there", PROFANITY, SEXUAL, SLUR))
                .as(word)
                .anyMatch(it -> it.confidence() >= 0.8 && it.text().equals(word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scunthorpe",
                "shiitake",
                "assignment",
                "cocktail",
                "peacock",
                "buttonhole",
                "Hancock",
                "classic",
                "grass",
                "pussycat",
                "swanky",
                "analysis",
                "titanium",
                "dickens",
                "sextant",
                "Rakshith",
                "therapist",
                "wristwatch",
                "basement",
                "cumulative",
                "passageway",
            })
    void a_clean_word_that_holds_a_bad_one_is_clean(String word) {
        assertThat(Seen.in("the " + word + " there", PROFANITY, SEXUAL, SLUR)).as(word).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "f^ck",
                "b!tchez",
                "n1gg3r",
                "fu ck",
                "s h 1 t",
                "🅵🆄🅲🅺",
                "fuuuuuuck",
                "SH!T",
                "sh\u0336i\u0336t",
                "f.u.c.k",
                "fcuk",
            })
    void new_disguises_are_seen_through(String word) {
        assertThat(Seen.in("oh " + word + " no", PROFANITY, SLUR))
                .as(word)
                .anyMatch(it -> it.confidence() >= 0.8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in the 1980s",
                "our balance sheet.",
                "assess, plan",
                "the S&T office",
                "HE&B staff",
                "18F and 10x",
                "a cool? idea",
                "3rd @ 5pm",
                "win 8-3!",
                "rap artist",
                "as is",
                "pen is mightier",
                "Trades and crafts",
                "Co-op",
                "e-mail",
                "wow!!!!",
                "B2B sales",
            })
    void plain_writing_shows_no_disguise(String text) {
        assertThat(Seen.in(text, PROFANITY, SEXUAL, SLUR)).as(text).isEmpty();
    }

    @Test
    void a_district_that_takes_a_word_out_takes_out_what_is_made_with_it() {
        var settings =
                ScreeningSettings.NONE.withCorrections("-profanity: fuck", "-profanity: fucker");
        var screen = Screen.of(org.chaperone.roster.Roster.builder().build(), settings);

        assertThat(screen.findings(Item.of("the word fuck"))).isEmpty();
    }
}
