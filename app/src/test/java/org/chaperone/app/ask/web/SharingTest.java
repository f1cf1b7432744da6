package org.chaperone.app.ask.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.GUS;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MARCUS;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.access.Opened.calling;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.access.Access;
import org.chaperone.app.access.Administration;
import org.chaperone.app.access.Invitation;
import org.chaperone.app.access.NewAccount;
import org.chaperone.app.access.Opened;
import org.chaperone.app.ask.Ask;
import org.chaperone.app.ask.facts.Given;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.QuestionType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class SharingTest {

    @Autowired MockMvcTester mvc;
    @Autowired Policies policies;
    @Autowired Access access;
    @Autowired Administration administration;
    @Autowired Ask ask;
    @Autowired Journal journal;
    @Autowired JdbcClient db;

    private Viewer lee;
    private Viewer marcus;

    @BeforeEach
    void adopt() {
        Adopted.by(policies, "wilmington-ma");
        lee = Opened.account(access, LEE);
        marcus = Opened.account(access, MARCUS);
    }

    @Test
    void the_principal_with_whom_it_is_shared_reads_it_as_the_coach_s() {
        var id = keep();

        assertThat(share(id, marcus)).hasStatus(302).hasRedirectedUrl("/answers/" + id);

        assertThat(mvc.get().uri("/answers/" + id).with(calling(marcus)))
                .hasStatusOk()
                .bodyText()
                .contains("Lee Park asked to reach students by direct message")
                .doesNotContain("You asked", "Share it with a colleague", "Stop sharing");
        assertThat(mvc.get().uri("/answers?whose=shared").with(calling(marcus)))
                .bodyText()
                .contains(id.toString(), "Lee Park");
        assertThat(mvc.get().uri("/work").with(calling(marcus)))
                .bodyText()
                .contains("Shared with you", id.toString());
        assertThat(mvc.get().uri("/answers/" + id).with(calling(lee)))
                .bodyText()
                .contains("Marcus Webb", "Stop sharing with Marcus Webb", "Since ");
        assertThat(mvc.get().uri("/answers").with(calling(lee)))
                .bodyText()
                .contains("Shared with one colleague");
    }

    @ParameterizedTest
    @ValueSource(strings = {"marcus", "WEBB marcus", "  web ", "mwebb@alderfalls", "Märcus"})
    void a_colleague_is_found_by_a_part_of_the_name_or_address(String words) {
        assertThat(found(keep(), words)).containsExactly("Marcus Webb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Nobody Here", "%", "_", "' OR 1=1 --", "park"})
    void who_doesnt_fit_and_one_s_own_self_arent_offered(String words) {
        assertThat(found(keep(), words)).isEmpty();
    }

    @Test
    void families_the_closed_and_those_who_never_came_arent_offered_and_cant_be_chosen() {
        var priya = Opened.administrator(access, PRIYA);
        var elena = Opened.account(access, ELENA);
        var gus = Opened.account(access, GUS);
        var dana = Opened.account(access, DANA);
        administration.deactivate(dana.account(), priya);
        var invitation =
                new Invitation(
                        null, "Joan Pike", "jpike@alderfalls.example", Cast.JOAN.viewer().grants());
        administration.invite(invitation, priya);
        var id = keep();

        assertThat(found(id, "a"))
                .contains("Marcus Webb", "Gus Hale")
                .doesNotContain("Elena Torres", "Dana Whitfield", "Joan Pike");
        assertThat(share(id, elena)).hasStatus(422).bodyText().contains("They don’t work here");
        assertThat(share(id, dana)).hasStatus(422);
        assertThat(share(id, UUID.randomUUID())).hasStatus(422);
        assertThat(share(id, gus)).hasStatus(302);
    }

    @Test
    void of_two_who_are_called_the_same_the_address_says_which() {
        var namesake =
                new NewAccount(
                        "t-other",
                        "Marcus Webb",
                        "other@alderfalls.example",
                        "a password for tests",
                        MARCUS.viewer().grants());
        access.open(namesake, Actor.system("test"));

        assertThat(page(keep(), "marcus webb"))
                .contains("mwebb@alderfalls.example", "other@alderfalls.example");
    }

    @Test
    void shared_twice_it_is_shared_once() {
        var id = keep();

        share(id, marcus);
        share(id, marcus);

        assertThat(kinds(id)).containsExactly("answer-shared", "answer-kept");
        assertThat(page(id, "marcus")).contains("Reads it already");
    }

    @Test
    void one_doesn_t_share_with_oneself() {
        assertThat(share(keep(), lee))
                .hasStatus(422)
                .bodyText()
                .contains("You can read it already");
    }

    @Test
    void when_sharing_ends_the_colleague_doesn_t_find_it_any_more() {
        var id = keep();
        share(id, marcus);

        assertThat(end(id, marcus, lee)).hasRedirectedUrl("/answers/" + id);
        assertThat(end(id, marcus, lee)).hasRedirectedUrl("/answers/" + id);

        assertThat(mvc.get().uri("/answers/" + id).with(calling(marcus))).hasStatus(404);
        assertThat(mvc.get().uri("/answers").with(calling(marcus)))
                .bodyText()
                .doesNotContain(id.toString());
        assertThat(mvc.post().uri("/answers/exports").with(calling(marcus)))
                .bodyText()
                .doesNotContain(id.toString());
        assertThat(page(id, "")).contains("Only you.");
        assertThat(kinds(id)).containsExactly("answer-share-ended", "answer-shared", "answer-kept");
    }

    @Test
    void what_has_ended_can_begin_again_and_both_times_stay_on_record() {
        var id = keep();
        share(id, marcus);
        end(id, marcus, lee);
        share(id, marcus);

        assertThat(mvc.get().uri("/answers/" + id).with(calling(marcus))).hasStatusOk();
        assertThat(
                        db.sql("SELECT count(*) FROM kept_answer_share WHERE answer = :id")
                                .param("id", id)
                                .query(Integer.class)
                                .single())
                .isEqualTo(2);
    }

    @Test
    void who_reads_a_shared_answer_neither_passes_it_on_nor_ends_it_for_others() {
        var dana = Opened.account(access, DANA);
        var id = keep();
        share(id, marcus);
        share(id, dana);

        assertThat(share(id, dana, marcus)).hasStatus(404);
        assertThat(end(id, dana, marcus)).hasStatus(404);
        assertThat(mvc.get().uri("/answers/" + id + "?colleague=gus").with(calling(marcus)))
                .bodyText()
                .doesNotContain("Share with", "Find a colleague");
        assertThat(mvc.get().uri("/answers/" + id).with(calling(dana))).hasStatusOk();
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"ROSA", "INES", "PRIYA", "ELENA"})
    void to_everybody_else_there_is_no_such_answer(Cast person) {
        var id = keep();

        assertThat(mvc.get().uri("/answers/" + id).with(person.calling())).hasStatus(404);
        assertThat(share(id, marcus, person.viewer())).hasStatus(404);
        assertThat(end(id, marcus, person.viewer())).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE kept_answer_share SET ended_at = NULL WHERE answer = :id",
                "UPDATE kept_answer_share SET with_name = 'Somebody' WHERE answer = :id",
                "DELETE FROM kept_answer_share WHERE answer = :id"
            })
    void what_was_shared_isn_t_rewritten(String sql) {
        var id = keep();
        share(id, marcus);
        end(id, marcus, lee);

        assertThatThrownBy(() -> db.sql(sql).param("id", id).update())
                .hasMessageContaining("kept_answer_share");
    }

    @Test
    void also_the_database_shares_nothing_with_who_asked_it() {
        var id = keep();

        assertThatThrownBy(
                        () ->
                                db.sql(
                                                """
                                                INSERT INTO kept_answer_share (answer, with_account, with_name, shared_at)
                                                VALUES (:id, :lee, 'Lee Park', now())
                                                """)
                                        .param("id", id)
                                        .param("lee", lee.account())
                                        .update())
                .hasMessageContaining("not shared with who asked it");
    }

    @Test
    void an_export_is_noted_with_what_went_out_and_not_with_what_it_says() {
        var id = keep();
        share(id, marcus);

        assertThat(
                        mvc.post()
                                .uri("/answers/exports")
                                .param("whose", "shared")
                                .with(calling(marcus)))
                .bodyText()
                .contains(id.toString());

        assertThat(journal.about("account:" + marcus.account()))
                .filteredOn(it -> it.kind().equals("answers-exported"))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.actor()).isEqualTo(marcus.actor());
                            assertThat(it.payload())
                                    .contains("\"count\":1", "\"whose\":\"shared\"")
                                    .doesNotContain("Lee Park");
                        });
    }

    private UUID keep() {
        var given =
                new Given(
                        QuestionType.CONTACT,
                        Map.of("recipient.kind", "student", "channel", "direct-message"));
        var seen = ask.answer(given, lee).origin().decision();
        return switch (ask.keep(UUID.randomUUID(), given, seen, lee)) {
            case Ask.Keeping.Kept(var id) -> id;
            case Ask.Keeping.Changed() -> throw new AssertionError("The answer changed");
        };
    }

    private MvcTestResult share(UUID id, Viewer with) {
        return share(id, with.account());
    }

    private MvcTestResult share(UUID id, UUID with) {
        return share(id, with, lee);
    }

    private MvcTestResult share(UUID id, Viewer with, Viewer by) {
        return share(id, with.account(), by);
    }

    private MvcTestResult share(UUID id, UUID with, Viewer by) {
        return mvc.post()
                .uri("/answers/" + id + "/shares")
                .param("with", with.toString())
                .with(calling(by))
                .exchange();
    }

    private MvcTestResult end(UUID id, Viewer with, Viewer by) {
        return mvc.post()
                .uri("/answers/" + id + "/shares/" + with.account() + "/end")
                .with(calling(by))
                .exchange();
    }

    private String page(UUID id, String words) {
        return assertThat(
                        mvc.get()
                                .uri("/answers/" + id)
                                .param("colleague", words)
                                .with(calling(lee)))
                .hasStatusOk()
                .bodyText()
                .actual();
    }

    /** The names that are offered to be shared with. */
    private List<String> found(UUID id, String words) {
        return Pattern.compile("aria-label=\"Share with ([^\"]+)\"")
                .matcher(page(id, words))
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    private List<String> kinds(UUID answer) {
        return journal.about("answer:" + answer).stream().map(it -> it.kind()).toList();
    }
}
