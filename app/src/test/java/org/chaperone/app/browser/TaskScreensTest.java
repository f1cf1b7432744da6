package org.chaperone.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.TOM;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.tasks.Duties;
import org.chaperone.app.tasks.Events;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class TaskScreensTest {

    @Autowired Browser browser;
    @Autowired Duties duties;
    @Autowired Clock clock;
    @Autowired JdbcClient db;

    /** Overdue, and one for today or later. */
    @BeforeEach
    void tasks() {
        var past = clock.instant().minus(Duration.ofDays(12));
        duties.happened(Events.refused("past", past), Actor.system("test"));
        duties.happened(Events.refused("now", clock.instant()), Actor.system("test"));
    }

    @Test
    void what_waits_is_grouped_and_what_is_overdue_stands_before_the_principal() {
        browser.sees("work-tasks", TOM, "/work");
        browser.sees("work-supervisor", ROSA, "/work");
        browser.sees("work-lee", LEE, "/work");
    }

    @Test
    void tasks_are_listed_opened_and_put_right() {
        browser.sees("tasks", TOM, "/tasks");
        browser.sees("tasks-none", TOM, "/tasks?state=done");
        browser.sees("tasks-calendar", TOM, "/tasks/calendar");
        browser.sees("task", TOM, "/tasks/" + one());
        browser.sees(
                "task-problems",
                TOM,
                "/tasks/" + one(),
                page -> {
                    page.getByText("Close the task").click();
                    assertThat(page.getByText("One thing to put right")).isVisible();
                });
    }

    @Test
    void a_clause_says_which_duty_carries_it() {
        browser.sees("clause-duty", LEE, "/policy/clauses/WILM-MA-3f4");
    }

    @Test
    void who_runs_the_installation_looks_after_jobs_and_mail() {
        db.sql(
                        """
                        INSERT INTO job_outcome (name, about, ended_at, attempts, problem)
                        VALUES ('mail-delivery', 'a message', now(), 7,
                                'The mail server mail.alderfalls.example can''t be reached on port 587.')
                            ON CONFLICT DO NOTHING
                        """)
                .update();
        db.sql(
                        """
                        INSERT INTO mail_message (address, name, subject, plain, html, language, about, state, written_at,
                                                  problem)
                        VALUES ('tbecker@alderfalls.example', 'Tom Becker', 's', 'p', 'h', 'en', 'task:1', 'REFUSED', now(),
                                'The mail server refused it: 550 5.1.1 no such user')
                        """)
                .update();
        browser.sees("jobs", PRIYA, "/jobs");
        browser.sees("mail", PRIYA, "/mail");
    }

    private UUID one() {
        return db.sql("SELECT id FROM task WHERE event_key = 'past' AND duty = 'take-down'")
                .query(UUID.class)
                .single();
    }
}
