package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void every_word_of_a_large_vocabulary_is_found_and_no_other() {
        var random = new Random(3);
        var numbers = new HashMap<String, Integer>();
        var builder = new Vocabulary.Builder();
        while (numbers.size() < 100_000) {
            var word = word(random);
            numbers.put(word, builder.number(word));
            builder.add(WordClass.FIRST_NAME, word);
        }

        var vocabulary = builder.build();

        assertThat(vocabulary.size()).isEqualTo(100_000);
        numbers.forEach(
                (word, number) -> {
                    long entry = vocabulary.find(word);
                    if (Vocabulary.number(entry) != number
                            || !Vocabulary.is(entry, WordClass.FIRST_NAME)) {
                        assertThat(Vocabulary.number(entry)).as(word).isEqualTo(number);
                    }
                });
        for (int i = 0; i < 1_000_000; i++) {
            var word = word(random);
            if (!numbers.containsKey(word) && vocabulary.find(word) != 0) {
                assertThat(vocabulary.find(word)).as(word).isZero();
            }
        }
    }

    @Test
    void a_word_is_all_that_it_was_added_as() {
        var builder =
                new Vocabulary.Builder()
                        .add(WordClass.EVERYDAY, "will")
                        .add(WordClass.TITLE, "coach")
                        .add(WordClass.FIRST_NAME, "will");

        long entry = builder.build().find("will");

        assertThat(Vocabulary.is(entry, WordClass.EVERYDAY)).isTrue();
        assertThat(Vocabulary.is(entry, WordClass.FIRST_NAME)).isTrue();
        assertThat(Vocabulary.is(entry, WordClass.TITLE)).isFalse();
        assertThat(Vocabulary.number(entry)).isEqualTo(1);
    }

    @Test
    void an_empty_vocabulary_knows_nothing() {
        assertThat(new Vocabulary.Builder().build().find("emma")).isZero();
    }

    @Test
    void letters_in_a_text_have_the_hash_of_the_folded_word() {
        var random = new Random(4);
        for (int round = 0; round < 100_000; round++) {
            var word = word(random);
            var codes = new byte[word.length() + 40];
            random.nextBytes(codes);
            int start = random.nextInt(20);
            var written = random.nextBoolean() ? word : word.toUpperCase(java.util.Locale.ROOT);
            System.arraycopy(
                    written.getBytes(StandardCharsets.US_ASCII), 0, codes, start, word.length());
            long hash = WordHash.of(codes, start, word.length());
            if (hash != WordHash.of(word)) {
                assertThat(hash).as(word).isEqualTo(WordHash.of(word));
            }
        }
    }

    @Test
    void words_that_differ_in_one_letter_have_different_hashes() {
        var hashes = new HashSet<Long>();
        var letters = new char[24];
        Arrays.fill(letters, 'a');
        int count = 0;
        for (int length = 1; length <= letters.length; length++) {
            for (int place = 0; place < length; place++) {
                for (char other : "bczé9'я".toCharArray()) {
                    letters[place] = other;
                    hashes.add(WordHash.of(new String(letters, 0, length)));
                    letters[place] = 'a';
                    count++;
                }
            }
        }

        assertThat(hashes).hasSize(count);
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        int length = 1 + random.nextInt(random.nextInt(8) == 0 ? 40 : 10);
        for (int i = 0; i < length; i++) {
            word.append("abcdefghijklmnopqrstuvwxyz0123456789".charAt(random.nextInt(36)));
        }
        return word.toString();
    }
}
