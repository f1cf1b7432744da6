package org.chaperone.app.photos.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.TOM;
import static org.chaperone.app.access.Opened.calling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chaperone.app.AppTest;
import org.chaperone.app.access.Access;
import org.chaperone.app.access.Opened;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** From "Ask now" in a photo check to what the colleague says, and back. */
@AppTest
class AskingPagesTest {

    private static final Pattern REQUEST = Pattern.compile("/photos/requests/[0-9a-f-]{36}");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");

    @Autowired MockMvcTester mvc;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Access access;
    @Autowired JdbcClient db;

    private Viewer tom;
    private Viewer rosa;
    private Viewer lee;

    @BeforeEach
    void people() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        tom = Opened.account(access, TOM);
        rosa = Opened.account(access, ROSA);
        lee = Opened.account(access, LEE);
    }

    @Test
    @Clause("WEM-IV-I")
    void a_colleague_is_asked_signs_and_takes_it_back_from_every_live_post() {
        Adopted.by(policies, "wem-mn");
        assertThat(check(tom, colleague()))
                .bodyText()
                .contains(
                        "Not like this",
                        "WEM-IV-I",
                        "Ask Rosa Delgado now",
                        "Nobody has answered.");

        assertThat(ask(tom, colleague(), "t-rosa"))
                .hasStatusOk()
                .bodyText()
                .contains("Rosa Delgado has an e-mail now", "You asked on", "No answer yet.");
        assertThat(db.sql("SELECT address, plain FROM mail_message").query().listOfRows())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it).containsEntry("address", "rdelgado@alderfalls.example");
                            assertThat(it.get("plain").toString())
                                    .contains("Tom Becker asks", "/photos/requests/")
                                    .doesNotContain("The cup");
                        });
        var work = body(get(rosa, "/work"));
        assertThat(work).contains("May a picture of you be shown?", "The cup");
        var request = found(REQUEST, work);
        assertThat(get(rosa, request))
                .bodyText()
                .contains(
                        "May your picture be used here: Social media?",
                        "Tom Becker asks Rosa Delgado in writing.",
                        "Yes, every picture of me there");

        assertThat(post(rosa, request + "/answer", "answer", "all")).hasRedirectedUrl(request);
        assertThat(check(tom, colleague()))
                .bodyText()
                .contains("Ready", "They said yes themselves.", "; answered on ")
                .doesNotContain("Ask Rosa Delgado now");
        assertThat(get(tom, "/photos/requests")).bodyText().contains("Said yes", "Rosa Delgado");
        assertThat(get(rosa, "/work")).bodyText().doesNotContain("May a picture of you be shown?");

        var clearance = keep(tom, colleague());
        post(tom, clearance + "/uses", "address", "https://example.org/news/1");
        post(tom, clearance + "/uses", "address", "https://example.org/news/2");
        assertThat(post(rosa, "/consents/mine", "image.social_media", "refused"))
                .hasStatus3xxRedirection();

        assertThat(
                        db.sql("SELECT title, say, bearer FROM task WHERE state = 'OPEN'")
                                .query()
                                .listOfRows())
                .hasSize(2)
                .allSatisfy(
                        it -> {
                            assertThat(it.get("title"))
                                    .isEqualTo("Take down what shows Rosa Delgado");
                            assertThat(it.get("bearer").toString()).contains("t-tom");
                        })
                .extracting(it -> it.get("say").toString())
                .anyMatch(it -> it.contains("https://example.org/news/1"))
                .anyMatch(it -> it.contains("https://example.org/news/2"));
        assertThat(get(tom, clearance))
                .bodyText()
                .contains("Take it down: a colleague has said no.", "Rosa Delgado: no to picture");
        assertThat(check(tom, colleague()))
                .bodyText()
                .contains("Not like this", "WEM-IV-I", "A no isn’t asked again.")
                .doesNotContain("Ask Rosa Delgado now");
    }

    @Test
    @Clause("WEM-IV-I")
    void a_yes_that_is_taken_back_without_a_no_is_found_on_live_posts_too() {
        Adopted.by(policies, "wem-mn");
        post(rosa, "/consents/mine", "image.social_media", "granted");
        var clearance = keep(tom, colleague());
        post(tom, clearance + "/uses", "address", "https://example.org/news/1");

        post(rosa, "/consents/mine", "", "");

        assertThat(db.sql("SELECT count(*) FROM task").query(Integer.class).single()).isOne();
        assertThat(get(tom, clearance)).bodyText().contains("Take it down");
    }

    @Test
    @Clause("WEM-IV-I")
    void a_yes_to_one_picture_taken_back_is_found_where_that_picture_is_public()
            throws IOException {
        Adopted.by(policies, "wem-mn");
        var form = colleague();
        form.add("seen", found(SEEN, body(check(tom, colleague(), phone()))));
        ask(tom, form, "t-rosa");
        var request = found(REQUEST, body(get(rosa, "/work")));
        assertThat(get(rosa, request)).bodyText().contains("Yes, this picture.");
        post(rosa, request + "/answer", "answer", "this");
        assertThat(check(tom, colleague())).bodyText().contains("Not like this");
        assertThat(check(tom, form)).bodyText().contains("Ready");
        var clearance = keep(tom, form);
        post(tom, clearance + "/uses", "address", "https://example.org/news/1");

        post(rosa, request + "/answer", "answer", "no");

        assertThat(db.sql("SELECT count(*) FROM task").query(Integer.class).single()).isOne();
        assertThat(get(tom, clearance)).bodyText().contains("Take it down: a colleague");
    }

    @Test
    @Clause("WICHITA-97")
    void where_asking_is_advised_the_check_warns_and_asks_with_one_press() {
        Adopted.by(policies, "wichita-ks");

        assertThat(check(tom, colleague()))
                .bodyText()
                .contains(
                        "Think twice",
                        "WICHITA-97",
                        "Nobody knows whether Rosa Delgado may be shown there.",
                        "Nobody has answered. Ask first.",
                        "Ask Rosa Delgado now");
        assertThat(ask(tom, colleague(), "t-rosa"))
                .bodyText()
                .contains("Rosa Delgado has an e-mail now");
        assertThat(ask(tom, colleague(), "t-rosa"))
                .bodyText()
                .contains("was asked within the last day. Nothing more was sent.");
        var request = found(REQUEST, body(get(rosa, "/work")));
        post(rosa, request + "/answer", "answer", "no");
        assertThat(check(tom, colleague()))
                .bodyText()
                .contains("Not like this", "They said no themselves.");
    }

    @Test
    void asked_from_a_clearance_the_request_names_it() {
        Adopted.by(policies, "wichita-ks");
        var clearance = keep(tom, colleague());
        assertThat(get(tom, clearance)).bodyText().contains("Ask Rosa Delgado now");

        assertThat(post(tom, clearance + "/asking", "ask", "t-rosa"))
                .hasRedirectedUrl(clearance + "?said=asked&who=t-rosa");
        assertThat(get(tom, clearance + "?said=asked&who=t-rosa"))
                .bodyText()
                .contains("Rosa Delgado has an e-mail now", "You asked on");
        assertThat(db.sql("SELECT clearance FROM colleague_request").query(UUID.class).single())
                .isEqualTo(UUID.fromString(clearance.replaceAll(".*/", "")));
        assertThat(post(tom, clearance + "/asking", "ask", "t-lee"))
                .hasRedirectedUrl(clearance + "?said=out_of_sight");
        assertThat(post(lee, clearance + "/asking", "ask", "t-rosa")).hasStatus(404);
    }

    @Test
    void nobody_else_finds_the_request_and_an_empty_answer_is_told_at_its_place() {
        Adopted.by(policies, "wem-mn");
        ask(tom, colleague(), "t-rosa");
        var request = found(REQUEST, body(get(rosa, "/work")));

        assertThat(get(lee, request)).hasStatus(404);
        assertThat(post(lee, request + "/answer", "answer", "all")).hasStatus(404);
        assertThat(post(lee, request + "/withdrawal", "", "")).hasStatus(404);
        assertThat(post(tom, request + "/answer", "answer", "all")).hasStatus(404);
        assertThat(post(rosa, request + "/withdrawal", "", "")).hasStatus(404);
        assertThat(post(rosa, request + "/answer", "answer", "perhaps"))
                .hasStatus(422)
                .bodyText()
                .contains("Say yes or no");
        assertThat(get(tom, request))
                .bodyText()
                .contains("Only Rosa Delgado can answer.", "I don’t need it any more");
        assertThat(post(tom, request + "/withdrawal", "", "")).hasRedirectedUrl(request);
        assertThat(get(rosa, "/work")).bodyText().doesNotContain("May a picture of you");
        assertThat(get(tom, "/photos/requests?state=withdrawn&whose=mine"))
                .bodyText()
                .contains("Not needed any more");
        assertThat(body(post(tom, "/photos/requests/exports", "", "")))
                .contains("Tom Becker,Rosa Delgado,Picture: Social media", "Not needed any more");
    }

    @Test
    void somebody_out_of_sight_can_t_be_asked_by_force_and_looks_like_nobody() {
        Adopted.by(policies, "wem-mn");
        var form = colleague();
        form.add("person", "s-omar");

        assertThat(ask(tom, form, "s-omar")).bodyText().contains("There is nobody like that.");
        assertThat(ask(tom, form, "s-nobody")).bodyText().contains("There is nobody like that.");
        assertThat(db.sql("SELECT count(*) FROM mail_message").query(Integer.class).single())
                .isZero();
    }

    private static MultiValueMap<String, String> colleague() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("person", "t-rosa");
        form.add("heads", "1");
        form.add("use", "image");
        form.add("audience", "social-media");
        form.add("caption", "The cup");
        form.add("alt", "A woman holds a cup");
        return form;
    }

    private MvcTestResult check(
            Viewer viewer, MultiValueMap<String, String> form, MockMultipartFile... files) {
        var request = mvc.post().uri("/photos").multipart();
        for (var file : files) {
            request.file(file);
        }
        return request.params(form).with(calling(viewer)).exchange();
    }

    private MvcTestResult ask(Viewer viewer, MultiValueMap<String, String> form, String whom) {
        return mvc.post()
                .uri("/photos/asking")
                .params(form)
                .param("ask", whom)
                .with(calling(viewer))
                .exchange();
    }

    private String keep(Viewer viewer, MultiValueMap<String, String> form) {
        var kept =
                mvc.post().uri("/photos/clearances").params(form).with(calling(viewer)).exchange();
        assertThat(kept).hasStatus(302);
        return Objects.requireNonNull(kept.getResponse().getRedirectedUrl());
    }

    private MvcTestResult get(Viewer viewer, String path) {
        return mvc.get().uri(path).with(calling(viewer)).exchange();
    }

    private MvcTestResult post(Viewer viewer, String path, String name, String value) {
        var request = mvc.post().uri(path).with(calling(viewer));
        return (name.isEmpty() ? request : request.param(name, value)).exchange();
    }

    private static String found(Pattern pattern, String page) {
        var matcher = pattern.matcher(page);
        assertThat(matcher.find()).as("%s in %s", pattern, page).isTrue();
        return matcher.group(matcher.groupCount());
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MockMultipartFile phone() throws IOException {
        return new MockMultipartFile(
                "picture",
                "phone.jpg",
                "image/jpeg",
                Files.readAllBytes(Path.of("src/test/resources/pictures/phone.jpg")));
    }
}
