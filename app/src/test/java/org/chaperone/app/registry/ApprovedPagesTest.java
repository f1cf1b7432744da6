package org.chaperone.app.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.INES;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MARCUS;
import static org.chaperone.app.Cast.TOM;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.access.Access;
import org.chaperone.app.access.Opened;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.requests.Content;
import org.chaperone.app.requests.Decided.Act;
import org.chaperone.app.requests.Deciding;
import org.chaperone.app.requests.Filed;
import org.chaperone.app.requests.Filing;
import org.chaperone.app.requests.Outcome;
import org.chaperone.app.requests.RequestState;
import org.chaperone.app.requests.Requests;
import org.chaperone.app.tasks.Task;
import org.chaperone.app.tasks.TaskFilter;
import org.chaperone.app.tasks.TaskState;
import org.chaperone.app.tasks.Tasks;
import org.chaperone.policy.procedure.Answers;
import org.chaperone.policy.procedure.RequestKind;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class ApprovedPagesTest {

    private static final String ADDRESS = "https://pages.example/high";

    @Autowired Filing filing;
    @Autowired Deciding deciding;
    @Autowired Requests requests;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Access access;
    @Autowired Tasks tasks;
    @Autowired MockMvcTester mvc;

    @BeforeEach
    void aDistrict() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        for (var one : new Cast[] {MARCUS, DANA, INES}) {
            Opened.account(access, one);
        }
        Adopted.by(policies, "wilmington-il");
    }

    @Test
    @Clause({"WILM-IL-23", "WILM-IL-37"})
    void what_the_policy_keeps_from_the_register_is_said_in_its_words_and_is_a_task_too() {
        var id = made(ADDRESS);

        assertThat(registry.list(OutletFilter.ALL, null, 10)).isEmpty();
        assertThat(mvc.get().uri("/requests/" + id).with(LEE.calling()))
                .bodyText()
                .contains("The register couldn’t take it", "on the list of approved sites");
        assertThat(requests.open(id, LEE.viewer()).orElseThrow().whereabouts())
                .isNotNull()
                .returns(false, it -> it.isRegistered());
        assertThat(tasks(DANA)).anyMatch(it -> it.title().contains("on the register"));
    }

    @Test
    @Clause("WILM-IL-23")
    void what_the_register_cannot_take_stays_approved_is_said_and_is_somebodys_task() {
        taken();

        var id = made(ADDRESS);

        var it = requests.open(id, LEE.viewer()).orElseThrow();
        assertThat(it.request().state()).isEqualTo(RequestState.APPROVED);
        assertThat(registry.list(OutletFilter.ALL, null, 10)).hasSize(1);
        assertThat(mvc.get().uri(it.request().path()).with(LEE.calling()))
                .bodyText()
                .contains(
                        "The register couldn’t take it",
                        "is registered at this address already",
                        "/outlets/new?request=" + id);
        assertThat(tasks(DANA))
                .filteredOn(one -> one.title().equals("Put “High school page” on the register"))
                .singleElement()
                .returns("/outlets/new?request=" + id, Task::link)
                .satisfies(one -> assertThat(one.say()).contains("registered at this address"));
        assertThat(tasks(TOM)).isEmpty();
    }

    @Test
    void the_form_is_filled_in_with_what_was_approved_and_putting_it_right_closes_the_task() {
        taken();
        var id = made(ADDRESS);
        var form = "/outlets/new?request=" + id;

        assertThat(mvc.get().uri(form).with(DANA.calling()))
                .bodyText()
                .contains("value=\"High school page\"", ADDRESS, "Lee Park", id.toString());
        assertThat(mvc.get().uri(form).with(TOM.calling()))
                .bodyText()
                .doesNotContain("High school page", ADDRESS);
        assertThat(
                        mvc.post()
                                .uri("/outlets")
                                .param("page", id.toString())
                                .param("name", "High school page")
                                .param("kind", "site")
                                .param("unit", "org-high")
                                .param("address", ADDRESS + "-2026")
                                .param("purpose", "school_information")
                                .param("audience", "public")
                                .param("also", "nothing")
                                .param("owner", "Lee Park")
                                .param("since", policies.today().toString())
                                .with(DANA.calling()))
                .hasStatus(302);

        assertThat(tasks(DANA)).noneMatch(it -> it.title().contains("on the register"));
        assertThat(requests.open(id, LEE.viewer()).orElseThrow().whereabouts())
                .isNotNull()
                .returns(true, it -> it.isRegistered());
        assertThat(mvc.get().uri(form).with(DANA.calling()))
                .bodyText()
                .doesNotContain("High school page");
    }

    @Test
    void ending_the_approval_closes_the_task_as_well() {
        taken();
        var id = made(ADDRESS);

        assertThat(deciding.end(id, "It won’t be made", MARCUS.viewer())).isEqualTo(Outcome.DONE);

        assertThat(tasks(DANA)).noneMatch(it -> it.title().contains("on the register"));
    }

    /** Somebody else's page is at the address already. */
    private void taken() {
        var first = registering.register(UUID.randomUUID(), draft(ADDRESS), "", LEE.viewer());
        if (first instanceof Registration.ToSee(var ruling)) {
            registering.register(UUID.randomUUID(), draft(ADDRESS), ruling.mark(), LEE.viewer());
        }
        assertThat(registry.list(OutletFilter.ALL, null, 10)).hasSize(1);
    }

    private OutletDraft draft(String address) {
        return new OutletDraft(
                "High school page",
                OutletKind.SITE,
                address,
                "org-high",
                List.of(),
                org.chaperone.policy.question.Purpose.SCHOOL_INFORMATION,
                "",
                org.chaperone.policy.question.Audience.PUBLIC,
                "t-lee",
                List.of(),
                policies.today());
    }

    private UUID made(String address) {
        var id = send(RequestKind.OFFICIAL_PAGE);
        assertThat(agree(id, "", MARCUS)).isEqualTo(Outcome.DONE);
        assertThat(agree(id, address, DANA)).isEqualTo(Outcome.DONE);
        return id;
    }

    private UUID send(RequestKind kind) {
        var content =
                new Content(
                        "High school page",
                        "org-high",
                        new Answers(
                                Map.of(
                                        "why", List.of("News and dates for all our families"),
                                        "where", List.of("pages.example"),
                                        "listed", List.of("yes"))),
                        List.of());
        var id = ((Filed.Done) filing.begin(UUID.randomUUID(), kind, content, LEE.viewer())).id();
        assertThat(filing.send(id, content, LEE.viewer())).isInstanceOf(Filed.Done.class);
        return id;
    }

    private Outcome agree(UUID id, String address, Cast by) {
        var digest = requests.open(id, INES.viewer()).orElseThrow().versions().getFirst().digest();
        return deciding.decide(
                id, new Deciding.Word(digest, Act.AGREED, "", "", address), by.viewer());
    }

    private List<Task> tasks(Cast person) {
        return tasks.list(
                        new TaskFilter(
                                TaskFilter.Whose.MINE, "", TaskState.OPEN, TaskFilter.Order.NEWEST),
                        null,
                        person.viewer())
                .tasks();
    }
}
