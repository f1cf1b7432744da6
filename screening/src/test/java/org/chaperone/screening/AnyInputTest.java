package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Screening takes any text at all, and its time grows no faster than the text. */
class AnyInputTest {

    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");

    /** The Big List of Naughty Strings, https://github.com/minimaxir/big-list-of-naughty-strings, MIT. */
    static Stream<String> naughtyStrings() {
        return STRING.matcher(Resources.text("naughty-strings.json"))
                .results()
                .map(it -> unescaped(it.group(1)));
    }

    @Test
    void the_naughty_strings_are_all_there() {
        assertThat(naughtyStrings()).hasSizeGreaterThan(400).anyMatch(it -> it.contains("\u202E"));
    }

    @ParameterizedTest
    @MethodSource("naughtyStrings")
    void no_naughty_string_hurts_in_any_field(String naughty) {
        assertThatNoException()
                .isThrownBy(
                        () ->
                                Seen.in(
                                        Seen.item(naughty + " Emma Johnson " + naughty)
                                                .withAlts(naughty)
                                                .withFiles(naughty, "Emma Johnson" + naughty)));
    }

    @Test
    void a_name_is_found_beside_any_naughty_string_of_blanks_and_signs() {
        var missed =
                naughtyStrings()
                        .filter(it -> !it.codePoints().anyMatch(Character::isLetterOrDigit))
                        .filter(it -> Seen.students(it + " Emma Johnson, ok").isEmpty())
                        .toList();

        assertThat(missed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD800",
                "\uDC00 Emma Johnson",
                "Emma\uD83D Johnson",
                "\uD83D\uD83DEmma",
                "\u0000",
                "\uFFFF",
                "Emma\u0000Johnson",
                "#\uD800",
                "@\uDC00x",
                "\u0301\u0301",
                "\u200B\u200B",
                "'s",
                "’s’s",
                "#",
                "@",
                "",
            })
    void malformed_text_is_screened_like_any_other(String text) {
        assertThatNoException()
                .isThrownBy(() -> Seen.in(Seen.item(text).withAlts(text).withFiles(text)));
    }

    @Test
    void random_text_gives_findings_within_bounds() {
        var random = new Random(5);
        for (int round = 0; round < 1_500; round++) {
            var text = WordsTest.anything(random) + " Emma " + WordsTest.anything(random);
            Seen.in(Seen.item(text).withFiles(WordsTest.anything(random)));
        }
    }

    static List<String> unitsOfLongTexts() {
        return List.of(
                "Emma Johnson won. ",
                "emma ",
                "a",
                "A",
                " ",
                "\u200B",
                "a\u200B\u200B",
                "'",
                "a'",
                "@",
                "a@",
                "a@b.",
                "#a",
                "1-",
                "555-",
                "(518) ",
                "12 Main ",
                "://",
                "www.",
                "http://a ",
                "\"",
                "“a b c d e f g h i j k ",
                "drink ",
                "you are ",
                "fu",
                "*",
                "f*",
                "f u c k ",
                "\uD83D",
                "\n",
                "De La ",
                "NO SCHOOL ",
                "Tuesday, May ",
                "1.1, ",
                "SSN ",
                "PLC ");
    }

    @ParameterizedTest
    @MethodSource("unitsOfLongTexts")
    void a_megabyte_of_anything_takes_time_in_proportion(String unit) {
        long small = time(unit.repeat(100_000 / unit.length()));
        long large = time(unit.repeat(1_000_000 / unit.length()));

        assertThat(large).isLessThan(Math.max(40 * small, 4_000_000_000L));
    }

    @Test
    void a_megabyte_without_any_end_of_sentence_is_no_slower_than_one_with() {
        var words = new ArrayList<String>();
        for (var it :
                List.of(
                        "Emma Johnson",
                        "asthma",
                        "stole",
                        "vote",
                        "555-0142",
                        "May 6",
                        "you are",
                        "lawsuit")) {
            words.add(it);
            words.add("and");
        }
        var text = (String.join(" ", words) + " ").repeat(10_000);

        assertThat(time(text)).isLessThan(20_000_000_000L);
    }

    private static long time(String text) {
        long start = System.nanoTime();
        Seen.SCREEN.findings(Seen.item(text));
        return System.nanoTime() - start;
    }

    private static String unescaped(String json) {
        var text = new StringBuilder();
        for (int i = 0; i < json.length(); i++) {
            char it = json.charAt(i);
            if (it != '\\') {
                text.append(it);
                continue;
            }
            char escaped = json.charAt(++i);
            switch (escaped) {
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                case 'r' -> text.append('\r');
                case 'b' -> text.append('\b');
                case 'f' -> text.append('\f');
                case 'u' -> {
                    text.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> text.append(escaped);
            }
        }
        return text.toString();
    }
}
