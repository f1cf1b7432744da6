package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePartsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Emma|emma",
                "Martínez-Ruiz|martinezruiz martinez ruiz",
                "De La Cruz|delacruz cruz",
                "van der Berg|vanderberg berg",
                "O'Brien|obrien",
                "García López|garcialopez garcia lopez",
                "T.J.|tj",
                "Fisk Jr.|fisk",
                "King III|king",
                "Mary Ann|maryann mary ann",
                "Łukasz|lukasz",
            })
    void a_name_has_a_way_for_all_of_it_and_one_for_each_part_that_stands_for_it(
            String name, String ways) {
        assertThat(NameParts.ways(name)).containsExactly(ways.split(" "));
    }

    @Test
    void nicknames_work_in_both_directions() {
        assertThat(NameParts.nicknames("william")).contains("bill", "will", "billy");
        assertThat(NameParts.nicknames("bill")).contains("william");
        assertThat(NameParts.nicknames("zbrozek")).isEmpty();
    }

    @Test
    void the_table_gives_every_bearer_of_a_pair_and_no_other() {
        var random = new Random(3);
        var builder = new NameTable.Builder();
        Map<List<Integer>, TreeSet<Integer>> expected = new HashMap<>();
        for (int bearer = 0; bearer < 5_000; bearer++) {
            int first = 1 + random.nextInt(60);
            int last = random.nextInt(80);
            builder.add(first, last, bearer);
            expected.computeIfAbsent(List.of(first, last), _ -> new TreeSet<>()).add(bearer);
        }
        var table = builder.build();

        for (int first = -1; first < 70; first++) {
            for (int last = -1; last < 90; last++) {
                var bearers = expected.getOrDefault(List.of(first, last), new TreeSet<>());
                assertThat(bearers(table, first, last)).containsExactlyElementsOf(bearers);
            }
        }
    }

    @Test
    void an_empty_table_knows_nobody() {
        assertThat(new NameTable.Builder().build().find(0, 0)).isNegative();
    }

    private static List<Integer> bearers(NameTable table, int first, int last) {
        var found = new ArrayList<Integer>();
        int at = table.find(first, last);
        while (at >= 0 && table.isOf(at, first, last)) {
            found.add(table.bearer(at++));
        }
        return found;
    }
}
