package org.chaperone.app.notices.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.GUS;
import static org.chaperone.app.Cast.INES;
import static org.chaperone.app.Cast.JOAN;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.SAM;
import static org.chaperone.app.Cast.TOM;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.consent.CourtOrders;
import org.chaperone.app.consent.NewOrder;
import org.chaperone.app.consent.Order;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.jobs.OneOffJob;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.notices.Wordings;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Outlets;
import org.chaperone.app.registry.Registering;
import org.chaperone.app.registry.Registry;
import org.chaperone.policy.proof.Clause;
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
class NoticePagesTest {

    private static final String WORDING = "/notices/wordings/class-page";

    @Autowired MockMvcTester mvc;
    @Autowired Wordings wordings;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired Directory directory;
    @Autowired CourtOrders orders;
    @Autowired Policies policies;
    @Autowired Journal journal;
    @Autowired List<OneOffJob> jobs;
    @Autowired JdbcClient db;

    private String page = "";

    /** Tom's class page, of which the eight families of his class are told: Emma's by e-mail, the others on paper. */
    @BeforeEach
    void aDistrict() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wilmington-ma");
        db.sql(
                        """
                        INSERT INTO person (id, kind, given, family, email, sort_name, search_text)
                        VALUES ('g-ann', 'GUARDIAN', 'Ann', 'Johnson', 'ann@mail.example', 'johnson ann', 'ann johnson')
                        """)
                .update();
        db.sql("INSERT INTO family_link VALUES ('g-ann', 's-emma', 'PARENT')").update();
        new Outlets(registering, registry).classPage(TOM);
        page = "/notices/" + db.sql("SELECT id FROM notice_occasion").query(UUID.class).single();
    }

    @Test
    @Clause("WILM-MA-3f4")
    void the_principal_s_list_shows_pages_with_households_not_told_yet() {
        assertThat(get(ROSA, "/notices?told=not-yet"))
                .hasStatusOk()
                .bodyText()
                .contains("Grade 4 news: Grade 4, Mr. Becker", "Nobody told yet");
        sent();

        assertThat(get(ROSA, "/notices?told=not-yet")).bodyText().contains("1 of 8 told");
        tick(ROSA, waiting());
        assertThat(get(ROSA, "/notices?told=not-yet")).bodyText().contains("Nothing fits");
        assertThat(get(ROSA, "/notices")).bodyText().contains("8 of 8 told", "Everybody told");
        assertThat(
                        db.sql("SELECT count(*) FROM task WHERE state = 'OPEN'")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void offices_see_all_a_principal_their_school_and_others_their_own() {
        for (var it : List.of(ROSA, TOM, DANA, INES, PRIYA)) {
            assertThat(get(it, "/notices")).as(it.name()).bodyText().contains("Grade 4 news");
            assertThat(get(it, page)).as(it.name()).hasStatusOk();
        }
        for (var it : List.of(JOAN, LEE, SAM, GUS)) {
            assertThat(get(it, "/notices"))
                    .as(it.name())
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("Grade 4 news");
            assertThat(get(it, page)).as(it.name()).hasStatus(404);
            assertThat(post(it, page + "/letters")).as(it.name()).hasStatus(404);
            assertThat(post(it, page + "/hand-out-list")).as(it.name()).hasStatus(404);
            assertThat(post(it, page + "/exports")).as(it.name()).hasStatus(404);
            assertThat(post(it, page + "/start")).as(it.name()).hasStatus(404);
            assertThat(post(it, page + "/stop")).as(it.name()).hasStatus(404);
        }
    }

    @Test
    void before_anything_goes_out_the_page_says_to_whom_and_why_it_can_t() {
        assertThat(get(TOM, page))
                .bodyText()
                .contains("What would go out", "By e-mail</dt><dd>1<", "On paper</dt><dd>7<")
                .contains("No wording of this letter is published yet");
        assertThat(post(TOM, page + "/start"))
                .hasStatus(422)
                .bodyText()
                .contains("One thing to put right", "aria-describedby=\"start-error\"");
    }

    @Test
    void a_page_under_way_shows_how_far_it_is_and_is_stopped_and_gone_on_with() {
        publish();
        assertThat(post(TOM, page + "/start")).hasRedirectedUrl(page);
        assertThat(get(TOM, page)).bodyText().contains("data-under-way", "Notices are going out");
        assertThat(post(TOM, page + "/stop")).hasRedirectedUrl(page);
        assertThat(post(TOM, page + "/stop")).hasRedirectedUrl(page);
        assertThat(get(TOM, page)).bodyText().contains("Stopped", "Go on");
        assertThat(post(TOM, page + "/start")).hasRedirectedUrl(page);
        work();
        assertThat(get(TOM, page)).bodyText().contains("1 of 8 told, 7 on paper");
    }

    @Test
    void a_list_is_narrowed_ordered_and_taken_out() {
        sent();

        assertThat(get(TOM, page + "?q=emma")).bodyText().contains("1 notice<", "Ann Johnson");
        assertThat(get(TOM, page + "?state=told")).bodyText().contains("1 notice<");
        assertThat(get(TOM, page + "?state=untold&order=state"))
                .bodyText()
                .contains("7 notices")
                .doesNotContain("Ann Johnson");
        assertThat(get(TOM, page + "?state=returned")).bodyText().contains("Nobody fits");
        assertThat(get(TOM, page + "?state=%00&order=x&after=x")).hasStatusOk();
        assertThat(post(TOM, page + "/exports"))
                .hasStatusOk()
                .bodyText()
                .contains("Ann Johnson,Emma Johnson,ann@mail.example,en es,Told");
        assertThat(post(ROSA, "/notices/exports")).bodyText().contains("Lincoln Elementary", "8,1");
        assertThat(
                        db.sql(
                                        "SELECT count(*) FROM journal_entry WHERE kind IN ('notice-list-exported', 'notice-occasions-exported')")
                                .query(Integer.class)
                                .single())
                .isEqualTo(2);
    }

    @Test
    void what_is_wrong_with_evidence_stands_at_its_field() {
        sent();

        assertThat(post(TOM, page + "/evidence", "how", "sung", "day", "someday"))
                .hasStatus(422)
                .bodyText()
                .contains("Three things to put right")
                .contains("Tick whom it was given to", "Give the day")
                .contains("aria-describedby=\"notices-error\"", "id=\"notices-error\"");
        assertThat(
                        post(
                                TOM,
                                page + "/evidence",
                                "how",
                                "posted",
                                "day",
                                "2019-01-01",
                                "notice",
                                waiting().getFirst()))
                .hasStatus(422)
                .bodyText()
                .contains("It is a day since this began");
    }

    @Test
    void a_tick_says_when_and_who_and_is_undone_by_a_press() {
        sent();
        var one = waiting().getFirst();

        tick(TOM, List.of(one));
        assertThat(get(TOM, page)).bodyText().contains("Handed out", ", Tom Becker");
        assertThat(post(TOM, page + "/of/" + one + "/undo")).hasRedirectedUrl(page);
        assertThat(get(TOM, page)).bodyText().contains("(undone)", "Undone");
        assertThat(post(TOM, page + "/of/" + UUID.randomUUID() + "/undo")).hasStatus(404);
        assertThat(post(LEE, page + "/of/" + one + "/undo")).hasStatus(404);
    }

    @Test
    void letters_are_printed_in_both_languages_and_once_unless_asked_again() throws Exception {
        sent();

        var letters = pdf(post(TOM, page + "/letters", "which", "new"));

        assertThat(letters)
                .contains("Dear family of Noah Bennett,", "Hola, familia de Noah Bennett:")
                .contains("The page Grade 4 news is in use", "La página Grade 4 news se usa")
                .doesNotContain("Emma", "{");
        assertThat(post(TOM, page + "/letters", "which", "new")).hasRedirectedUrl(page);
        assertThat(get(TOM, page)).bodyText().contains("Printed, to be handed out");
        assertThat(pdf(post(TOM, page + "/letters", "which", "paper"))).contains("Noah Bennett");
    }

    @Test
    void the_list_to_tick_has_whoever_is_told_on_paper_and_no_child_whose_whereabouts_are_secret()
            throws Exception {
        sent();
        orders.record(
                new NewOrder(
                        "s-noah",
                        Order.Kind.WHEREABOUTS_SECRET,
                        null,
                        policies.today(),
                        null,
                        null,
                        "Order 7"),
                SAM.viewer());
        db.sql("UPDATE notice SET secret = true WHERE student = 's-noah'").update();

        assertThat(pdf(post(TOM, page + "/hand-out-list")))
                .contains("Aisha Khan", "Family of Aisha Khan")
                .doesNotContain("Noah", "Emma");
        assertThat(pdf(post(ROSA, page + "/hand-out-list"))).doesNotContain("Noah");
        assertThat(get(TOM, page))
                .bodyText()
                .contains("The office sees to 1 more")
                .doesNotContain("Noah");
        assertThat(get(ROSA, page)).bodyText().contains("Noah Bennett");
        assertThat(post(ROSA, page + "/exports")).bodyText().doesNotContain("Noah");
        assertThat(pdf(post(TOM, page + "/letters", "which", "new"))).doesNotContain("Noah");
        assertThat(pdf(post(ROSA, page + "/letters", "which", "new"))).contains("Noah Bennett");
    }

    @Test
    void who_isn_t_told_because_of_an_order_is_said_to_the_office_alone() {
        orders.record(
                new NewOrder(
                        "s-emma",
                        Order.Kind.HAS_NO_SAY,
                        "g-ann",
                        policies.today(),
                        null,
                        null,
                        "Order 7"),
                SAM.viewer());

        assertThat(get(ROSA, page)).bodyText().contains("because of an order: Ann Johnson");
        assertThat(get(TOM, page)).bodyText().doesNotContain("Ann Johnson", "order:");
        assertThat(get(DANA, page)).bodyText().doesNotContain("Ann Johnson", "order:");
    }

    @Test
    void a_wording_is_drafted_looked_at_and_published_with_all_faults_at_their_fields() {
        assertThat(get(ROSA, "/notices/wordings")).bodyText().contains("Not published");
        assertThat(get(ROSA, WORDING))
                .bodyText()
                .contains("The page Room 12 is in use with Grade 4.", "WILM-MA-3f4")
                .doesNotContain(">Publish<");

        assertThat(post(ROSA, WORDING + "/preview", "en-subject", "Hello", "en-body", "{teacher}"))
                .hasStatusOk()
                .bodyText()
                .contains("There is no blank {teacher}", "Three things to put right");
        assertThat(wordings.history("class-page")).isEmpty();

        assertThat(post(ROSA, WORDING, "en-subject", "Hello", "en-body", "Half {"))
                .hasRedirectedUrl(WORDING);
        assertThat(get(DANA, WORDING)).bodyText().contains("Half {", "can’t be shown");

        assertThat(post(DANA, WORDING + "/publication", "en-subject", "Hello", "en-body", "Half {"))
                .hasStatus(422)
                .bodyText()
                .contains("en-body-error", "es-subject-error", "es-body-error");
        assertThat(wordings.published("class-page")).isEmpty();
        assertThat(post(ROSA, WORDING + "/publication")).hasStatus(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"TOM", "LEE", "SAM", "PRIYA", "GUS"})
    void wordings_are_for_principals_and_the_communications_office(Cast other) {
        assertThat(get(other, "/notices/wordings")).hasStatus(404);
        assertThat(post(other, WORDING, "en-body", "x")).hasStatus(404);
    }

    @Test
    void a_name_that_looks_like_markup_or_a_blank_stays_a_name() throws Exception {
        db.sql("UPDATE person SET given = '<b>{child}' WHERE id = 's-noah'").update();
        sent();

        assertThat(get(TOM, page)).bodyText().contains("&lt;b&gt;{child}").doesNotContain("<b>{");
        assertThat(pdf(post(TOM, page + "/letters"))).contains("family of <b>{child} Bennett");
    }

    @Test
    void issued_addresses_are_put_down_once_however_often_the_form_is_sent() {
        var form = UUID.randomUUID().toString();
        assertThat(get(ROSA, "/notices/addresses")).bodyText().contains("Grade 4, Mr. Becker");

        for (var i = 0; i < 2; i++) {
            assertThat(
                            post(
                                    ROSA,
                                    "/notices/addresses",
                                    "form",
                                    form,
                                    "school",
                                    "org-lincoln",
                                    "whom",
                                    "grade:4",
                                    "sender",
                                    "Rosa Delgado"))
                    .hasStatus(302);
        }

        assertThat(
                        db.sql("SELECT count(*) FROM notice_occasion WHERE grade = 4")
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
        assertThat(post(ROSA, "/notices/addresses", "school", "org-lincoln"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose a grade or a class", "Say who signs");
        assertThat(get(TOM, "/notices/addresses")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0", "00000000-0000-0000-0000-000000000000", "%00"})
    void what_isn_t_there_isn_t_found(String id) {
        assertThat(get(DANA, "/notices/" + id)).hasStatus4xxClientError();
        assertThat(get(DANA, "/notices/wordings/" + id)).hasStatus4xxClientError();
    }

    @Test
    void a_number_is_told_of_by_who_leads() {
        assertThat(get(LEE, "/notices/numbers")).bodyText().contains("JV Soccer");
        assertThat(get(SAM, "/notices/numbers")).bodyText().contains("You lead no class");
        assertThat(post(LEE, "/notices/numbers", "group", "c-chess"))
                .hasStatus(422)
                .bodyText()
                .contains("Three things to put right");
        assertThat(
                        post(
                                LEE,
                                "/notices/numbers",
                                "group",
                                "c-soccer",
                                "number",
                                "555-0100",
                                "purpose",
                                "The trip."))
                .hasStatus(302);
    }

    private void publish() {
        var kind = wordings.kind("class-page").orElseThrow();
        wordings.publish("class-page", kind.letters(), DANA.viewer());
    }

    private void sent() {
        publish();
        assertThat(post(TOM, page + "/start")).hasRedirectedUrl(page);
        work();
    }

    private void work() {
        for (var name : List.of("notices-sending", "mail-delivery")) {
            var job = jobs.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
            db.sql("DELETE FROM job WHERE task_name = ? RETURNING task_instance")
                    .param(name)
                    .query(String.class)
                    .list()
                    .forEach(job::run);
        }
    }

    private List<String> waiting() {
        return db.sql("SELECT id FROM notice WHERE state <> 'TOLD'").query(String.class).list();
    }

    private void tick(Cast by, List<String> notices) {
        var request = mvc.post().uri(page + "/evidence").with(by.calling());
        request.param("how", "handed_out").param("day", policies.today().toString());
        request.param("notice", notices.toArray(String[]::new));
        assertThat(request.exchange()).hasRedirectedUrl(page);
    }

    private MvcTestResult get(Cast by, String path) {
        return mvc.get().uri(path).with(by.calling()).exchange();
    }

    private MvcTestResult post(Cast by, String path, String... parameters) {
        var request = mvc.post().uri(path).with(by.calling());
        for (var i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private static String pdf(MvcTestResult reply) throws Exception {
        assertThat(reply).hasStatusOk();
        var bytes = reply.getResponse().getContentAsByteArray();
        assertThat(new String(bytes, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
