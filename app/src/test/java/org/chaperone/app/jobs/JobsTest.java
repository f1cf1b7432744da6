package org.chaperone.app.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.ROSA;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import org.chaperone.app.AppTest;
import org.chaperone.app.TestClock;
import org.chaperone.app.journal.Journal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@AppTest
@Import(JobsBench.class)
@ExtendWith(OutputCaptureExtension.class)
class JobsTest {

    @Autowired JobsBench bench;
    @Autowired TestClock clock;
    @Autowired Journal journal;
    @Autowired Jobs application;

    private final Errand errand = new Errand();
    private JobsBench.Set set;

    @BeforeEach
    void bring() {
        set = bench.with(errand);
    }

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    void a_job_runs_once_for_what_it_was_written_for() {
        set.jobs().add("errand", "a");
        set.jobs().add("errand", "b");
        set.jobs().add("errand", "a");

        set.due().run();
        set.due().run();

        assertThat(errand.done).containsExactlyInAnyOrder("a", "b");
        assertThat(status("a")).returns(JobState.DONE, JobStatus::state);
    }

    @Test
    void it_waits_for_its_time_and_can_be_taken_back_until_then() {
        set.jobs().addAt("errand", "later", clock.instant().plus(Duration.ofHours(2)));
        set.jobs().addAt("errand", "never", clock.instant().plus(Duration.ofHours(2)));
        clock.advance(Duration.ofMinutes(119));
        set.due().run();
        assertThat(errand.done).isEmpty();
        assertThat(status("later")).returns(JobState.WAITING, JobStatus::state);

        assertThat(set.jobs().cancel("errand", "never")).isTrue();
        assertThat(set.jobs().cancel("errand", "never")).isFalse();
        clock.advance(Duration.ofMinutes(2));
        set.due().run();

        assertThat(errand.done).containsExactly("later");
        assertThat(set.jobs().cancel("errand", "later")).isFalse();
    }

    @Test
    void what_fails_is_tried_again_after_growing_waits_and_given_up_after_a_day_of_it() {
        errand.failure = JobFailed.forNow("The shop is closed.", null);
        set.jobs().add("errand", "milk");
        var waits = new ArrayList<Duration>();

        set.due().run();
        for (var status = status("milk"); status.next() != null; status = status("milk")) {
            assertThat(status)
                    .returns(JobState.RETRYING, JobStatus::state)
                    .returns("The shop is closed.", JobStatus::problem);
            waits.add(Duration.between(status.endedAt(), status.next()));
            clock.advance(Duration.between(clock.instant(), status.next()));
            set.due().run();
        }

        assertThat(waits.stream().map(it -> it.plusSeconds(1).toMinutes()))
                .containsExactly(1L, 5L, 30L, 120L, 480L, 1440L);
        assertThat(status("milk"))
                .returns(JobState.GIVEN_UP, JobStatus::state)
                .returns(7, JobStatus::attempts);
        assertThat(set.jobs().givenUp()).isOne();
    }

    @Test
    void what_succeeds_at_last_is_done_and_its_failures_are_forgotten() {
        errand.failure = JobFailed.forNow("The shop is closed.", null);
        set.jobs().add("errand", "milk");
        set.due().run();
        errand.failure = null;
        clock.advance(Duration.ofMinutes(2));
        set.due().run();

        assertThat(status("milk"))
                .returns(JobState.DONE, JobStatus::state)
                .returns(0, JobStatus::attempts)
                .returns(null, JobStatus::problem);
    }

    @Test
    void what_cannot_succeed_is_given_up_at_once_and_run_again_by_who_looks_after_jobs() {
        errand.failure = JobFailed.forGood("There is no such shop.", null);
        set.jobs().add("errand", "milk");
        set.due().run();
        assertThat(status("milk")).returns(JobState.GIVEN_UP, JobStatus::state);

        errand.failure = null;
        assertThat(set.jobs().runNow("errand", "milk", ROSA.viewer())).isFalse();
        set.due().run();
        assertThat(errand.done).isEmpty();

        assertThat(set.jobs().runNow("errand", "milk", PRIYA.viewer())).isTrue();
        set.due().run();
        assertThat(errand.done).containsExactly("milk");
        assertThat(set.jobs().runNow("errand", "milk", PRIYA.viewer())).isFalse();
        assertThat(journal.about("job:errand"))
                .singleElement()
                .satisfies(it -> assertThat(it.payload()).isEqualTo("{\"about\":\"milk\"}"));
    }

    @Test
    void a_slip_of_ours_tells_its_kind_and_not_its_words(CapturedOutput output) {
        errand.failure =
                new IllegalStateException(
                        "Key (email)=(elena@example.com)",
                        new IllegalArgumentException("password hunter2"));
        set.jobs().add("errand", "milk");
        set.due().run();

        assertThat(status("milk"))
                .returns(
                        "Something went wrong inside Chaperone (IllegalStateException). The log tells where.",
                        JobStatus::problem);
        assertThat(output)
                .contains("Job errand failed", "IllegalArgumentException")
                .doesNotContain("elena@", "hunter2");
    }

