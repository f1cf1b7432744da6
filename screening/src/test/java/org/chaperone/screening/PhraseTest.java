package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "watch yourself|Watch yourself now|Watch yourself",
                "a/b c|B c|B c",
                "a [b] c|a c|a c",
                "a [b] c|a b c|a b c",
                "a ... b|a x y b|a x y b",
                "a ... b|a b|a b",
                "a ... b|a 1 2 3 4 b|a 1 2 3 4 b",
                "i'll go|I’ll go|I’ll go",
                "i'll go|Ill go|Ill go",
                "café|CAFE!|CAFE",
                "vote <name>|vote Zbrozek now|vote Zbrozek",
                "gpa of <number>|GPA of 3|GPA of 3",
            })
    void an_entry_matches_what_it_says(String entry, String text, String expected) {
        assertThat(match(entry, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "watch yourself|watch. Yourself",
                "a b|a x b",
                "a ... b|a 1 2 3 4 5 b",
                "ill go|I'll go",
                "vote <name>|vote tomorrow",
                "vote <name>|vote Friday",
                "gpa of <number>|gpa of him",
                "ass|class",
            })
    void an_entry_matches_nothing_else(String entry, String text) {
        assertThat(match(entry, text)).isNull();
    }

    @Test
    void tags_tell_how_sure_and_how_severe() {
        var phrase =
                PhraseReader.read(
                        FindingType.THREAT, "x y ; sure:0.4 severity:3 note:civic person:needed");

        assertThat(phrase.sure()).isEqualTo(0.4);
        assertThat(phrase.notes()).containsExactly("severity:3", "civic");
        assertThat(phrase.has("person:needed")).isTrue();
        assertThat(PhraseReader.read(FindingType.THREAT, "x").sure()).isEqualTo(0.9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x ; sure:much",
                "x ; loud",
                "x ; severity:",
                "",
                "; sure:0.5",
                "... x",
                "x ...",
                "[x] y",
                "<number> x"
            })
    void an_entry_that_makes_no_sense_is_refused_by_name(String entry) {
        assertThatThrownBy(() -> PhraseReader.read(FindingType.THREAT, entry))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + entry + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"heck", "swearing: heck", "profanity: heck ; loud"})
    void a_correction_that_makes_no_sense_is_refused_by_name(String line) {
        assertThatThrownBy(() -> PhraseBook.of(List.of(line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"");
    }

    @Test
    void every_context_that_the_lists_name_is_there() {
        var contexts = new Contexts();
        var field = new Field(Item.of("a b"), "text", Field.Kind.PROSE, "a b");

        PhraseBook.of(List.of()).all().stream()
                .flatMap(it -> it.tags().stream())
                .filter(it -> it.startsWith("unless:") || it.startsWith("needs:"))
                .map(it -> it.substring(it.indexOf(':') + 1))
                .distinct()
                .forEach(it -> assertThat(contexts.has(it, field, 0, 1)).isFalse());
        assertThatThrownBy(() -> contexts.has("nonsense", field, 0, 1))
                .hasMessageContaining("nonsense");
    }

    @Test
    void every_person_tag_that_the_lists_use_is_understood() {
        assertThat(PhraseBook.of(List.of()).all())
                .flatExtracting(Phrase::tags)
                .filteredOn(it -> it.startsWith("person:"))
                .allMatch(
                        it ->
                                List.of("person:needed", "person:helps", "person:named")
                                        .contains(it));
    }

    private static @Nullable String match(String entry, String text) {
        var vocabulary = WordLists.builder();
        var phrase = new SoughtPhrase(PhraseReader.read(FindingType.THREAT, entry), vocabulary);
        var words = new Words();
        words.read(text, vocabulary.build());
        var field = new Field(Item.of(text), "text", Field.Kind.PROSE, words);
        for (int word = 0; word < words.count(); word++) {
            if (phrase.mayBeginAt(word, words)) {
                int end = phrase.endAt(field, word);
                if (end >= 0) {
                    return text.substring(field.words.start(word), field.words.end(end - 1));
                }
            }
        }
        return null;
    }
}
