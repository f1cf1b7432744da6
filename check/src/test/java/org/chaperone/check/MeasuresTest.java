package org.chaperone.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Well done, chess club! | 4",
                "Nora's well-earned prize | 3",
                "José Martínez-Ruiz reads | 3",
                "1st place, 2nd place | 4",
                "--- | 0",
                "'' | 0",
                "it’s o’clock | 2",
                "a - b | 2",
                "🎉🎉 | 0",
                "𝐁old letters | 2",
                "it's-'- -'it | 2",
                "a𝐁𝐁a | 1",
                "東京 ǅ | 2"
            })
    void words_are_counted_as_readers_count_them(String text, int words) {
        assertThat(Measures.of(text).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Game at 6",
                "Open house on Monday",
                "see you TUESDAY",
                "Wednesday's lunch",
                "mid-Thursday",
                "until noon",
                "at midnight.",
                "grade4",
                "NOON",
                "mİdnight"
            })
    void a_digit_or_a_day_is_a_figure_to_check(String text) {
        assertThat(Measures.of(text).figures()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What a day",
                "Sundays are for rest",
                "afternoon",
                "noontide",
                "Mondayish",
                "𝐁midnight",
                "noon𝐁",
                ""
            })
    void other_words_are_no_figures(String text) {
        assertThat(Measures.of(text).figures()).isFalse();
    }

    @Test
    void one_pass_counts_what_patterns_would_count() {
        var word =
                Pattern.compile(
                        "[\\p{L}\\p{Nd}]([\\p{L}\\p{Nd}]|['’-](?=['’-]*+[\\p{L}\\p{Nd}]))*+");
        var figure =
                Pattern.compile(
                        "[0-9]|(?<![\\p{L}\\p{Nd}])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midnight)(?![\\p{L}\\p{Nd}])",
                        Pattern.CASE_INSENSITIVE);
        var pieces =
                List.of(
                        " ",
                        "-",
                        "'",
                        "’",
                        ".",
                        "\n",
                        "é",
                        "ñ",
                        "7",
                        "٣",
                        "Monday",
                        "NOON",
                        "noon",
                        "midnight",
                        "sunday",
                        "day",
                        "x",
                        "Ab",
                        "🎉",
                        "\ud800",
                        "\u200d",
                        "://",
                        "http://a.example",
                        "friday",
                        "tues",
                        "東");
        var random = new Random(7);
        for (int trial = 0; trial < 20_000; trial++) {
            var text = new StringBuilder();
            IntStream.range(0, random.nextInt(12))
                    .forEach(_ -> text.append(pieces.get(random.nextInt(pieces.size()))));

            var measures = Measures.of(text.toString());

            assertThat(measures.words())
                    .as("words of “%s”", text)
                    .isEqualTo((int) word.matcher(text).results().map(MatchResult::group).count());
            assertThat(measures.figures())
                    .as("figures in “%s”", text)
                    .isEqualTo(figure.matcher(text).find());
        }
    }
}
