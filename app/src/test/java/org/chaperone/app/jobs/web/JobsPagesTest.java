package org.chaperone.app.jobs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.PRIYA;

import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.jobs.RecurringJob;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class JobsPagesTest {

    @Autowired MockMvcTester mvc;
    @Autowired JdbcClient db;

    @BeforeEach
    void oneThatFailed() {
        db.sql(
                        """
                        INSERT INTO job_outcome (name, about, ended_at, attempts, problem)
                        VALUES ('jobs-tidying', 'recurring', now(), 3, 'The disk is <full>.')
                        """)
                .update();
        db.sql(
                        """
                        INSERT INTO job (task_name, task_instance, execution_time, picked, version)
                        VALUES ('jobs-tidying', 'recurring', now() + interval '1 day', false, 1)
                        """)
                .update();
    }

    @Test
    void who_runs_the_installation_sees_what_ran_what_is_next_and_why_it_failed() {
        assertThat(page(PRIYA))
                .contains(
                        "Forget jobs that were done",
                        "Failed, tried again, 3 times",
                        "The disk is &lt;full&gt;.",
                        "Run now");
    }

    @ParameterizedTest
    @EnumSource(value = Cast.class, mode = EnumSource.Mode.EXCLUDE, names = "PRIYA")
    void for_others_there_is_no_such_page(Cast person) {
        assertThat(mvc.get().uri("/jobs").with(person.calling())).hasStatus(404);
        assertThat(run(person, "jobs-tidying", RecurringJob.ABOUT)).hasStatus(404);
        assertThat(dueNow()).isZero();
    }

    @Test
    void a_press_runs_it_now() {
        assertThat(run(PRIYA, "jobs-tidying", RecurringJob.ABOUT)).hasRedirectedUrl("/jobs");
        assertThat(dueNow()).isOne();
    }

    @Test
    void what_is_not_there_is_not_run() {
        assertThat(run(PRIYA, "jobs-tidying", "x")).hasStatus(404);
        assertThat(run(PRIYA, "no-such", RecurringJob.ABOUT)).hasStatus(404);
        assertThat(run(PRIYA, "jobs-tidying", "")).hasStatus(404);
        assertThat(run(PRIYA, "jobs-tidying", "recurring\0")).hasStatus(400);
    }

    @Test
    void strange_addresses_show_the_whole_list() {
        assertThat(
                        mvc.get()
                                .uri("/jobs?state=lost&job=none&from=jobs-tidying&after=%00'--")
                                .with(PRIYA.calling()))
                .hasStatusOk()
                .bodyText()
                .contains("No job fits");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult run(
            Cast person, String name, String about) {
        return mvc.post()
                .uri("/jobs/" + name + "/runs")
                .param("about", about)
                .with(person.calling())
                .exchange();
    }

    private int dueNow() {
        return db.sql(
                        "SELECT count(*) FROM job WHERE task_name = 'jobs-tidying' AND execution_time < now() + interval '1 hour'")
                .query(Integer.class)
                .single();
    }

    private String page(Cast person) {
        return assertThat(mvc.get().uri("/jobs").with(person.calling()))
                .hasStatusOk()
                .bodyText()
                .actual();
    }
}
