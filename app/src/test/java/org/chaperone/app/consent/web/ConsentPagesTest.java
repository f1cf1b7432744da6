package org.chaperone.app.consent.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.JOAN;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.SAM;
import static org.chaperone.app.Cast.TOM;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.Permission.May;
import org.chaperone.app.consent.Permissions;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.proof.Clause;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@AppTest
class ConsentPagesTest {

    private static final String MATEO = "/consents/s-mateo";
    private static final Cell FACEBOOK = new Cell(ConsentUse.IMAGE, ConsentAudience.SOCIAL_MEDIA);
    private static final byte[] PDF = "%PDF-1.7 signed".getBytes(StandardCharsets.US_ASCII);

    @Autowired MockMvcTester mvc;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Permissions permissions;
    @Autowired Journal journal;

    @BeforeEach
    void load() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wilmington-ma");
    }

    @Test
    @Clause("WILM-MA-3d1-ii")
    void a_form_put_down_today_shows_in_the_office_s_list_and_counts_at_once() {
        assertThat(put(JOAN, no())).hasStatus(302);

        assertThat(may()).isEqualTo(May.NO);
        assertThat(get(JOAN, "/consents?may=no"))
                .hasStatusOk()
                .bodyText()
                .contains("Torres, Mateo", "The family said no.");
        assertThat(get(JOAN, MATEO))
                .bodyText()
                .contains("Elena Torres, on a paper form", "No: Photo", "Joan Pike");
    }

    @Test
    void the_list_tells_what_silence_means_here() {
        assertThat(get(SAM, "/consents"))
                .bodyText()
                .contains("The policy lets that stand for a yes.", "Johnson, Emma");
        assertThat(get(SAM, "/consents?may=not_known")).bodyText().contains("Nobody fits");
    }

    @Test
    void a_principal_lists_their_own_school_and_an_office_all() {
        assertThat(get(ROSA, "/consents"))
                .bodyText()
                .contains("Johnson, Emma")
                .doesNotContain("Torres, Mateo");
        assertThat(get(DANA, "/consents")).bodyText().contains("Johnson, Emma", "Torres, Mateo");
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"MAYA", "LEE", "TOM", "PRIYA", "RUTH", "GUS", "ELENA"})
    void others_find_no_list_no_person_no_form_and_no_export(Cast person) {
        put(JOAN, no());

        assertThat(get(person, "/consents")).hasStatus(404);
        assertThat(get(person, MATEO)).hasStatus(404);
        assertThat(get(person, MATEO + "/statements/new")).hasStatus(404);
        assertThat(put(person, no())).hasStatus(404);
        assertThat(post(person, "/consents/exports", new LinkedMultiValueMap<>())).hasStatus(404);
        assertThat(post(person, MATEO + "/orders", order("whereabouts_secret"))).hasStatus(404);
    }

    @Test
    void a_principal_finds_nobody_of_another_school_and_nobody_who_isn_t_there() {
        assertThat(get(ROSA, MATEO)).hasStatus(404);
        assertThat(put(ROSA, no())).hasStatus(404);
        assertThat(get(SAM, "/consents/nobody")).hasStatus(404);
    }

    @Test
    void everything_to_put_right_is_said_at_once_and_nothing_is_lost() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("signer", "other");
        form.add("basis", "portal");
        form.add("day", "2999-01-01");
        form.add("wording", "Photo form 2026");

        assertThat(put(JOAN, form))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Four things to put right",
                        "Write the name as it stands on the form",
                        "Choose how it was said",
                        "Give the day on the form",
                        "Choose what they said yes or no to",
                        "Photo form 2026");
        assertThat(may()).isEqualTo(May.YES);
    }

    @Test
    void the_same_can_t_be_a_yes_and_a_no() {
        var form = no();
        form.add("yesUses", "image");
        form.add("yesAudiences", "social_media");

        assertThat(put(JOAN, form))
                .hasStatus(422)
                .bodyText()
                .contains("The same can’t be a yes and a no");
    }

    @ParameterizedTest
    @ValueSource(strings = {"t-tom", "s-mateo", "g-nobody", "<script>"})
    void who_isn_t_of_the_family_can_t_be_chosen(String signer) {
        var form = no();
        form.set("signer", signer);

        assertThat(put(JOAN, form)).hasStatus(422);
        assertThat(may()).isEqualTo(May.YES);
    }

    @Test
    void a_scan_is_kept_and_shown_to_who_keeps_permissions_alone() {
        assertThat(put(JOAN, no(), "form.pdf", PDF)).hasStatus(302);
        var id =
                permissions
                        .ledger("s-mateo", JOAN.viewer())
                        .orElseThrow()
                        .statements()
                        .getFirst()
                        .id();
        var scan = MATEO + "/statements/" + id + "/scan";

        var shown = get(JOAN, scan);
        assertThat(shown).hasStatusOk().hasContentType("application/pdf");
        assertThat(shown.getResponse().getContentAsByteArray()).isEqualTo(PDF);
        assertThat(shown)
                .headers()
                .hasValue("Content-Disposition", "attachment; filename=\"form.pdf\"");
        assertThat(get(MAYA, scan)).hasStatus(404);
        assertThat(get(ROSA, scan)).hasStatus(404);
        assertThat(get(SAM, "/consents/s-emma/statements/" + id + "/scan")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><script>alert(1)</script>", "GIF89a", "PK", "%PDF", ""})
    void a_scan_is_what_its_bytes_tell(String content) {
        var sent = put(JOAN, no(), "form.pdf", content.getBytes(StandardCharsets.US_ASCII));

        assertThat(sent).hasStatus(content.isEmpty() ? 302 : 422);
    }

    @Test
    void undoing_needs_a_reason_and_shows_both() {
        put(JOAN, no());
        var id =
                permissions
                        .ledger("s-mateo", JOAN.viewer())
                        .orElseThrow()
                        .statements()
                        .getFirst()
                        .id();
        var undo = MATEO + "/statements/" + id + "/undo";

        assertThat(post(JOAN, undo, new LinkedMultiValueMap<>()))
                .hasStatus(422)
                .bodyText()
                .contains("Say why, for whoever reads it later");
        assertThat(get(JOAN, undo)).bodyText().contains("Undo an answer");
        assertThat(get(ROSA, undo)).hasStatus(404);
        assertThat(get(JOAN, MATEO)).bodyText().contains("Put down wrongly?");
        assertThat(post(ROSA, undo, why())).hasStatus(404);
        assertThat(post(JOAN, undo, why())).hasStatus(302);
        assertThat(post(JOAN, undo, why())).hasStatus(302);
        assertThat(get(JOAN, MATEO)).bodyText().contains("Undone by Joan Pike", "Wrong child");
        assertThat(may()).isEqualTo(May.YES);
    }

    @Test
    void an_order_is_put_down_shown_to_who_keeps_orders_and_ended() {
        assertThat(post(JOAN, MATEO + "/orders", order("whereabouts_secret"))).hasStatus(302);
        assertThat(may()).isEqualTo(May.NO);

        assertThat(get(JOAN, MATEO)).bodyText().contains("Case 26-114");
        assertThat(get(DANA, MATEO))
                .bodyText()
                .contains("The office has an order on file.")
                .doesNotContain("Case 26-114")
                .doesNotContain("Orders of courts");
        var id =
                permissions.ledger("s-mateo", JOAN.viewer()).orElseThrow().orders().getFirst().id();
        assertThat(get(JOAN, MATEO + "/orders/" + id + "/end")).bodyText().contains("End an order");
        assertThat(get(DANA, MATEO + "/orders/" + id + "/end")).hasStatus(404);
        assertThat(post(DANA, MATEO + "/orders/" + id + "/end", why())).hasStatus(404);
        assertThat(post(JOAN, MATEO + "/orders/" + id + "/end", why())).hasStatus(302);
        assertThat(may()).isEqualTo(May.YES);
    }

    @Test
    void an_order_that_makes_no_sense_is_put_right() {
        var order = order("has_no_say");
        order.set("first", "2026-12-01");
        order.set("last", "2026-11-01");

        assertThat(post(JOAN, MATEO + "/orders", order))
                .hasStatus(422)
                .bodyText()
                .contains("Choose whom the order names", "The last day comes after the first");
    }

    @Test
    void the_export_is_journalled_and_holds_what_the_list_holds() {
        put(JOAN, no());

        var export = new LinkedMultiValueMap<String, String>();
        export.add("may", "no");
        assertThat(post(JOAN, "/consents/exports", export))
                .hasStatusOk()
                .bodyText()
                .contains("s-mateo", "The family said no.")
                .doesNotContain("s-nora");
        assertThat(journal.about("consent:students"))
                .singleElement()
                .satisfies(it -> assertThat(it.payload()).contains("\"may\":\"NO\""));
    }

    @Test
    void a_colleague_answers_for_themselves_and_takes_it_back() {
        var yes = new LinkedMultiValueMap<String, String>();
        yes.add("image.social_media", "granted");

        assertThat(post(LEE, "/consents/mine", yes)).hasStatus(302);
        assertThat(get(LEE, "/consents/mine?saved=yes")).bodyText().contains("Saved.");
        assertThat(may("t-lee")).isEqualTo(May.YES);

        post(LEE, "/consents/mine", new LinkedMultiValueMap<>());
        assertThat(permissions.ledger("t-lee", SAM.viewer()).orElseThrow().statements()).hasSize(2);
        assertThat(get(ELENA, "/consents/mine")).hasStatus(404);
    }

    @Test
    void saving_again_without_a_change_puts_nothing_down() {
        post(TOM, "/consents/mine", new LinkedMultiValueMap<>());

        assertThat(permissions.ledger("t-tom", SAM.viewer()).orElseThrow().statements()).isEmpty();
    }

    private May may() {
        return may("s-mateo");
    }

    private May may(String person) {
        return permissions
                .of(List.of(person), List.of(FACEBOOK), null)
                .get(person)
                .of(FACEBOOK)
                .may();
    }

    private static MultiValueMap<String, String> no() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("signer", "g-elena");
        form.add("basis", "form");
        form.add("noUses", "image");
        form.add("noUses", "video");
        form.add("noAudiences", "social_media");
        return form;
    }

    private static MultiValueMap<String, String> order(String kind) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("kind", kind);
        form.add("note", "Case 26-114");
        return form;
    }

    private static MultiValueMap<String, String> why() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("why", "Wrong child");
        return form;
    }

    private MvcTestResult get(Cast person, String path) {
        return mvc.get().uri(path).with(person.calling()).exchange();
    }

    private MvcTestResult post(Cast person, String path, MultiValueMap<String, String> form) {
        return mvc.post().uri(path).with(person.calling()).params(form).exchange();
    }

    private MvcTestResult put(Cast person, MultiValueMap<String, String> form) {
        return post(person, MATEO + "/statements", form);
    }

    private MvcTestResult put(
            Cast person, MultiValueMap<String, String> form, String name, byte[] content) {
        return mvc.post()
                .uri(MATEO + "/statements")
                .multipart()
                .file(new MockMultipartFile("scan", name, "application/pdf", content))
                .with(person.calling())
                .params(form)
                .exchange();
    }
}
