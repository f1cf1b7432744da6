package org.chaperone.app.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.TOM;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.TestClock;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.tasks.Duties;
import org.chaperone.app.tasks.DutyEvent;
import org.chaperone.app.tasks.Events;
import org.chaperone.policy.duty.EventType;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class TaskPagesTest {

    @Autowired MockMvcTester mvc;
    @Autowired Duties duties;
    @Autowired Policies policies;
    @Autowired Directory directory;
    @Autowired Journal journal;
    @Autowired TestClock clock;

    private String path;

    @BeforeEach
    void aTask() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wilmington-ma");
        path = "/tasks/" + make(Events.refused("a", clock.instant()));
    }

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    void my_work_groups_tasks_by_what_is_due_and_counts_them_in_the_menu() {
        assertThat(page("/work", TOM))
                .contains("One thing needs you, Tom", "Take down what shows Luca Moretti")
                .doesNotContain("Overdue");
        clock.advance(Duration.ofDays(6));

        assertThat(page("/work", TOM)).contains(">Overdue", "Was due", path);
        assertThat(page("/work", ROSA)).contains("Overdue elsewhere", path);
        assertThat(page("/work", LEE)).contains("Nothing waits for you").doesNotContain(path);
    }

    @Test
    void what_was_handed_over_stands_under_waiting_for_others() {
        assertThat(post("/handing-over", TOM, "to", "t-rosa")).hasRedirectedUrl(path);

        assertThat(page("/work", TOM)).contains("Waiting for others", "Rosa Delgado");
        assertThat(page("/work", ROSA)).contains("One thing needs you, Rosa");
        assertThat(page(path, TOM)).contains("Give it back", "To Rosa Delgado");
        assertThat(post("/taking-back", TOM, "x", "")).hasRedirectedUrl(path);
        assertThat(page("/work", TOM)).contains("One thing needs you, Tom");
    }

    @Test
    void a_task_says_what_why_and_what_happened_and_nothing_becomes_markup() {
        assertThat(page(path, TOM))
                .contains(
                        "the post &lt;of&gt; May 3",
                        "it is what Chaperone expects by default",
                        "when it is seen to be gone",
                        "A family said no to what is public",
                        "Fell due",
                        "Close the task",
                        "Hand it over")
                .doesNotContain("Cancel it");
        assertThat(page(path, DANA)).contains("Cancel it").doesNotContain("Close the task");
    }

    @Test
    @Clause({"WILM-MA-3e9", "WILM-MA-3f4"})
    void a_late_joiner_s_task_cites_its_clauses() {
        var late =
                make(
                        new DutyEvent(
                                EventType.STUDENT_JOINED_CLASS,
                                "a",
                                clock.instant(),
                                "org-lincoln",
                                null,
                                Map.of("class.teacher", "t-tom"),
                                "person:s-emma",
                                "/people/s-emma",
                                Map.of("student", "Emma Johnson", "class", "Grade 4")));

        assertThat(page("/tasks/" + late, TOM))
                .contains("Tell the family of Emma Johnson", "3e9: read this clause", "3f4");
    }

    @Test
    void closing_needs_evidence_and_keeps_what_was_written() {
        var nothing = post("/closing", TOM, "note", " ");
        assertThat(nothing).hasStatus(422).bodyText().contains("Say what was done");
        assertThat(post("/closing", TOM, "note", "x".repeat(2001)))
                .hasStatus(422)
                .bodyText()
                .contains("x".repeat(2001));
        assertThat(post("/closing", TOM, "note", "Gone <b>now</b>")).hasRedirectedUrl(path);
        assertThat(page(path, TOM))
                .contains("Gone &lt;b&gt;now&lt;/b&gt;", "Done")
                .doesNotContain("Close the task");
    }

    @Test
    void what_is_due_within_a_week_stands_before_what_is_due_later() {
        assertThat(page("/work", TOM)).contains("In the next seven days");
    }

    @Test
    void to_nobody_and_for_no_reason_is_put_right() {
        assertThat(post("/handing-over", TOM, "to", "t-maya"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose somebody from the list");
        assertThat(post("/cancelling", DANA, "reason", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Say why");
        assertThat(post("/cancelling", DANA, "reason", "A mistake")).hasRedirectedUrl(path);
    }

    @Test
    void who_may_not_is_told_so_and_who_does_not_see_it_finds_nothing() {
        assertThat(post("/closing", DANA, "note", "done")).hasStatus(403);
        assertThat(post("/cancelling", TOM, "reason", "no")).hasStatus(403);
        for (var verb : new String[] {"/closing", "/handing-over", "/taking-back", "/cancelling"}) {
            assertThat(post(verb, MAYA, "note", "x")).hasStatus(404);
            assertThat(post(verb, ELENA, "note", "x")).hasStatus(404);
        }
        assertThat(mvc.get().uri(path).with(MAYA.calling())).hasStatus(404);
        assertThat(mvc.get().uri("/tasks/" + UUID.randomUUID()).with(TOM.calling())).hasStatus(404);
        assertThat(mvc.get().uri("/tasks").with(ELENA.calling())).hasStatus(404);
    }

    @Test
    void the_list_is_narrowed_and_exported_and_the_export_noted() {
        assertThat(page("/tasks", TOM)).contains("1 task", path);
        assertThat(page("/tasks?state=done", TOM)).contains("0 tasks", "No task here");
        assertThat(page("/tasks?q=moretti&state=any&whose=mine&order=title", TOM)).contains(path);
        assertThat(page("/tasks?whose=supervised", ROSA)).contains(path);
        assertThat(page("/tasks?whose=lost&state=x&order=y&after=z", TOM)).contains(path);
        assertThat(mvc.post().uri("/tasks/exports").with(TOM.calling()))
                .hasStatusOk()
                .bodyText()
                .contains("Take down what shows Luca Moretti", "person:t-tom");
        assertThat(mvc.post().uri("/tasks/exports").with(MAYA.calling()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Luca");
        assertThat(journal.about("account:" + TOM.viewer().account())).hasSize(1);
    }

    private UUID make(DutyEvent event) {
        return duties.happened(event, Actor.system("test")).getFirst();
    }

    private MvcTestResult post(String verb, Cast person, String field, String value) {
        return mvc.post().uri(path + verb).param(field, value).with(person.calling()).exchange();
    }

    private String page(String path, Cast person) {
        return assertThat(mvc.get().uri(path).with(person.calling()))
                .hasStatusOk()
                .bodyText()
                .actual();
    }
}
