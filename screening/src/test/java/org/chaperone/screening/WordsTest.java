package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Emma Johnson's essay|emma johnson essay",
                "O'Brien O’Brien don't|o'brien o'brien don't",
                "James' goal|james goal",
                "the 1990's|the 1990",
                "Martínez-Ruiz|martinez ruiz",
                "emma_johnson.jpg|emma johnson jpg",
                "A.B. c|a b c",
                "ﬁne Straße Œuvre Łódź|fine strasse oeuvre lodz",
                "Jose\u0301 a\u200Bb\u200B|jose ab",
                "𝐄𝐦𝐦𝐚 Ｅｍｍａ Еmmа|emma emma emma",
                "'quoted' `words`|quoted words",
                "4th T2 12|4th t2 12",
            })
    void words_are_folded_to_plain_small_letters(String text, String expected) {
        assertThat(folded(Words.of(text))).containsExactly(expected.split(" "));
    }

    @Test
    void places_are_those_of_the_text_as_given() {
        var text = "😀 Jose\u0301’s “Emma\u200B Rose”";
        var words = Words.of(text);

        assertThat(raw(words)).containsExactly("Jose\u0301", "Emma", "Rose");
        assertThat(words.start(0)).isEqualTo(3);
        assertThat(words.after(1)).isEqualTo('\u200B');
        assertThat(words.before(1)).isEqualTo('“');
    }

    @Test
    void capitals_are_noted() {
        var words = Words.of("Emma EMMA emma eMMA iPhone EmmaJohnson X x 4B É");

        assertThat(List.of(0, 1, 5, 6, 8, 9)).allMatch(words::isCapitalized);
        assertThat(List.of(2, 3, 4, 7)).noneMatch(words::isCapitalized);
        assertThat(words.isAllCapitals(1)).isTrue();
        assertThat(words.isAllCapitals(6)).isFalse();
        assertThat(words.isCamel(5)).isTrue();
        assertThat(words.isCamel(4)).isTrue();
        assertThat(words.isLetter(6)).isTrue();
    }

    @Test
    void sentences_end_at_their_marks_but_not_after_initials_titles_and_numbers() {
        var words = Words.of("Mr. J. Lee paid 3.50 at x.example today. Emma left! Did she? Yes");

        assertThat(words.sentence(at(words, "today"))).isZero();
        assertThat(words.sentence(at(words, "left"))).isEqualTo(1);
        assertThat(words.sentence(at(words, "she"))).isEqualTo(2);
        assertThat(words.startsSentence(at(words, "emma"))).isTrue();
        assertThat(words.startsSentence(at(words, "lee"))).isFalse();
    }

    @Test
    void a_blank_line_or_an_item_of_a_list_begins_a_sentence_and_a_wrapped_line_does_not() {
        assertThat(Words.of("one\ntwo").sentence(1)).isZero();
        assertThat(Words.of("one\n\ntwo").sentence(1)).isEqualTo(1);
        assertThat(Words.of("one\n- two").sentence(1)).isEqualTo(1);
    }

    @Test
    void any_characters_at_all_give_words_in_order_and_within_bounds() {
        var random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            var text = anything(random);
            var words = Words.of(text);
            int last = 0;
            for (int i = 0; i < words.count(); i++) {
                assertThat(words.start(i)).isBetween(last, text.length());
                assertThat(words.end(i)).isBetween(words.start(i) + 1, text.length());
                last = words.end(i);
            }
        }
    }

    @Test
    void the_word_at_a_place_is_found() {
        var words = Words.of("one two three");

        assertThat(words.at(0)).isZero();
        assertThat(words.at(1)).isEqualTo(1);
        assertThat(words.at(4)).isEqualTo(1);
        assertThat(words.at(99)).isEqualTo(3);
    }

    static String anything(Random random) {
        var text = new StringBuilder();
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(6)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.appendCodePoint(0x1F600 + random.nextInt(60));
                case 2 -> text.append("'’`.-_#@\n\t ,\"(".charAt(random.nextInt(14)));
                case 3 -> text.append((char) (0x0300 + random.nextInt(16)));
                default -> text.append((char) ('A' + random.nextInt(58)));
            }
        }
        return text.toString();
    }

    private static int at(Words words, String folded) {
        return folded(words).indexOf(folded);
    }

    private static List<String> folded(Words words) {
        var all = new ArrayList<String>();
        for (int i = 0; i < words.count(); i++) {
            all.add(words.folded(i));
        }
        return all;
    }

    private static List<String> raw(Words words) {
        var all = new ArrayList<String>();
        for (int i = 0; i < words.count(); i++) {
            all.add(words.raw(i));
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource({
        "w0men, women",
        "p3ople, people",
        "sch00ls, schools",
        "fami1y, family",
        "f1ne, fine",
        "5tudents, students",
    })
    void digits_in_a_word_may_stand_for_the_letters_that_they_look_like(
            String written, String meant) {
        assertThat(Words.of(written).entry(0)).isNotZero().isEqualTo(Words.of(meant).entry(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4th",
                "b4",
                "1st",
                "2026",
                "100s",
                "a1b2c3d4",
                "33333k",
                "K12",
                "COM3",
                "team4"
            })
    void numbers_ordinals_and_codes_stand_for_no_word(String written) {
        assertThat(Words.of(written).entry(0)).isZero();
    }

    @Test
    void a_word_is_known_by_what_it_looks_like_only_when_it_means_nothing_else() {
        assertThat(Words.of("fаmӏly").entry(0)).isEqualTo(Words.of("family").entry(0));
        assertThat(Words.of("famΙIy").folded(0)).isEqualTo("famiiy");
    }
}
