package org.chaperone.app.publicpages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.SAM;
import static org.chaperone.app.Cast.TOM;

import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.publicpages.OfficialPagesInMemory;
import org.chaperone.app.publicpages.Seals;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.Outlets;
import org.chaperone.app.registry.Registering;
import org.chaperone.app.registry.Registry;
import org.chaperone.policy.proof.Clause;
import org.chaperone.policy.question.Audience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class PublicPagesTest {

    private static final String SOCCER = "https://www.instagram.com/alderfallssoccer";

    @Autowired MockMvcTester mvc;
    @Autowired OfficialPagesInMemory pages;
    @Autowired Seals seals;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired Directory directory;
    @Autowired Policies policies;

    private Outlet soccer;
    private Outlet grade4;

    @BeforeEach
    void pagesOfTheDistrict() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wichita-ks");
        var outlets = new Outlets(registering, registry);
        soccer = outlets.register(Outlets.at(Outlets.account(), "JV Soccer", SOCCER), LEE);
        grade4 = outlets.classPage(TOM);
        pages.refresh();
    }

    @Test
    @Clause("WICHITA-73")
    void the_directory_has_each_active_page_with_its_school_s_website_until_it_is_retired() {
        assertThat(get("/pages"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "JV Soccer",
                        "Instagram · Account. Maintained by Alder Falls High",
                        SOCCER,
                        "Lincoln Elementary",
                        "https://www.alderfalls.example/lincoln",
                        "/pages/org-lincoln/flyer.pdf")
                .doesNotContain("<script");
        assertThat(get("/pages?by=platform"))
                .bodyText()
                .contains("Instagram", "Websites and others");
        assertThat(get("/pages?q=soccer"))
                .bodyText()
                .contains("JV Soccer")
                .doesNotContain("Grade 4");
        assertThat(get("/pages?q=chess")).bodyText().contains("No official page fits");
        assertThat(get("/pages?q=instagram.com/x")).hasStatus(302);

        registering.close(soccer.id(), "The season is over", LEE.viewer());
        pages.refresh();

        assertThat(get("/pages")).bodyText().doesNotContain("JV Soccer", SOCCER);
        assertThat(get("/pages/org-high/flyer.pdf")).hasStatus(404);
    }

    @Test
    @Clause("WICHITA-73")
    void the_flyer_of_a_school_has_its_page_and_its_website_and_that_of_the_district()
            throws IOException {
        assertThat(flyer("/pages/org-lincoln/flyer.pdf"))
                .contains(
                        "Find us here",
                        "Lincoln Elementary",
                        "https://www.alderfalls.example/lincoln",
                        "https://www.alderfalls.example",
                        "Grade 4 news",
                        grade4.address());
        assertThat(flyer("/pages/org-lincoln/flyer.pdf?lang=es")).contains("Encuéntrenos aquí");
        assertThat(get("/pages/org-none/flyer.pdf")).hasStatus(404);
    }

    @Test
    void what_is_for_a_closed_group_is_checked_and_not_listed() {
        var it = Outlets.at(Outlets.account(), "Team talk", "https://groups.example/talk");
        var closed =
                new org.chaperone.app.registry.OutletDraft(
                        it.name(),
                        it.kind(),
                        it.address(),
                        it.unit(),
                        it.classes(),
                        it.purpose(),
                        it.about(),
                        Audience.GROUP_WITH_STUDENTS,
                        it.owner(),
                        it.otherWays(),
                        it.since());
        new Outlets(registering, registry).register(closed, LEE);
        pages.refresh();

        assertThat(get("/pages")).bodyText().doesNotContain("Team talk");
        assertThat(get("/verify?url=groups.example/talk")).bodyText().contains("Yes, it is ours");
    }

    @Test
    void a_pasted_address_gets_an_answer_in_either_language() {
        assertThat(get("/verify")).hasStatusOk().bodyText().doesNotContain("verdict is-");
        assertThat(get("/verify?url=" + SOCCER))
                .bodyText()
                .contains("Yes, it is ours", "Run by Alder Falls High since", "Go to the page");
        assertThat(get("/verify?lang=es&url=" + SOCCER))
                .bodyText()
                .contains("lang=\"es\"", "Sí, es nuestra", "lang=en&amp;url=");
        assertThat(get("/verify?url=instagram.com/a1derfallssoccer"))
                .bodyText()
                .contains("No, not ours", "close to “JV Soccer”");
        assertThat(get("/verify?url=instagram.com/somebody")).bodyText().contains("We don’t know");
        assertThat(get("/verify?url=bit.ly/x")).bodyText().contains("We can’t tell");
        assertThat(mvc.get().uri("/verify").param("url", "<script>alert(1)</script>"))
                .bodyText()
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("><script>alert");
        assertThat(
                        mvc.get()
                                .uri("/pages")
                                .header("Accept-Language", "es-MX,es;q=0.9")
                                .locale(Locale.forLanguageTag("es-MX")))
                .bodyText()
                .contains("Todas las páginas oficiales");
    }

    @Test
    void programs_get_the_same_answer_without_a_token() {
        assertThat(get("/api/v1/verify?url=" + SOCCER))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"url": "%s", "official": true, "status": "official",
                         "outlet": {"name": "JV Soccer", "kind": "account", "unit": "Alder Falls High", "platform": "Instagram"}}
                        """
                                .formatted(SOCCER));
        assertThat(get("/api/v1/verify?url=instagram.com/a1derfallssoccer"))
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"url": "instagram.com/a1derfallssoccer", "official": false, "status": "look-alike", "passesFor": "JV Soccer"}
                        """);
        assertThat(get("/api/v1/verify")).bodyText().contains("\"no-address\"");
        registering.close(soccer.id(), "Over", LEE.viewer());
        pages.refresh();
        assertThat(get("/api/v1/verify?url=" + SOCCER))
                .bodyText()
                .contains("\"official\":false", "\"withdrawn\"", "\"closed\":");
    }

    @Test
    @Clause("WICHITA-78")
    void the_rules_for_comments_expect_respect_and_lead_to_who_maintains_each_page() {
        assertThat(get("/comment-rules"))
                .bodyText()
                .contains(
                        "Treat each other with respect",
                        "treat the others with respect",
                        "directory names who maintains each",
                        "/pages?lang=en");
        assertThat(get("/pages")).bodyText().contains("Maintained by Lincoln Elementary");
        Adopted.today(policies, "wake-nc");
        assertThat(get("/comment-rules?lang=es"))
                .bodyText()
                .contains("Trátense con respeto")
                .doesNotContain("treat the others");
    }

    @Test
    void the_platforms_that_the_policy_or_the_district_approves_are_published() {
        Adopted.today(policies, "wake-nc");
        assertThat(get("/approved-platforms"))
                .hasStatusOk()
                .bodyText()
                .contains("Approved platforms", "Where our schools may have pages");
        assertThat(get("/approved-platforms?lang=es")).bodyText().contains("Plataformas aprobadas");
    }

    @Test
    @Clause("WILM-MA-6-iv")
    void the_policy_s_notice_on_liability_stands_in_the_foot_of_every_public_page() {
        Adopted.today(policies, "wilmington-ma");

        for (var page : new String[] {"/pages", "/verify", "/comment-rules"}) {
            assertThat(get(page)).bodyText().contains("accept no liability");
        }
    }

    @Test
    @Clause("WILM-IL-32")
    void whoever_opens_a_seal_sees_whose_it_is_and_whether_it_is_valid_where_it_was_clicked() {
        Adopted.today(policies, "wilmington-il");
        var seal = seals.current(soccer).orElseThrow();

        assertThat(get(seal.path()))
                .bodyText()
                .contains(
                        "Valid: this is an official page",
                        "JV Soccer",
                        SOCCER,
                        "Alder Falls High",
                        "finds its content suitable");
        assertThat(from(seal.path(), "https://www.instagram.com/")).contains("Valid: this is");
        assertThat(from(seal.path(), "https://copy.example/page"))
                .contains("Not valid here", "You came from https://copy.example/page")
                .doesNotContain("Valid: this is");
        assertThat(from(seal.path(), "https://www.instagram.com/other")).contains("Not valid here");
        assertThat(get(seal.path() + "?at=https://copy.example/page"))
                .bodyText()
                .contains("Not valid here", "wasn’t given to https://copy.example/page");
        assertThat(get("/seal/" + "a".repeat(16)))
                .hasStatus(404)
                .bodyText()
                .contains("There is no such seal");

        assertThat(get(seal.path() + ".svg"))
                .hasStatusOk()
                .hasContentType("image/svg+xml")
                .hasHeader("Cross-Origin-Resource-Policy", "cross-origin")
                .bodyText()
                .contains("role=\"img\"", "<title id=\"t\">Official page of");
        seals.withdraw(soccer.id(), "Insults", DANA.viewer());
        assertThat(get(seal.path()))
                .bodyText()
                .contains("Withdrawn", "JV Soccer")
                .doesNotContain("Valid: this is");
        assertThat(get(seal.path() + ".svg")).bodyText().contains("Seal withdrawn");
        assertThat(get("/seal/" + "a".repeat(16) + ".svg")).hasStatus(404);
        assertThat(get("/seal-key.txt")).bodyText().startsWith("MCowBQYDK2Vw");
    }

    @Test
    void its_owner_gets_the_snippet_and_only_the_offices_give_and_take_back() {
        var path = soccer.path() + "/seal";

        assertThat(get(LEE, path))
                .bodyText()
                .contains(
                        "&lt;a href=\"http://localhost:8080/seal/",
                        "data-seal-signature=",
                        "referrerpolicy")
                .doesNotContain("Take it back");
        assertThat(get(LEE, soccer.path())).bodyText().contains(path);
        assertThat(send(LEE, path + "/withdrawal", "x")).hasStatus(404);
        assertThat(send(ROSA, path, "")).hasStatus(404);
        assertThat(send(SAM, path, "")).hasStatus(404);
        assertThat(send(DANA, path + "/withdrawal", " ")).hasStatus(422);
        assertThat(send(DANA, path + "/withdrawal", "Insults")).hasRedirectedUrl(path);
        assertThat(get(LEE, path)).bodyText().contains("has no seal", "Insults");
        assertThat(send(DANA, path, "")).hasRedirectedUrl(path);
        assertThat(get(LEE, path)).bodyText().contains("Put it on the page");
    }

    @Test
    void both_languages_say_the_same_things() {
        var english =
                ResourceBundle.getBundle("org.chaperone.app.publicpages.words", Locale.ENGLISH);
        var spanish =
                ResourceBundle.getBundle(
                        "org.chaperone.app.publicpages.words", Locale.forLanguageTag("es"));

        assertThat(spanish.keySet()).isEqualTo(english.keySet());
        for (var key : english.keySet()) {
            assertThat(spanish.getString(key).replaceAll("[^{}0-9]", ""))
                    .as(key)
                    .isEqualTo(english.getString(key).replaceAll("[^{}0-9]", ""));
        }
    }

    private MvcTestResult get(String uri) {
        return mvc.get().uri(uri).exchange();
    }

    private MvcTestResult get(Cast who, String uri) {
        return mvc.get().uri(uri).with(who.calling()).exchange();
    }

    private MvcTestResult send(Cast who, String uri, String reason) {
        return mvc.post().uri(uri).with(who.calling()).param("reason", reason).exchange();
    }

    private String from(String uri, String referer) {
        try {
            return mvc.get()
                    .uri(uri)
                    .header("Referer", referer)
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String flyer(String uri) throws IOException {
        var response = get(uri).getResponse();
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        try (var file = Loader.loadPDF(response.getContentAsByteArray())) {
            return new PDFTextStripper().getText(file);
        }
    }
}
