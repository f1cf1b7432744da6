package org.chaperone.app.policies.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.INES;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.PRIYA;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.chaperone.app.AppTest;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Companion;
import org.chaperone.app.policies.Companions;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.Reference;
import org.chaperone.policy.proof.Clause;
import org.chaperone.policy.question.AccountKind;
import org.chaperone.policy.question.Network;
import org.chaperone.policy.question.UseNow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class DocumentPagesTest {

    private static final String ADDRESS = "https://www.alderfalls.example/policy.pdf";

    @Autowired MockMvcTester mvc;
    @Autowired Policies policies;
    @Autowired Companions companions;
    @Autowired Journal journal;

    @Test
    @Clause("WEM-IV-end-4")
    void a_companion_document_is_missing_until_somebody_attaches_it() {
        Adopted.by(policies, "wem-mn");
        var guidelines =
                companions.all().stream()
                        .map(Companion::reference)
                        .filter(it -> it.clauses().contains("WEM-IV-end-4"))
                        .findFirst()
                        .orElseThrow();
        assertThat(guidelines.title()).contains("428");
        assertThat(row(maya("/policy/documents"), guidelines.id()))
                .contains(guidelines.title(), "Companion missing");
        assertThat(maya("/policy")).containsIgnoringCase("missing");

        attach(guidelines.id());

        assertThat(row(maya("/policy/documents"), guidelines.id()))
                .contains("href=\"" + ADDRESS + "\"", "attached by Priya Nair")
                .doesNotContain("Companion missing");
    }

    @Test
    @Clause("WILM-MA-2b1")
    void the_acceptable_use_policy_is_linked_with_its_date_and_an_old_one_stands_out() {
        Adopted.by(policies, "wilmington-ma");
        attach("aup");

        assertThat(row(maya("/policy/documents"), "aup"))
                .contains("href=\"" + ADDRESS + "\"", "dated January 5, 2015")
                .contains("Older than a year");
    }

    @Test
    @Clause("WILM-MA-5b")
    void answers_name_the_document_as_it_is_attached_now() {
        Adopted.by(policies, "wilmington-ma");
        assertThat(acceptableUse().address()).isEmpty();

        attach("aup");

        assertThat(acceptableUse().address()).contains(ADDRESS);
        assertThat(acceptableUse().date()).contains(LocalDate.of(2015, 1, 5));
        assertThat(maya("/ask/use-now/answer?account=personal&network=school"))
                .contains("href=\"" + ADDRESS + "\"", "dated January 5, 2015");
    }

    @Test
    void attached_twice_it_is_attached_once() {
        Adopted.by(policies, "wilmington-ma");
        attach("aup");
        attach("aup");

        assertThat(journal.about("document:wilmington-ma/aup")).hasSize(1);
    }

    @Test
    void only_an_administrator_attaches() {
        Adopted.by(policies, "wilmington-ma");

        assertThat(mvc.get().uri("/policy/documents/aup").with(MAYA.calling())).hasStatus(404);
        assertThat(new Reader(mvc, INES).send("/policy/documents/aup", "address", ADDRESS))
                .hasStatus(404);
        assertThat(maya("/policy/documents")).doesNotContain("Attach it");
        assertThat(mvc.get().uri("/policy/documents/nothing").with(PRIYA.calling())).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "policy.pdf", "javascript:alert(1)", "ftp://x.example/a", "https://"})
    void what_isnt_an_address_on_the_web_isnt_attached(String address) {
        Adopted.by(policies, "wilmington-ma");

        assertThat(
                        new Reader(mvc, PRIYA)
                                .send("/policy/documents/aup", "address", address, "dated", "now"))
                .hasStatus(422)
                .bodyText()
                .contains("Two things to put right", "Give the whole address");
        assertThat(companions.companion("aup").orElseThrow().missing()).isTrue();
    }

    /** The acceptable use policy as an answer on use of the network names it. */
    private Reference acceptableUse() {
        var decision =
                policies.decider()
                        .decide(
                                new UseNow(
                                        null,
                                        AccountKind.PERSONAL,
                                        null,
                                        null,
                                        Network.SCHOOL,
                                        null,
                                        true,
                                        true,
                                        null,
                                        null,
                                        null,
                                        null));
        return Stream.concat(
                        decision.references().stream(),
                        decision.reasons().stream().flatMap(it -> it.see().stream()))
                .filter(it -> it.id().equals("aup"))
                .findFirst()
                .orElseThrow();
    }

    private void attach(String id) {
        assertThat(
                        new Reader(mvc, PRIYA)
                                .send(
                                        "/policy/documents/" + id,
                                        "address",
                                        ADDRESS,
                                        "dated",
                                        "2015-01-05"))
                .hasRedirectedUrl("/policy/documents");
    }

    private String maya(String path) {
        return new Reader(mvc, MAYA).page(path);
    }

    private static String row(String page, String id) {
        var from = page.indexOf("id=\"" + id + "\"");
        assertThat(from).as(id).isPositive();
        return page.substring(from, page.indexOf("</li>", from));
    }
}
