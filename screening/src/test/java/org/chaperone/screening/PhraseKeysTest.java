package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PhraseKeysTest {

    private static final int TEXTS = 20_000;

    private final PhraseBook book = PhraseBook.of(List.of());
    private final Vocabulary.Builder builder = WordLists.builder();
    private final PhraseKeys keys = new PhraseKeys(book.all(), builder);
    private final Vocabulary vocabulary = builder.build();
    private final Words words = new Words();

    @Test
    void every_place_where_a_phrase_stands_is_among_its_beginnings() {
        var random = new Random(11);
        var sought = book.all().stream().map(it -> new SoughtPhrase(it, builder)).toList();
        long found = 0;
        for (int i = 0; i < TEXTS; i++) {
            int first = random.nextInt(sought.size());
            var text = text(book.all().get(first), random);
            words.read(text, vocabulary);
            var field = new Field(Item.of(text), "text", Field.Kind.PROSE, words);
            if (random.nextInt(3) == 0) {
                field.markPerson(random.nextInt(words.count()), words.count());
            }
            var beginnings = new TreeSet<Long>();
            for (long it : keys.beginnings(words)) {
                assertThat(beginnings.add(it)).as(text).isTrue();
            }
            // All phrases on all texts would take minutes: those that the text was made of, and
            // some others.
            for (int phrase : numbers(first, sought.size(), random)) {
                for (int word = 0; word < words.count(); word++) {
                    if (sought.get(phrase).endAt(field, word) >= 0) {
                        assertThat(beginnings)
                                .as("%s at %d of %s", book.all().get(phrase), word, text)
                                .contains((long) word << Integer.SIZE | phrase);
                        found++;
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(TEXTS / 2);
    }

    @Test
    void beginnings_come_in_the_order_of_words_and_phrases() {
        words.read("I will kill you, you idiot, and you are such an idiot", vocabulary);

        var beginnings = keys.beginnings(words);

        assertThat(beginnings).isSorted().doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void a_text_without_any_word_has_no_beginnings() {
        words.read("", vocabulary);

        assertThat(keys.beginnings(words)).isEmpty();
    }

    @Test
    void no_phrase_is_thought_of_by_the_commonest_words_alone() {
        words.read("the and of to in that with you are this", vocabulary);

        assertThat(keys.beginnings(words)).isEmpty();
    }

    private static List<Integer> numbers(int first, int size, Random random) {
        var numbers = new ArrayList<Integer>();
        numbers.add(first);
        for (int i = 0; i < 20; i++) {
            numbers.add(random.nextInt(size));
        }
        return numbers;
    }

    /** A phrase as somebody may write it, with a word left out or put in now and then. */
    private static String text(Phrase phrase, Random random) {
        var text = new StringBuilder(random.nextBoolean() ? "so they say " : "");
        for (var slot : phrase.slots()) {
            if (slot.optional() && random.nextBoolean()) {
                continue;
            }
            for (int i = random.nextInt(3); slot.afterGap() && i > 0; i--) {
                text.append("really ");
            }
            text.append(
                            switch (slot.kind()) {
                                case WORD ->
                                        List.copyOf(slot.words())
                                                .get(random.nextInt(slot.words().size()));
                                case NUMBER -> "12";
                                case PERSON -> "Emma";
                                case CAPITALIZED -> "Harbor";
                            })
                    .append(random.nextInt(15) == 0 ? ". " : " ");
        }
        return text.append(random.nextBoolean() ? "today" : "").toString();
    }
}
