package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.chaperone.screening.FindingType.DATE_MISMATCH;
import static org.chaperone.screening.FindingType.HASHTAG_CASE;
import static org.chaperone.screening.FindingType.JARGON;
import static org.chaperone.screening.FindingType.LINK_TEXT;
import static org.chaperone.screening.FindingType.MISSING_ALT_TEXT;
import static org.chaperone.screening.FindingType.SHOUTING;
import static org.chaperone.screening.FindingType.UNCITED_SOURCE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WritingTest {

    @Test
    void shouting_is_found_with_a_quieter_wording() {
        var found = Seen.one(SHOUTING, "NO SCHOOL TOMORROW DUE TO SNOW");

        assertThat(found.text()).isEqualTo("NO SCHOOL TOMORROW DUE TO SNOW");
        assertThat(found.confidence()).isGreaterThanOrEqualTo(0.8);
        assertThat(found.why()).contains("6 words in capitals", "“No school tomorrow due to snow”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Please note: SCHOOL IS CLOSED on Friday|SCHOOL IS CLOSED",
                "COME ONE COME ALL!|COME ONE COME ALL",
                "FREE PIZZA!|FREE PIZZA",
                "PTO BAKE SALE AT 3 PM TODAY|PTO BAKE SALE AT 3 PM TODAY",
                "GO EMMA JOHNSON|GO EMMA JOHNSON",
            })
    void only_the_words_in_capitals_are_shouted(String text, String shouted) {
        assertThat(Seen.texts(SHOUTING, text)).containsExactly(shouted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The PTO meets today",
                "PTO",
                "JV SOCCER won",
                "NASA and the FBI and the USA",
                "Read the FAQ (PDF)",
                "OK",
                "A B C D E",
                "https://x.example/NO-SCHOOL-TODAY-AT-ALL",
                "Snow day tomorrow!",
                "",
            })
    void abbreviations_and_plain_text_are_not_shouted(String text) {
        assertThat(Seen.in(text, SHOUTING)).isEmpty();
    }

    @Test
    void unexplained_abbreviations_are_listed() {
        assertThat(Seen.texts(JARGON, "PLC re MTSS T2 data mtg"))
                .containsExactly("PLC", "MTSS", "T2", "mtg");
        assertThat(Seen.in("PLC re MTSS T2 data mtg", JARGON))
                .allMatch(it -> it.why().equals("Not explained: PLC, MTSS, T2, mtg"))
                .allMatch(it -> it.confidence() >= 0.8);
        assertThat(Seen.one(JARGON, "The PLC meets today").confidence()).isLessThan(0.8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A plain full sentence about our school.",
                "Our Multi-Tiered System of Supports (MTSS) helps",
                "MTSS (Multi-Tiered System of Supports) helps",
                "The PTO and the PTA meet at 3 PM in the USA",
                "The JV team won",
                "NO SCHOOL TOMORROW",
                "#MTSS @PLC",
                "Room 4B",
            })
    void abbreviations_that_are_known_or_explained_are_no_jargon(String text) {
        assertThat(Seen.in(text, JARGON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#backtoschool|#BackToSchool",
                "#chessclubwinners|#ChessClubWinners",
                "#gofalcons|",
                "#ChessClub|",
                "#assembly|",
                "#xqzwvtrk|",
                "#chess_club|",
                "#class2026|",
            })
    void hashtags_of_several_words_need_capitals(String tag, String better) {
        var found = Seen.in("See " + tag + " now", HASHTAG_CASE);

        if (better == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().satisfies(it -> assertThat(it.text()).isEqualTo(tag));
            assertThat(found.getFirst().why()).contains("“" + better + "”");
        }
    }

    @Test
    void link_texts_that_say_nothing_are_found() {
        assertThat(Seen.texts(LINK_TEXT, "To register, click here: https://x.example"))
                .containsExactly("click here");
        assertThat(Seen.texts(LINK_TEXT, "Haga clic aquí")).containsExactly("Haga clic aquí");
        assertThat(Seen.in("Read the lunch menu: https://x.example", LINK_TEXT)).isEmpty();
    }

    @Test
    void media_without_alternative_text_are_found_one_by_one() {
        var item =
                Seen.item("Chess")
                        .withMedia(4)
                        .withAlts("Two children play chess", " ", "IMG_2031.jpg");

        assertThat(Seen.in(item))
                .filteredOn(it -> it.type() == MISSING_ALT_TEXT)
                .extracting(Finding::field, Finding::detail)
                .containsExactly(
                        tuple("alt[1]", null),
                        tuple("alt[2]", "placeholder"),
                        tuple("alt[3]", null));
        assertThat(Seen.in(Seen.item("Chess"))).noneMatch(it -> it.type() == MISSING_ALT_TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "photo",
                "Image of",
                "image1",
                "IMG_2031",
                "DSC-00412",
                "screenshot 3",
                "chess.PNG"
            })
    void alternative_texts_that_say_nothing_are_as_good_as_none(String alt) {
        assertThat(Seen.in(Seen.item("Chess").withMedia(1).withAlts(alt)))
                .filteredOn(it -> it.type() == MISSING_ALT_TEXT)
                .singleElement()
                .satisfies(it -> assertThat(it.text()).isEqualTo(alt));
    }

    @Test
    void a_quotation_nobody_is_credited_for_is_found() {
        var quote = "“The only way to do great work is to love what you do each and every day”";

        assertThat(Seen.texts(UNCITED_SOURCE, quote + " Have a good week!")).containsExactly(quote);
        for (var credited :
                List.of(
                        quote + " — Steve Jobs",
                        quote + " said our principal",
                        quote + " https://x.example",
                        "As Rosa Delgado put it: " + quote,
                        "“Short quote” of the day",
                        "“Unclosed quote that goes on and on and on and on and on")) {
            assertThat(Seen.in(credited, UNCITED_SOURCE)).as(credited).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tuesday, November 25|November 25, 2026 is a Wednesday",
                "See you Mon. Nov. 24th|November 24, 2026 is a Tuesday",
                "Friday 11/28|November 28, 2026 is a Saturday",
                "martes 25 de noviembre|November 25, 2026 is a Wednesday",
                "Tuesday, May 6, 2026|May 6, 2026 is a Wednesday",
                "Monday, January 5|January 5, 2027 is a Tuesday",
                "Tuesday, the 25th of November|",
                "Tuesday, November 24|",
                "Wednesday, May 6, 2026|",
                "Tuesday at 3, May 6|",
                "Tuesday, February 30|",
                "Tuesday and May 6|",
            })
    void a_weekday_that_does_not_fit_its_date_is_found(String text, String why) {
        var found = Seen.in(text, DATE_MISMATCH);

        if (why == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().satisfies(it -> assertThat(it.why()).isEqualTo(why));
        }
    }

    @Test
    void without_a_year_or_a_day_of_publication_a_weekday_is_not_judged() {
        assertThat(Seen.SCREEN.findings(Item.of("Tuesday, May 6")))
                .noneMatch(it -> it.type() == DATE_MISMATCH);
        var dated = Item.of("Tuesday, May 6").on(LocalDate.of(2026, 5, 1));
        assertThat(Seen.SCREEN.findings(dated))
                .anyMatch(it -> it.type() == DATE_MISMATCH && it.text().equals("Tuesday, May 6"));
    }
}
