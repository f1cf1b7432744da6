package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What finders leave out after a quick look at a word, a full look would not have found either. */
class QuickLooksTest {

    private static final int RUNS = 60_000;
    private static final String MARKS = "*@$!0134.-_";

    private final PhraseBook book = PhraseBook.of(List.of());
    private final DisguisedWords disguised = new DisguisedWords(book);
    private final Random random = new Random(5);
    private final List<String> bad =
            book.all().stream()
                    .filter(it -> DisguisedWords.TYPES.contains(it.type()))
                    .filter(it -> it.slots().size() == 1)
                    .flatMap(it -> it.slots().getFirst().words().stream())
                    .sorted()
                    .toList();

    @Test
    void a_disguise_that_would_be_seen_through_is_looked_at() {
        long seenThrough = 0;
        for (int i = 0; i < RUNS; i++) {
            var run = disguise(bad.get(random.nextInt(bad.size())));
            if (disguised.read(run) != null) {
                seenThrough++;
                assertThat(disguised.mayHide(run, 0, run.length())).as(run).isTrue();
            }
        }
        assertThat(seenThrough).isGreaterThan(RUNS / 10);
    }

    @Test
    void numbers_times_and_plain_words_are_left_out() {
        for (var run : List.of("2026", "3:30", "$25", "1-800", "(9/14)", "100%")) {
            assertThat(disguised.mayHide(run, 0, run.length())).as(run).isFalse();
        }
    }

    /** A word with letters held, exchanged for marks, or parted by them. */
    private String disguise(String word) {
        var run = new StringBuilder(word);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(run.length());
            char mark = MARKS.charAt(random.nextInt(MARKS.length()));
            switch (random.nextInt(4)) {
                case 0 -> run.setCharAt(at, mark);
                case 1 -> run.insert(at, mark);
                case 2 -> run.insert(at, ("" + run.charAt(at)).repeat(2));
                default -> run.setCharAt(at, Character.toUpperCase(run.charAt(at)));
            }
        }
        return run.toString();
    }
}
