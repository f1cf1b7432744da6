package org.chaperone.app.audits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MAYA;

import java.util.List;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.audits.Outcome.Result;
import org.chaperone.app.audits.page.InBrowser;
import org.chaperone.app.audits.page.Look.Means;
import org.chaperone.app.blobs.Blobs;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletKind;
import org.chaperone.app.registry.Outlets;
import org.chaperone.app.registry.Registering;
import org.chaperone.app.registry.Registry;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Audits of pages that the browser of this machine shows. */
@AppTest
class BrowserAuditsTest {

    private static final String WORDS = "Our games are on Fridays. ".repeat(20);

    @Autowired Audits audits;
    @Autowired Rounds rounds;
    @Autowired AuditRound job;
    @Autowired BeanFactory beans;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Blobs blobs;
    @Autowired MockMvcTester mvc;

    private final Pages pages = new Pages();

    @BeforeEach
    void district() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
    }

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    @Clause("WILM-IL-30")
    void images_without_text_and_low_contrast_are_findings_under_a_until_they_are_mended() {
        var venue =
                venue(
                        "<p style='color: #ccc; background: #fff'>%s</p><img src='/a.png'>"
                                .formatted(WORDS));
        Adopted.by(policies, "wilmington-il");

        var bad = audit(venue);

        assertThat(bad.means()).isEqualTo(Means.RENDERED);
        assertThat(messages(bad, Result.FINDING))
                .containsExactlyInAnyOrder(
                        "A, accessible: images without an alternative text: 1.",
                        "A, accessible: pieces of text with too little contrast: 1.");
        assertThat(messages(bad, Result.PASS))
                .containsExactly("A, accessible: its posts are read without signing in.");
        assertThat(bad.outcomes())
                .filteredOn(it -> it.message().contains("contrast"))
                .flatExtracting(Outcome::shown)
                .anySatisfy(it -> assertThat(it.snippet()).contains("color: #ccc"));

        pages.html("/v", "T", "<p>%s</p><img src='/a.png' alt='The team'>".formatted(WORDS));
        var good = audit(venue);
        assertThat(messages(good, Result.FINDING)).isEmpty();
        assertThat(messages(good, Result.PASS)).anyMatch(it -> it.contains("contrast is enough"));
        assertThat(audits.open(venue)).noneMatch(it -> it.clauses().contains("WILM-IL-30"));
    }

    @Test
    void how_the_page_looked_is_kept_by_its_hash_and_shown_with_what_axe_saw_as_information() {
        var venue = venue("<p>Hi</p><input><script>document.title = 'Team'</script>");
        Adopted.by(policies, "wilmington-il");

        var audit = audit(venue);

        var picture = audit.files().get(1);
        assertThat(picture.type()).isEqualTo("image/jpeg");
        assertThat(Blobs.sha256(blobs.read(picture.name()).orElseThrow()))
                .isEqualTo(picture.name());
        assertThat(audit.files().get(2).name()).isNotEqualTo(audit.files().getFirst().name());
        assertThat(audit.browser().issues())
                .extracting(InBrowser.Issue::rule)
                .contains("label")
                .doesNotContain("color-contrast");
        assertThat(audits.open(venue)).noneMatch(it -> it.message().contains("label"));
        var shown = mvc.get().uri(audit.path()).with(LEE.calling()).exchange();
        assertThat(shown)
                .bodyText()
                .contains(
                        "Accessibility, for information",
                        "Form elements must have labels",
                        "alt=\"The page as the browser showed it, on ",
                        "SHA-256 " + picture.name())
                .doesNotContain("Its scripts weren’t run");
        var file = audit.path() + "/files/1";
        assertThat(mvc.get().uri(file).with(LEE.calling()).exchange())
                .hasHeader("Content-Type", "image/jpeg")
                .hasHeader("Content-Disposition", "inline; filename=\"capture-1.jpg\"");
        assertThat(mvc.get().uri(file).with(MAYA.calling()).exchange()).hasStatus(404);
    }

    @Test
    @Clause("WILM-IL-17")
    void a_menu_that_a_script_makes_is_seen_in_a_browser_and_can_not_be_told_without() {
        Adopted.by(policies, "wilmington-il");
        var place = pages.html("/staff/lee", "Lee Park", "<a href='/v'>My site</a>");
        var site =
                new Outlets(registering, registry)
                        .register(
                                Outlets.as(
                                        Outlets.at(
                                                Outlets.account(),
                                                "Soccer site",
                                                pages.html(
                                                        "/v",
                                                        "T",
                                                        "<nav></nav><script>document.querySelector('nav').innerHTML ="
                                                                + " '<a href=/staff/lee>My school</a>'</script>")),
                                        OutletKind.SITE,
                                        Outlets.account().since()),
                                LEE);
        audits.districtPage(site.id(), place, LEE.viewer());

        job.run(rounds.ask(UUID.randomUUID(), site.id(), LEE.viewer()).orElseThrow().toString());
        var untold = audits.of(site).getFirst();
        assertThat(result(untold, "WILM-IL-17")).isEqualTo(Result.CANT_TELL);
        assertThat(untold.means()).isEqualTo(Means.FETCHED);
        assertThat(mvc.get().uri(untold.path()).with(LEE.calling()).exchange())
                .bodyText()
                .contains("Its scripts weren’t run: No browser is set up to run scripts");

        assertThat(result(audit(site), "WILM-IL-17")).isEqualTo(Result.PASS);
    }

    private Outlet venue(String body) {
        // Registered before a policy is adopted that would refuse the platform.
        return new Outlets(registering, registry)
                .register(
                        Outlets.at(Outlets.account(), "JV Soccer", pages.html("/v", "T", body)),
                        LEE);
    }

    private Audit audit(Outlet outlet) {
        return BrowserRound.of(outlet, LEE.viewer(), beans);
    }

    private static List<String> messages(Audit audit, Result result) {
        return audit.outcomes().stream()
                .filter(it -> it.clauses().contains("WILM-IL-30") && it.result() == result)
                .map(Outcome::message)
                .toList();
    }

    private static Result result(Audit audit, String clause) {
        return audit.outcomes().stream()
                .filter(it -> it.clauses().contains(clause))
                .findFirst()
                .orElseThrow()
                .result();
    }
}
