package org.chaperone.app.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chaperone.app.AppTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@AppTest
class CopyInTest {

    private static final String[] LETTERS = {
        "\\", "\t", "\n", "\r", "N", ".", "a", "b", "x41", "{", "\"", ",", "é", "🦆", " ", "\u0001",
        "\u2028"
    };

    @Autowired JdbcTemplate db;

    @BeforeEach
    void aTable() {
        db.execute("CREATE TEMP TABLE copied (number int, word text, words text[]) ON COMMIT DROP");
    }

    @Test
    void whatever_a_value_is_made_of_it_arrives_as_it_is() {
        var random = new Random(7);
        var words = new ArrayList<String>();
        for (var i = 0; i < 20_000; i++) {
            words.add(random.nextInt(20) == 0 ? null : word(random));
        }

        copy(words);

        assertThat(db.queryForList("SELECT word FROM copied ORDER BY number", String.class))
                .isEqualTo(words);
    }

    @Test
    void the_words_of_an_array_stay_apart() {
        var random = new Random(8);
        for (var i = 0; i < 200; i++) {
            var words =
                    random.ints(random.nextInt(1, 4), 0, 1).mapToObj(_ -> word(random)).toList();
            CopyIn.rows(
                    db,
                    "copied",
                    List.of("number", "words"),
                    List.of(words),
                    it -> new Object[] {0, CopyIn.array(it)});
            assertThat(
                            db.queryForList(
                                    "SELECT unnest(words) FROM copied WHERE number = 0",
                                    String.class))
                    .isEqualTo(words);
            db.execute("DELETE FROM copied");
        }
    }

    @Test
    void a_value_longer_than_what_is_sent_at_once_arrives_whole() {
        var words = List.of("x\t\\".repeat(100_000), "", "é".repeat(70_000));

        copy(words);

        assertThat(db.queryForList("SELECT word FROM copied ORDER BY number", String.class))
                .isEqualTo(words);
    }

    @Test
    void no_rows_are_no_rows() {
        copy(Collections.emptyList());

        assertThat(db.queryForList("SELECT word FROM copied", String.class)).isEmpty();
    }

    private void copy(List<String> words) {
        var number = new int[1];
        CopyIn.rows(
                db,
                "copied",
                List.of("number", "word"),
                words,
                it -> new Object[] {number[0]++, it});
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (var i = random.nextInt(8); i > 0; i--) {
            word.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return word.toString();
    }
}
