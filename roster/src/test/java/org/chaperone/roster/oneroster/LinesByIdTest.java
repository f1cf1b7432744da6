package org.chaperone.roster.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesByIdTest {

    @Test
    void an_id_keeps_the_line_that_it_was_given_first() {
        var lines = new LinesById();

        assertThat(lines.place("s-emma")).isEqualTo(-1);
        assertThat(lines.add("s-emma", 2)).isZero();
        assertThat(lines.add("s-noah", 3_000_000_000L)).isEqualTo(1);
        assertThat(lines.add("s-emma", 4)).isEqualTo(-1);

        assertThat(lines.line(lines.place("s-emma"))).isEqualTo(2);
        assertThat(lines.line(lines.place("s-noah"))).isEqualTo(3_000_000_000L);
    }

    @Test
    void ids_that_share_a_beginning_an_end_or_a_hash_are_told_apart() {
        var lines = new LinesById();
        var ids = new String[] {"AaAa", "BBBB", "AaBB", "BBAa", "Aa", "AaAaAa", "", "é", "e\u0301"};
        for (int place = 0; place < ids.length; place++) {
            assertThat(lines.add(ids[place], place)).isEqualTo(place);
        }
        for (int place = 0; place < ids.length; place++) {
            assertThat(lines.place(ids[place])).isEqualTo(place);
        }
        assertThat(lines.place("BBBBBB")).isEqualTo(-1);
    }

    @Test
    void of_very_many_it_remembers_what_a_map_remembers() {
        var random = new Random(31);
        var lines = new LinesById();
        Map<String, Long> map = new HashMap<>();
        for (long line = 1; line <= 100_000; line++) {
            var id = Integer.toString(random.nextInt(60_000), 36) + "-é".repeat(random.nextInt(2));
            var before = map.putIfAbsent(id, line);

            assertThat(lines.add(id, line) < 0).isEqualTo(before != null);
        }
        map.forEach((id, line) -> assertThat(lines.line(lines.place(id))).isEqualTo(line));
        for (int absent = 60_000; absent < 70_000; absent++) {
            assertThat(lines.place(Integer.toString(absent, 36))).isEqualTo(-1);
        }
    }
}
