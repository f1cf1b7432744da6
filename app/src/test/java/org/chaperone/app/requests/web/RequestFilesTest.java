package org.chaperone.app.requests.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MARCUS;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.TOM;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.access.Access;
import org.chaperone.app.access.Opened;
import org.chaperone.app.blobs.Blobs;
import org.chaperone.app.blobs.DocumentKind;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.requests.Content;
import org.chaperone.app.requests.Decided.Act;
import org.chaperone.app.requests.Deciding;
import org.chaperone.app.requests.OpenedRequest;
import org.chaperone.app.requests.Outcome;
import org.chaperone.app.requests.RequestState;
import org.chaperone.app.requests.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class RequestFilesTest {

    private static final byte[] MINUTES = pdf("Minutes of the boosters' meeting");
    private static final byte[] AGREEMENT = pdf("Agreement with the club");
    private static final String PAGE = "0198c0de-0000-7000-8000-00000000000a";

    @Autowired MockMvcTester mvc;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Access access;
    @Autowired Requests requests;
    @Autowired Deciding deciding;

    @BeforeEach
    void aDistrict() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Opened.account(access, MARCUS);
        Adopted.by(policies, "wilmington-ma");
    }

    @Test
    void a_file_goes_with_the_request_to_whoever_decides_and_nobody_else_finds_it()
            throws Exception {
        var id = id(begin("send", file("minutes.pdf", MINUTES)));
        var path = "/requests/%s/files/%s".formatted(id, Blobs.sha256(MINUTES));

        assertThat(get(MARCUS, "/requests/" + id)).bodyText().contains("minutes.pdf", path);
        var given = get(MARCUS, path);
        assertThat(given).hasStatusOk().hasHeader("Content-Type", "application/pdf");
        assertThat(given.getResponse().getContentAsByteArray()).isEqualTo(MINUTES);
        assertThat(given.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("minutes.pdf");
        assertThat(get(TOM, path)).hasStatus(404);
        assertThat(get(MAYA, path)).hasStatus(404);
    }

    @Test
    void a_file_of_another_request_is_not_found_under_this_one() {
        var first = id(begin("send", file("minutes.pdf", MINUTES)));
        var other = id(begin(UUID.randomUUID().toString(), "send", file("a.pdf", AGREEMENT)));

        assertThat(get(MARCUS, file(first, AGREEMENT))).hasStatus(404);
        assertThat(get(MARCUS, file(other, AGREEMENT))).hasStatusOk();
        assertThat(get(MARCUS, "/requests/" + first + "/files/x")).hasStatus(404);
    }

    @Test
    void another_file_is_another_version_which_is_asked_for_anew() {
        var id = id(begin("send", file("minutes.pdf", MINUTES)));
        var before = open(id).versions().getFirst();
        assertThat(deciding.decide(id, yes(before.digest()), MARCUS.viewer()))
                .isEqualTo(Outcome.DONE);

        change(id, "send", List.of(Blobs.sha256(MINUTES)), file("agreement.pdf", AGREEMENT));

        var now = open(id);
        assertThat(now.request().state()).isEqualTo(RequestState.SENT);
        assertThat(now.versions()).hasSize(2);
        assertThat(now.versions().getFirst().digest()).isNotEqualTo(before.digest());
        assertThat(names(now.request().content())).containsExactly("minutes.pdf", "agreement.pdf");
        assertThat(get(MARCUS, "/requests/" + id)).bodyText().contains("Changed: What is attached");
        assertThat(deciding.decide(id, yes(before.digest()), MARCUS.viewer()))
                .isEqualTo(Outcome.CHANGED);
    }

    @Test
    void what_was_attached_to_an_earlier_version_stays_to_be_read() {
        var id = id(begin("send", file("minutes.pdf", MINUTES)));

        change(id, "send", List.of(), file("agreement.pdf", AGREEMENT));

        assertThat(names(open(id).request().content())).containsExactly("agreement.pdf");
        assertThat(get(MARCUS, file(id, MINUTES))).hasStatusOk();
    }

    @Test
    void a_digest_that_nobody_attached_here_cannot_be_kept() {
        var other = id(begin(UUID.randomUUID().toString(), "send", file("a.pdf", AGREEMENT)));
        var id = id(begin("", file("minutes.pdf", MINUTES)));

        change(id, "", List.of(Blobs.sha256(AGREEMENT), Blobs.sha256(MINUTES)));

        assertThat(names(open(id).request().content())).containsExactly("minutes.pdf");
        assertThat(names(open(other).request().content())).containsExactly("a.pdf");
    }

    @Test
    void the_same_file_twice_is_attached_once() {
        var id = id(begin("", file("minutes.pdf", MINUTES), file("again.pdf", MINUTES)));

        change(id, "", List.of(Blobs.sha256(MINUTES)), file("third.pdf", MINUTES));

        assertThat(names(open(id).request().content())).containsExactly("minutes.pdf");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page.html | <script>alert(1)</script> | “page.html” is no PDF, JPEG or PNG file",
                "minutes.pdf | plain words | “minutes.pdf” is no PDF, JPEG or PNG file",
                "..\\..\\x.pdf | plain words | “x.pdf” is no PDF, JPEG or PNG file"
            })
    void what_cannot_be_taken_is_said_and_the_draft_is_kept(
            String name, String content, String words) {
        var came = begin("send", file(name, content.getBytes(StandardCharsets.UTF_8)));

        assertThat(came)
                .hasStatus(422)
                .bodyText()
                .contains(words, "id=\"files-error\"", "value=\"Falcons page\"");
        assertThat(get(LEE, "/requests")).bodyText().contains("Falcons page", "Draft");
    }

    @Test
    void a_file_that_is_too_large_is_refused() {
        var large = Arrays.copyOf(MINUTES, DocumentKind.LARGEST + 1);

        assertThat(begin("send", file("large.pdf", large)))
                .hasStatus(422)
                .bodyText()
                .contains("“large.pdf” is larger than 10 MB");
        assertThat(begin("send", file("just.pdf", Arrays.copyOf(MINUTES, DocumentKind.LARGEST))))
                .hasStatus(302);
    }

    @Test
    void eleven_files_are_too_many_also_when_they_come_one_after_the_other() {
        var eleven = new MockMultipartFile[Content.MOST_EVIDENCE + 1];
        for (var i = 0; i < eleven.length; i++) {
            eleven[i] = file(i + ".pdf", pdf("Number " + i));
        }

        assertThat(begin("send", eleven)).hasStatus(422).bodyText().contains("10 files at most");
        var ten = Arrays.copyOf(eleven, Content.MOST_EVIDENCE);
        var id = id(begin("", ten));
        var kept = Arrays.stream(ten).map(RequestFilesTest::digest).toList();
        assertThat(change(id, "", kept, eleven[Content.MOST_EVIDENCE]))
                .hasStatus(422)
                .bodyText()
                .contains("10 files at most");
        assertThat(open(id).request().content().evidence()).hasSize(Content.MOST_EVIDENCE);
    }

    @Test
    void looking_for_a_class_loses_no_file() {
        assertThat(begin("find", file("minutes.pdf", MINUTES)))
                .hasStatusOk()
                .bodyText()
                .contains("minutes.pdf", "name=\"keep\" value=\"" + Blobs.sha256(MINUTES));

        var again = mvc.post().uri("/requests").multipart();
        answers(PAGE).forEach(again::param);
        var came =
                again.param("keep", Blobs.sha256(MINUTES))
                        .param("do", "send")
                        .with(LEE.calling())
                        .exchange();

        assertThat(names(open(id(came)).request().content())).containsExactly("minutes.pdf");
    }

    @Test
    void a_name_is_shortened_from_the_front_and_loses_what_cannot_be_seen() {
        assertThat(Content.Evidence.name("/home/lee/min\u202Eutes.pdf")).isEqualTo("minutes.pdf");
        assertThat(Content.Evidence.name("C:\\x\\")).isEqualTo("Without a name");
        assertThat(Content.Evidence.name("m".repeat(200) + ".pdf"))
                .hasSize(Content.LONGEST_NAME)
                .endsWith("m.pdf");
    }

    private MvcTestResult begin(String what, MockMultipartFile... files) {
        return begin(PAGE, what, files);
    }

    private MvcTestResult begin(String page, String what, MockMultipartFile... files) {
        var request = mvc.post().uri("/requests").multipart();
        Arrays.stream(files).forEach(request::file);
        answers(page).forEach(request::param);
        return request.param("do", what).with(LEE.calling()).exchange();
    }

    private MvcTestResult change(
            UUID id, String what, List<String> keep, MockMultipartFile... files) {
        var request = mvc.post().uri("/requests/" + id + "/change").multipart();
        Arrays.stream(files).forEach(request::file);
        answers("").forEach(request::param);
        return request.param("keep", keep.toArray(String[]::new))
                .param("do", what)
                .with(LEE.calling())
                .exchange();
    }

    private static Map<String, String> answers(String page) {
        return Map.of(
                "kind", "official-page",
                "page", page,
                "title", "Falcons page",
                "school", "org-high",
                "why", "News and dates for all our families",
                "where", "pages.example",
                "listed", "yes");
    }

    private static UUID id(MvcTestResult came) {
        assertThat(came).hasStatus(302);
        var to = Objects.requireNonNull(came.getResponse().getRedirectedUrl());
        return UUID.fromString(to.substring(to.lastIndexOf('/') + 1));
    }

    private OpenedRequest open(UUID id) {
        return requests.open(id, LEE.viewer()).orElseThrow();
    }

    private static Deciding.Word yes(String digest) {
        return new Deciding.Word(digest, Act.AGREED, "", "", "");
    }

    private static List<String> names(Content content) {
        return content.evidence().stream().map(Content.Evidence::name).toList();
    }

    private MvcTestResult get(Cast person, String path) {
        return mvc.get().uri(path).with(person.calling()).exchange();
    }

    private static String file(UUID request, byte[] content) {
        return "/requests/%s/files/%s".formatted(request, Blobs.sha256(content));
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("files", name, "application/octet-stream", content);
    }

    private static String digest(MockMultipartFile it) {
        try {
            return Blobs.sha256(it.getBytes());
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] pdf(String words) {
        return ("%PDF-1.7\n" + words).getBytes(StandardCharsets.UTF_8);
    }
}