    @Test
    void a_recurring_job_is_planned_runs_at_its_times_and_is_never_given_up() {
        var runs = new ArrayList<String>();
        var nightly =
                new Nightly(
                        () -> {
                            runs.add("run");
                            if (runs.size() > 1) {
                                throw JobFailed.forGood("No moon.", null);
                            }
                        });
        set = bench.with(nightly);
        set.due().plan();
        var first = nightlyStatus().next();
        assertThat(first).isAfter(clock.instant());
        set.due().run();
        assertThat(runs).isEmpty();

        clock.advance(Duration.between(clock.instant(), first));
        set.due().run();
        assertThat(runs).hasSize(1);
        assertThat(nightlyStatus().next()).isAfter(clock.instant().plus(Duration.ofHours(22)));

        for (var i = 0; i < 12; i++) {
            clock.advance(Duration.between(clock.instant(), nightlyStatus().next()));
            set.due().run();
        }
        assertThat(runs).hasSize(13);
        assertThat(nightlyStatus())
                .returns(JobState.RETRYING, JobStatus::state)
                .returns(12, JobStatus::attempts);
    }

    @Test
    void jobs_of_a_node_that_died_are_taken_by_another() {
        set.jobs().add("errand", "milk");
        set.due().run();
        assertThat(errand.done).hasSize(1);

        bench.pickedByADeadNode("errand", "bread");
        assertThat(status("bread")).returns(JobState.RUNNING, JobStatus::state);
        set.due().run();
        assertThat(errand.done).containsExactly("milk");

        clock.advance(Duration.ofHours(1));
        set.due().revive();
        set.due().run();
        assertThat(errand.done).containsExactly("milk", "bread");
    }

    @Test
    void only_jobs_that_there_are_can_be_written() {
        assertThatThrownBy(() -> set.jobs().add("nobody", "a"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bench.with(new Errand(), new Errand()).jobs().all())
                .hasMessage("Two jobs are called errand");
        assertThatThrownBy(() -> new Times.Every(Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new JobsSettings(true, 0))
                .hasMessageContaining("chaperone.jobs.at-once");
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void nobody_writes_one_outside_a_transaction() {
        assertThatThrownBy(() -> application.add("jobs-tidying", "a"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void those_that_need_somebody_come_first_fifty_at_a_time() {
        errand.failure = JobFailed.forGood("No.", null);
        set.jobs().add("errand", "bad");
        set.due().run();
        errand.failure = null;
        for (var i = 0; i < 60; i++) {
            set.jobs().add("errand", "%02d".formatted(i));
        }
        set.due().run();
        set.jobs().addAt("errand", "later", clock.instant().plus(Duration.ofDays(1)));
        var all = new JobsFilter(false, null, null);

        var first = set.jobs().list(all, null, null);
        var second = set.jobs().list(all, "errand", first.jobs().getLast().about());

        assertThat(first.count()).isEqualTo(62);
        assertThat(first.jobs().stream().limit(2).map(JobStatus::about))
                .containsExactly("bad", "later");
        assertThat(first.more()).isTrue();
        assertThat(second.more()).isFalse();
        assertThat(first.jobs()).hasSize(50).doesNotContainAnyElementsOf(second.jobs());
        assertThat(second.jobs()).hasSize(12);
        assertThat(
                        set.jobs()
                                .list(new JobsFilter(false, null, JobState.GIVEN_UP), null, null)
                                .jobs())
                .extracting(JobStatus::about)
                .containsExactly("bad");
        assertThat(set.jobs().list(new JobsFilter(false, "other", null), null, null).count())
                .isZero();
    }

    @Test
    void what_was_done_is_forgotten_after_thirty_days_and_what_failed_is_not() {
        set.jobs().add("errand", "good");
        set.due().run();
        errand.failure = JobFailed.forGood("No.", null);
        set.jobs().add("errand", "bad");
        set.due().run();

        bench.tidy();
        assertThat(set.jobs().status("errand", "good")).isPresent();
        clock.advance(Duration.ofDays(31));
        bench.tidy();

        assertThat(set.jobs().status("errand", "good")).isEmpty();
        assertThat(set.jobs().status("errand", "bad")).isPresent();
    }

    private JobStatus status(String about) {
        return set.jobs().status("errand", about).orElseThrow();
    }

    private JobStatus nightlyStatus() {
        return set.jobs().status("nightly", RecurringJob.ABOUT).orElseThrow();
    }

    private record Nightly(Runnable work) implements RecurringJob {

        @Override
        public String name() {
            return "nightly";
        }

        @Override
        public String words() {
            return "Look at the moon";
        }

        @Override
        public Times times() {
            return new Times.Daily(LocalTime.of(1, 30));
        }

        @Override
        public void run() {
            work.run();
        }
    }
}
