package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.screening.FindingType.PROFANITY;
import static org.chaperone.screening.FindingType.SEXUAL;
import static org.chaperone.screening.FindingType.SLUR;

import java.util.Set;
import org.chaperone.roster.generator.Cast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsTest {

    private static final double SURE = 0.8;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Beers on me after graduation, seniors!|drugs-alcohol",
                "Getting wasted with the coaching staff tonight|drugs-alcohol",
                "Vamos a emborracharnos hoy|drugs-alcohol",
                "who wants to smoke weed later|drugs-alcohol",
                "Freshmen: drink the bucket or you are off the team|hazing-bullying",
                "We make the rookies eat dirt|hazing-bullying",
                "kys|hazing-bullying",
                "You are an idiot|harassment",
                "ur such a loser|harassment",
                "Northside High are losers|harassment",
                "Eres un idiota|harassment",
                "nobody likes you|harassment",
                "What a ridiculous religion they have|harassment",
                "Who needs their weird customs?|harassment",
                "watch yourself|threat",
                "I'll make sure he regrets it|threat",
                "Ill make sure he regrets it|threat",
                "I’m gonna kill you|threat",
                "Te voy a matar|threat",
                "somebody should shoot up the school|threat",
                "I want to die|self-harm",
                "Quiero morirme|self-harm",
                "send nudes|sexual",
                "Vote yes on the bond|campaigning",
                "Vote Smith for school board!!|campaigning",
                "Re-elect Superintendent Alvarez|campaigning",
                "DM me for cheap tutoring|selling",
                "Claim your prize today|spam",
                "follow for follow|spam",
                "Coach Miller stole the booster money|accusation",
                "Tom Becker is a thief|accusation",
                "Mr. Becker was arrested for fraud|accusation",
                "The lawsuit against our district is frivolous|legal-matter",
                "They should sue the school board|legal-matter",
                "click here|link-text",
                "I found this on Pinterest|uncited-source",
                "author unknown|uncited-source",
                "Checked in at the arena|location",
                "what the fuck|profanity",
                "vete a la mierda|profanity",
            })
    void what_does_not_belong_is_found_and_sure(String text, String type) {
        assertThat(Seen.in(text))
                .as(text)
                .anyMatch(it -> it.type().wire().equals(type) && it.confidence() >= SURE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rookies, get ready for initiation night|hazing-bullying|",
                "Polling place at our gym on Tuesday|campaigning|civic",
                "Register to vote by Friday|campaigning|civic",
                "The lawsuit was filed in May|legal-matter|",
                "so ur dead to me|threat|severity:1",
                "He makes fun of fasting|harassment|taste",
            })
    void what_may_be_harmless_is_found_but_not_sure(String text, String type, String note) {
        assertThat(Seen.in(text))
                .as(text)
                .anyMatch(
                        it ->
                                it.type().wire().equals(type)
                                        && it.confidence() < SURE
                                        && (note == null || it.notes(note)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Drug awareness week assembly",
                "Health unit on alcohol harm",
                "Suicide prevention hotline: see the office",
                "Asthma awareness week",
                "Congratulations to Northside High",
                "I disagree, here is why",
                "When is the school board meeting?",
                "The tutoring at the library helped us",
                "A civics lesson about courts and lawsuits",
                "Yearbooks for sale in the library",
                "Maria stole second base",
                "She stole the show in the musical",
                "Service was suspended for maintenance",
                "The special education department has moved",
                "Class of 2026, assess the bass in Essex and Scunthorpe",
                "Sex education starts in grade 8",
                "Our hazing prevention policy",
                "Our silly tradition: pajama day",
                "A talk on fasting and prayer in three religions",
                "Vote for your favorite book award",
                "I'll kill this presentation",
                "We will beat Northside on Friday",
                "Shuttlecock practice and cocktail dresses",
                "Dickens, Hancock, Sussex, Middlesex, Penistone",
            })
    void harmless_text_is_left_alone(String text) {
        assertThat(Seen.in(text))
                .as(text)
                .filteredOn(it -> it.type() != FindingType.PERSON_NAME)
                .filteredOn(it -> it.confidence() >= 0.5)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sh1t",
                "$hit",
                "b!tch",
                "f**k",
                "f***",
                "fuuuuck",
                "f u c k",
                "s-h-i-t",
                "@ss",
                "a$$hole",
                "SH1T!",
                "(sh!t)",
                "fu\u200Bck"
            })
    void simple_disguises_are_seen_through(String text) {
        assertThat(Seen.in("oh " + text + " no", PROFANITY)).as(text).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@school",
                "!important",
                "$500",
                "class1",
                "h1n1",
                "4th",
                "wow!!!",
                "sooooo",
                "yesss",
                "a s a p",
                "***",
                "f*",
                "A+",
                "C++",
                "#1",
                "b4",
                "gr8",
                "p.s.",
                "e.g.",
                "1st",
                "assss1gn",
            })
    void signs_and_long_letters_alone_are_no_disguise(String text) {
        assertThat(Seen.in("oh " + text + " no", PROFANITY, SLUR, SEXUAL)).as(text).isEmpty();
    }

    @Test
    void clean_words_in_which_bad_ones_hide_are_left_alone() {
        var flagged =
                Resources.lines("clean-words.txt").stream()
                        .filter(it -> !Seen.in(it, PROFANITY, SLUR, SEXUAL).isEmpty())
                        .toList();

        assertThat(flagged).isEmpty();
    }

    @Test
    void a_bad_word_that_is_somebodys_name_counts_for_less() {
        assertThat(Seen.in("Ask Dick Anderson about it", SEXUAL, PROFANITY)).isEmpty();
        assertThat(Seen.in("Ask Dick about it", SEXUAL, PROFANITY))
                .allMatch(it -> it.confidence() < 0.5);
    }

    @Test
    void offsets_span_the_whole_phrase_and_severity_is_told() {
        var found = Seen.one(FindingType.THREAT, "Well, I'll make sure he regrets it.");

        assertThat(found.start()).isEqualTo(6);
        assertThat(found.text()).isEqualTo("I'll make sure he regrets it");
        assertThat(found.notes("severity:3")).isTrue();
        assertThat(found.why()).isEqualTo("Reads as a threat");
    }

    @Test
    void the_reason_never_repeats_the_word() {
        assertThat(Seen.one(PROFANITY, "what a shit show").why()).isEqualTo("A profane word");
    }

    @Test
    void a_district_puts_entries_in_and_takes_them_out() {
        var settings =
                ScreeningSettings.ofDomains(Cast.DOMAIN)
                        .withCorrections(
                                "profanity: heck ; severity:1",
                                "-profanity: crap",
                                "harassment: go bears/wolves home");
        var screen = Screen.of(Cast.roster(), settings);

        assertThat(screen.findings(Item.of("oh heck"))).hasSize(1);
        assertThat(screen.findings(Item.of("oh crap"))).isEmpty();
        assertThat(Seen.in("oh crap", PROFANITY)).hasSize(1);
        assertThat(screen.findings(Item.of("Go wolves home"))).hasSize(1);
    }

    @Test
    void words_within_addresses_are_not_read() {
        assertThat(Seen.in("https://x.example/shit/fuck", PROFANITY)).isEmpty();
        assertThat(Set.of("Essex", "Sussex")).allMatch(it -> Seen.in(it, SEXUAL).isEmpty());
    }
}
