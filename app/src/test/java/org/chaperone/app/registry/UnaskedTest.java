package org.chaperone.app.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.PRIYA;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chaperone.app.AppTest;
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
import org.chaperone.policy.procedure.Answers;
import org.chaperone.policy.procedure.RequestKind;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class UnaskedTest {

    @Autowired Unasked unasked;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired Filing filing;
    @Autowired Deciding deciding;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Access access;

    private Outlets outlets;

    @BeforeEach
    void aDistrict() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Opened.account(access, DANA);
        Opened.account(access, PRIYA);
        outlets = new Outlets(registering, registry);
    }

    @Test
    @Clause("WICHITA-56")
    void under_wichita_what_was_opened_before_any_request_was_opened_without_contact() {
        Adopted.by(policies, "wichita-ks");
        var early = outlets.register(Outlets.account(), LEE);

        assertThat(unasked.findings(DANA.viewer()))
                .singleElement()
                .returns(early, Unasked.Finding::outlet)
                .returns("Opened without contact", Unasked.Finding::words)
                .returns(List.of("WICHITA-56"), Unasked.Finding::clauses);
        assertThat(unasked.findings(MAYA.viewer())).isEmpty();

        ask(wichita());
        // It was in use before that day all the same.
        assertThat(unasked.findings(DANA.viewer())).hasSize(1);
    }

    @Test
    @Clause("WICHITA-56")
    void what_is_opened_on_the_day_of_the_request_or_later_is_not_reported() {
        Adopted.by(policies, "wichita-ks");
        ask(wichita());

        outlets.register(since(Outlets.account()), LEE);

        assertThat(unasked.findings(DANA.viewer())).isEmpty();
    }

    @Test
    @Clause("WEM-III-D-1")
    void under_wem_what_is_put_down_before_the_decision_was_created_before_approval() {
        Adopted.by(policies, "wem-mn");
        var asked = ask(wem());
        outlets.register(since(Outlets.account()), LEE);
        assertThat(unasked.findings(PRIYA.viewer()))
                .singleElement()
                .returns("Created before approval", Unasked.Finding::words)
                .satisfies(it -> assertThat(it.clauses()).contains("WEM-III-D-1"));

        approve(asked);

        assertThat(unasked.findings(PRIYA.viewer())).hasSize(1);
    }

    @Test
    @Clause("WEM-III-D-1")
    void what_is_put_down_after_the_decision_is_not_reported() {
        Adopted.by(policies, "wem-mn");
        approve(ask(wem()));

        outlets.register(since(Outlets.account()), LEE);

        assertThat(unasked.findings(PRIYA.viewer())).isEmpty();
    }

    @Test
    void where_the_policy_does_not_want_to_be_asked_first_nothing_is_reported() {
        Adopted.by(policies, "wilmington-ma");
        outlets.register(Outlets.account(), LEE);

        assertThat(unasked.findings(DANA.viewer())).isEmpty();
    }

    private OutletDraft since(OutletDraft it) {
        return new OutletDraft(
                it.name(),
                it.kind(),
                it.address(),
                it.unit(),
                it.classes(),
                it.purpose(),
                it.about(),
                it.audience(),
                it.owner(),
                it.otherWays(),
                policies.today());
    }

    private static Map<String, List<String>> wichita() {
        return Map.ofEntries(
                Map.entry("why", List.of("Players and families look for dates and scores there")),
                Map.entry("information", List.of("Dates and scores of the games")),
                Map.entry("channels", List.of("website", "x")),
                Map.entry("where", List.of("X")),
                Map.entry("platform-reason", List.of("Players look there first of all.")),
                Map.entry("rhythm", List.of("weekly")),
                Map.entry("hours", List.of("2")),
                Map.entry("administrator", List.of("t-lee")),
                Map.entry("backup", List.of("t-marcus")),
                Map.entry("ready", List.of("yes")));
    }

    private static Map<String, List<String>> wem() {
        return Map.of(
                "venue", List.of("public"),
                "classes", List.of("c-soccer"),
                "why", List.of("Dates and scores for players and families"),
                "where", List.of("X"));
    }

    /** Lee asks for a page of the team. */
    private UUID ask(Map<String, List<String>> answers) {
        var content = new Content("JV Soccer", "org-high", new Answers(answers), List.of());
        var begun = filing.begin(UUID.randomUUID(), RequestKind.CLASS_PAGE, content, LEE.viewer());
        var id = ((Filed.Done) begun).id();
        assertThat(filing.send(id, content, LEE.viewer())).isEqualTo(begun);
        return id;
    }

    private void approve(UUID id) {
        var content = new Content("JV Soccer", "org-high", new Answers(wem()), List.of());
        assertThat(
                        deciding.decide(
                                id,
                                new Deciding.Word(content.digest(), Act.AGREED, "", "", ""),
                                PRIYA.viewer()))
                .isEqualTo(Outcome.DONE);
    }
}
