package org.chaperone.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupedTest {

    @Test
    void each_group_keeps_the_order_of_the_list() {
        var grouped =
                new Grouped<>(List.of("a1", "b1", "a2", "c1", "a3"), it -> it.substring(0, 1));

        assertThat(grouped.of("a")).isEqualTo(List.of("a1", "a2", "a3"));
        assertThat(grouped.of("c")).isEqualTo(List.of("c1"));
        assertThat(grouped.of("d")).isEmpty();
    }

    @Test
    void nothing_is_looked_at_before_somebody_asks_and_then_once() {
        var looked = new AtomicInteger();
        var grouped =
                new Grouped<>(
                        List.of("a", "b"),
                        it -> {
                            looked.incrementAndGet();
                            return it;
                        });
        assertThat(looked).hasValue(0);

        grouped.of("a");
        grouped.of("b");

        assertThat(looked).hasValue(2);
    }

    @Test
    void many_who_ask_first_at_once_all_get_whole_groups() throws Exception {
        var all = IntStream.range(0, 10_000).mapToObj(Integer::toString).toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int trial = 0; trial < 50; trial++) {
                var grouped = new Grouped<>(all, it -> it.substring(it.length() - 1));
                Callable<List<String>> asking = () -> grouped.of("7");
                for (var answer : threads.invokeAll(List.of(asking, asking, asking, asking))) {
                    assertThat(answer.get()).hasSize(1_000);
                }
            }
        }
    }
}
