package org.chaperone.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.chaperone.roster.PersonName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InjectedNamesTest {

    private static final Students STUDENTS =
            Students.of(List.of(PersonName.of("Emma", "Johnson"), PersonName.of("Aisha", "Khan")));
    private static final Writing FULL = new Writing("first and last", (name, _) -> name.full());
    private static final Writing HIDDEN = new Writing("hidden", (_, _) -> "somebody");

    @TempDir Path folder;
    private final ByteArrayOutputStream noted = new ByteArrayOutputStream();

    @BeforeEach
    void write_paragraphs() throws IOException {
        var small = new SmallData(folder);
        for (var set : List.of("18f_posts", "digitalgov_news", "pta_luxford_pages")) {
            small.put(
                    "official/" + set + ".tsv.gz",
                    "id\tlabel\ttext",
                    set + "#0\tclean\tThe book fair opens on Monday. All families are welcome.",
                    set + "#1\tclean\tMinutes of the last meeting are on the website.");
        }
    }

    @Test
    void every_name_that_is_written_out_is_found() {
        var scores = scored(FULL);

        assertThat(scores.all().get("first and last").values())
                .allSatisfy(it -> assertThat(it.recall()).isEqualTo(1))
                .allSatisfy(it -> assertThat(it.precision()).isEqualTo(1));
        assertThat(noted.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_name_that_is_not_there_is_missed_and_told_of_in_the_seen_half_alone() {
        var scores = scored(HIDDEN).all().get("hidden");

        assertThat(scores.values()).allSatisfy(it -> assertThat(it.recall()).isZero());
        var seen = scores.get(Half.SEEN);
        var lines = noted.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(seen == null ? 0 : seen.expected());
    }

    @Test
    void a_post_says_where_the_name_stands() {
        var posts = new Posts(new Data(folder));

        for (int number = 0; number < 50; number++) {
            var post = posts.with("Emma Johnson", number, new java.util.Random(number));
            assertThat(post.text().substring(post.start(), post.end())).isEqualTo("Emma Johnson");
        }
    }

    private Scores scored(Writing writing) {
        var misses = new Misses(new PrintStream(noted, true, StandardCharsets.UTF_8));
        return new InjectedNames(new Posts(new Data(folder)), misses)
                .score(STUDENTS, List.of(writing), 3);
    }
}
