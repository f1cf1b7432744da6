package org.chaperone.app.audits.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MARCUS;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.TOM;

import java.util.List;
import java.util.regex.Pattern;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.audits.Audits;
import org.chaperone.app.audits.Pages;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.jobs.OneOffJob;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.Outlets;
import org.chaperone.app.registry.Registering;
import org.chaperone.app.registry.Registry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class AuditPagesTest {

    private static final Pattern FROM = Pattern.compile("name=\"from\" value=\"([^\"]+)\"");

    @Autowired MockMvcTester mvc;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Audits audits;
    @Autowired List<OneOffJob> jobs;

    private final Pages pages = new Pages();
    private Outlet outlet;

    @BeforeEach
    void anAccount() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wem-mn");
        outlet =
                new Outlets(registering, registry)
                        .register(
                                Outlets.at(
                                        Outlets.account(),
                                        "JV Soccer",
                                        pages.html("/team", "<b>Team</b>", "<p>Call 555</p>")),
                                LEE);
    }

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    void an_audit_is_asked_for_followed_and_read_with_its_evidence() {
        assertThat(get(LEE, path()))
                .hasStatusOk()
                .bodyText()
                .contains("It hasn’t been audited yet", "Audit it now", "Nobody has looked yet");
        var from = from(get(LEE, path()));
        var round = post(LEE, path() + "/run", "from", from);
        assertThat(round).hasStatus(302);
        var at = String.valueOf(round.getResponse().getRedirectedUrl());
        assertThat(post(LEE, path() + "/run", "from", from)).hasRedirectedUrl(at);
        assertThat(get(LEE, at))
                .bodyText()
                .contains("An audit waits to begin", "Stop it", "None yet");
        assertThat(get(MAYA, at)).hasStatus(404);

        run(round);

        assertThat(get(LEE, at))
                .bodyText()
                .contains("One page was audited")
                .doesNotContain("Stop it");
        var audit = audits.of(outlet).getFirst();
        assertThat(get(LEE, audit.path()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "To mend: No link leads",
                        "III D",
                        "Kept as evidence",
                        "SHA-256",
                        "Can’t tell");
        assertThat(get(TOM, audit.path())).hasStatus(404);
        assertThat(get(LEE, path())).bodyText().contains("Found", "No link leads");

        var file = get(LEE, audit.path() + "/files/0");
        assertThat(file)
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"capture-0.html\"")
                .hasHeader("Content-Type", "application/octet-stream");
        assertThat(get(LEE, audit.path() + "/files/9")).hasStatus(404);
        assertThat(get(MAYA, audit.path() + "/files/0")).hasStatus(404);
    }

    @Test
    void findings_are_listed_narrowed_and_taken_out() {
        assertThat(get(DANA, "/audits"))
                .bodyText()
                .contains("Nothing was found yet", "Audit all pages now");
        var round = post(DANA, "/audits/rounds", "from", from(get(DANA, "/audits")));
        assertThat(round).hasStatus(302);
        run(round);

        assertThat(get(DANA, "/audits"))
                .bodyText()
                .contains("findings", "No link leads", "JV Soccer");
        assertThat(get(LEE, "/audits?q=homepage%20WEM-III-D-3&state=open&kind=mend&order=name"))
                .bodyText()
                .contains("No finding fits");
        assertThat(get(LEE, "/audits?q=main%20web&state=open&unit=org-high"))
                .bodyText()
                .contains("One finding");
        assertThat(get(LEE, "/audits?unit=org-lincoln")).bodyText().contains("No finding fits");
        assertThat(get(LEE, "/audits")).bodyText().doesNotContain("Audit all pages now");
        assertThat(get(TOM, "/audits")).bodyText().contains("Nothing was found yet");
        assertThat(get(ELENA, "/audits")).hasStatus(404);
        assertThat(post(LEE, "/audits/rounds", "from", "")).hasStatus(404);
        assertThat(post(LEE, "/audits/exports", "q", "main web"))
                .hasStatusOk()
                .bodyText()
                .contains("Outlet,Address,Finding", "JV Soccer", "WEM-III-D-3");
        assertThat(post(DANA, "/audits/pages", "address", "nothing"))
                .hasStatus(422)
                .bodyText()
                .contains("Give its whole address");
    }

    @Test
    void who_runs_the_school_judges_a_finding_and_whoever_answers_for_it_does_not() {
        run(post(LEE, path() + "/run", "from", from(get(LEE, path()))));
        var finding = "/audits/findings/" + audits.open(outlet).getFirst().id();

        assertThat(get(LEE, finding)).hasStatusOk().bodyText().doesNotContain("What do you say?");
        assertThat(post(LEE, finding + "/verdicts", "verdict", "fine", "note", "x")).hasStatus(404);
        assertThat(get(TOM, finding)).hasStatus(404);
        assertThat(get(MARCUS, finding)).bodyText().contains("What do you say?");
        assertThat(post(MARCUS, finding + "/verdicts", "note", "x"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose one");
        assertThat(post(MARCUS, finding + "/verdicts", "verdict", "fine", "note", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Say why");
        assertThat(
                        post(
                                MARCUS,
                                finding + "/verdicts",
                                "verdict",
                                "fine",
                                "note",
                                "It stands in the header"))
                .hasRedirectedUrl(finding);
        assertThat(get(MARCUS, finding))
                .bodyText()
                .contains("Marcus Webb judged on", "It stands in the header")
                .doesNotContain("What do you say?");
    }

    @Test
    void captures_reviews_and_the_page_of_its_owner_are_put_down() {
        assertThat(
                        capture(
                                "page.html",
                                "<!doctype html><html><body>Call 518-555-0130</body></html>"
                                        .getBytes()))
                .hasStatus(302);
        assertThat(capture("page.exe", new byte[] {'M', 'Z'}))
                .hasStatus(422)
                .bodyText()
                .contains("Choose a saved page");
        assertThat(post(LEE, path() + "/reviews", "professional", "yes")).hasStatus(404);
        assertThat(post(MARCUS, path() + "/reviews", "note", "x"))
                .hasStatus(422)
                .bodyText()
                .contains("Answer yes or no");
        assertThat(post(MARCUS, path() + "/reviews", "professional", "no"))
                .hasStatus(422)
                .bodyText()
                .contains("Say what is to be better");
        assertThat(post(MARCUS, path() + "/reviews", "professional", "no", "note", "Typos"))
                .hasRedirectedUrl(path());
        assertThat(get(LEE, path()))
                .bodyText()
                .contains(
                        "Marcus Webb", "not professional. Typos", "Read from an uploaded capture");
        assertThat(post(LEE, path() + "/district-page", "districtPage", "x y")).hasStatus(422);
        assertThat(post(LEE, path() + "/district-page", "districtPage", "alderfalls.example/lee"))
                .hasStatus(302);
        assertThat(get(LEE, path())).bodyText().contains("https://alderfalls.example/lee");
        assertThat(get(MAYA, path())).hasStatus(404);
    }

    @Test
    void logos_are_registered_by_the_offices_and_seen_by_all() {
        assertThat(get(LEE, "/audits/marks"))
                .bodyText()
                .contains("None is registered yet")
                .doesNotContain("Register it");
        assertThat(mark(LEE, Pages.falcon(64))).hasStatus(404);
        assertThat(mark(DANA, "GIF89a".getBytes()))
                .hasStatus(422)
                .bodyText()
                .contains("16 by 16 points");
        assertThat(mark(DANA, Pages.falcon(64))).hasRedirectedUrl("/audits/marks");
        var shown = get(LEE, "/audits/marks");
        assertThat(shown)
                .bodyText()
                .contains("The falcon", "Mascot · Alder Falls High", "Dana Whitfield");
        var found = Pattern.compile("(/audits/marks/[0-9a-f-]+)/picture").matcher(body(shown));
        assertThat(found.find()).isTrue();
        assertThat(get(LEE, found.group())).hasStatusOk().hasHeader("Content-Type", "image/png");
        assertThat(post(LEE, found.group(1) + "/end")).hasStatus(404);
        assertThat(post(DANA, found.group(1) + "/end")).hasStatus(302);
        assertThat(get(LEE, "/audits/marks")).bodyText().contains("None is registered yet");
    }

    private void run(MvcTestResult asked) {
        var to = String.valueOf(asked.getResponse().getRedirectedUrl());
        jobs.stream()
                .filter(it -> it.name().equals("audit-round"))
                .forEach(it -> it.run(to.substring(to.lastIndexOf('/') + 1)));
    }

    private MvcTestResult mark(Cast who, byte[] file) {
        return mvc.post()
                .uri("/audits/marks")
                .multipart()
                .file(new MockMultipartFile("file", "falcon.png", "image/png", file))
                .param("name", "The falcon")
                .param("kind", "mascot")
                .param("unit", "org-high")
                .with(who.calling())
                .exchange();
    }

    private MvcTestResult capture(String name, byte[] file) {
        return mvc.post()
                .uri(path() + "/captures")
                .multipart()
                .file(new MockMultipartFile("file", name, "text/html", file))
                .with(LEE.calling())
                .exchange();
    }

    private String path() {
        return outlet.path() + "/audits";
    }

    private MvcTestResult get(Cast who, String address) {
        return mvc.get().uri(java.net.URI.create(address)).with(who.calling()).exchange();
    }

    private MvcTestResult post(Cast who, String address, String... fields) {
        var request = mvc.post().uri(address).with(who.calling());
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    private static String from(MvcTestResult shown) {
        var found = FROM.matcher(body(shown));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String body(MvcTestResult shown) {
        try {
            return shown.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
