package org.chaperone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnswerTimesTest {

    @Test
    void a_share_of_the_answers_came_within_its_time() {
        var times = new ArrayList<Long>();
        for (long i = 1; i <= 100; i++) {
            times.add(i * 1_000_000);
        }
        Collections.shuffle(times, new Random(1));
        var answers = new AnswerTimes(times);

        assertThat(answers.within(0.5)).isEqualTo(50);
        assertThat(answers.within(0.99)).isEqualTo(99);
        assertThat(answers.within(1)).isEqualTo(100);
        assertThat(answers.within(0)).isEqualTo(1);
        assertThat(answers)
                .hasToString(
                        "100 answers: median 50.0 ms, 99th percentile 99.0 ms, longest 100.0 ms");
    }

    @Test
    void one_answer_is_all_of_them() {
        assertThat(new AnswerTimes(List.of(5_000_000L)).within(0.99)).isEqualTo(5);
    }

    @Test
    void none_is_said_to_be_none() {
        assertThat(new AnswerTimes(List.of())).hasToString("nothing was answered");
    }
}
