package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTreeTest {

    private final LetterTree<String> tree = new LetterTree<>();

    LetterTreeTest() {
        List.of("cat", "catalog", "dog", "zebra").forEach(it -> tree.add(it, it));
    }

    @Test
    void a_word_is_found_letter_by_letter() {
        int node = LetterTree.ROOT;
        for (char letter : "catalog".toCharArray()) {
            node = tree.child(node, letter);
            assertThat(node).isNotEqualTo(LetterTree.ROOT);
        }
        assertThat(tree.end(node)).isEqualTo("catalog");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cat", "CAT", "Catalog", "zebra", "dogma"})
    void a_quick_look_never_denies_a_word_that_is_there(String letters) {
        assertThat(mayBegin(tree, letters)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"car", "tac", "ca1", "ca ", "12 ", "zzz", "äbc"})
    void a_quick_look_denies_what_no_word_begins_with(String letters) {
        assertThat(mayBegin(tree, letters)).isFalse();
    }

    @Test
    void with_a_word_of_two_letters_nothing_is_denied() {
        tree.add("ox", "ox");

        assertThat(mayBegin(tree, "oxe")).isTrue();
        assertThat(mayBegin(tree, "ox ")).isTrue();
    }

    @Test
    void words_with_other_signs_are_left_out() {
        tree.add("it's", "it's");
        tree.add("", "nothing");

        assertThat(mayBegin(tree, "it'")).isFalse();
        assertThat(tree.end(LetterTree.ROOT)).isNull();
    }

    @Test
    void the_first_of_equal_words_stays() {
        tree.add("cat", "another");

        int node = tree.child(tree.child(tree.child(LetterTree.ROOT, 'c'), 'a'), 't');
        assertThat(tree.end(node)).isEqualTo("cat");
    }

    private static boolean mayBegin(LetterTree<?> tree, String letters) {
        var codes = letters.getBytes(StandardCharsets.ISO_8859_1);
        return tree.mayBegin(codes[0], codes[1], codes[2]);
    }
}
