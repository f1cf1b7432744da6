package org.chaperone.app.audits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.LEE;

import java.util.Base64;
import org.chaperone.app.AppTest;
import org.chaperone.app.audits.Outcome.Result;
import org.chaperone.app.audits.page.Notice;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class PageKitTest {

    @Autowired PageKit kit;
    @Autowired Marks marks;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired MockMvcTester mvc;

    @BeforeEach
    void district() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wichita-ks");
        marks.register("The falcon", false, "org-high", Pages.falcon(300), DANA.viewer());
    }

    @Test
    @Clause("WICHITA-77")
    void a_made_notice_has_every_part_with_unit_maintainer_and_purpose() {
        var notice =
                kit.disclaimer("Alder Falls High", "the communications office", "share our news");

        assertThat(Notice.lacks(notice)).isEmpty();
        assertThat(notice)
                .contains(
                        "Alder Falls High",
                        "maintained by the communications office",
                        "intended to share our news");
        assertThat(Notice.lacks("Welcome to our page.")).hasSize(6);
    }

    @Test
    @Clause("WICHITA-72")
    void a_signature_with_a_cartoon_is_found_and_a_made_one_passes() {
        var cartoon =
                "<p>Lee Park</p><img src='data:image/png;base64,"
                        + Base64.getEncoder().encodeToString(Pages.cartoon(80))
                        + "'>";
        assertThat(kit.check(cartoon, "org-high"))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.clauses()).containsExactly("WICHITA-72");
                            assertThat(it.result()).isEqualTo(Result.FINDING);
                        });

        var made =
                kit.signature(
                        new PageKit.Signer(
                                "Lee Park", "Coach <JV>", "Alder Falls High", "org-high", ""));
        assertThat(made).contains("Lee Park", "Coach &lt;JV&gt;", "alt=\"The falcon\"");
        assertThat(kit.check(made, "org-high"))
                .singleElement()
                .satisfies(it -> assertThat(it.result()).isEqualTo(Result.PASS));
        assertThat(kit.check(made + cartoon, "org-high").getFirst().result())
                .isEqualTo(Result.FINDING);
        assertThat(kit.check(made, "org-lincoln").getFirst().result()).isEqualTo(Result.CANT_TELL);
        assertThat(kit.check("<p>Lee Park</p>", "org-high").getFirst().result())
                .isEqualTo(Result.PASS);
        assertThat(kit.check("<img src='cid:logo'>", "org-high").getFirst().result())
                .isEqualTo(Result.CANT_TELL);
    }

    @Test
    void all_of_it_is_on_one_page_and_says_what_to_put_right() {
        assertThat(mvc.get().uri("/audits/kit").with(LEE.calling()))
                .hasStatusOk()
                .bodyText()
                .contains("Make a notice to visitors", "Check a signature");
        assertThat(mvc.post().uri("/audits/kit/disclaimer").with(LEE.calling()))
                .hasStatus(422)
                .bodyText()
                .contains("Say who maintains it", "Say what it is for");
        assertThat(
                        mvc.post()
                                .uri("/audits/kit/disclaimer")
                                .param("unit", "org-high")
                                .param("maintainer", "Lee Park")
                                .param("purpose", "share games")
                                .with(LEE.calling()))
                .hasStatusOk()
                .bodyText()
                .contains("This page of Alder Falls High is maintained by Lee Park");
        assertThat(
                        mvc.post()
                                .uri("/audits/kit/signature")
                                .param("unit", "org-high")
                                .param("name", "Lee Park")
                                .with(LEE.calling()))
                .hasStatusOk()
                .bodyText()
                .contains("&lt;img src=", "data:image/png");
        assertThat(
                        mvc.post()
                                .uri("/audits/kit/signature/checks")
                                .param("unit", "org-high")
                                .param("html", "<b>Lee</b>")
                                .with(LEE.calling()))
                .hasStatusOk()
                .bodyText()
                .contains("What the policy says of it", "As wanted");
        assertThat(mvc.post().uri("/audits/kit/signature/checks").with(LEE.calling()))
                .hasStatus(422)
                .bodyText()
                .contains("Paste the HTML");
    }
}
