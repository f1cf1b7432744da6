package org.chaperone.app.photos.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.TOM;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.TestClock;
import org.chaperone.app.consent.Statements;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.photos.Families;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@AppTest
class PhotoPagesTest {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");
    private static final Pattern KEPT = Pattern.compile("/photos/clearances/[0-9a-f-]{36}");

    @Autowired MockMvcTester mvc;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Statements statements;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;

    private Families families;

    @BeforeEach
    void load() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wilmington-ma");
        families = new Families(statements, clock);
        families.no("s-luca", Families.IN_PUBLIC, Families.ON_THE_SITE);
        families.yes("s-emma", Families.IN_PUBLIC, Families.ON_THE_SITE);
    }

    @Test
    void a_teacher_begins_with_their_own_classes_and_sees_no_answers_yet() {
        assertThat(get(TOM, "/photos?group=c-chess"))
                .hasStatusOk()
                .bodyText()
                .contains("Chess Club", "Grade 4, Mr. Becker", "Luca Moretti", "Emma Johnson")
                .doesNotContain("said no", "Not to be shown", "May be shown", "Omar Haddad");
    }

    @Test
    void each_who_was_ticked_is_answered_and_nobody_else() {
        assertThat(check(TOM, form("3", "s-emma", "s-luca", "s-noah")))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Not like this",
                        "Luca Moretti may not be shown there.",
                        "The family said no.",
                        "The policy lets that stand for a yes.",
                        "WILM-MA-3d1",
                        "Crop Luca Moretti out")
                .doesNotContain("Keep the clearance");
        assertThat(check(TOM, clear()))
                .bodyText()
                .contains("Ready", "Keep the clearance")
                .doesNotContain("said no");
    }

    @Test
    void somebody_is_found_by_part_of_a_name_and_stays_ticked_beside_the_class() {
        var form = form("2", "s-emma");
        form.add("group", "c-chess");
        form.add("words", "lily");
        form.add("do", "find");

        assertThat(check(TOM, form))
                .hasStatusOk()
                .bodyText()
                .contains("Lily Nguyen", "value=\"s-emma\" checked")
                .doesNotContain("What the policy says");

        form.remove("words");
        form.remove("do");
        form.add("person", "s-lily");
        assertThat(check(TOM, form)).bodyText().contains("Also ticked", "Lily Nguyen");
    }

    @Test
    void finding_shows_nobody_of_another_school_and_tells_no_answer() {
        var form = form("", "s-emma");
        form.add("do", "find");
        form.add("words", "omar");
        assertThat(check(TOM, form)).bodyText().contains("Nobody else whom you can see");

        form.set("words", "luca");
        assertThat(check(TOM, form))
                .bodyText()
                .contains("Luca Moretti")
                .doesNotContain("said no", "is-deny");
    }

    @Test
    void another_class_is_found_and_chosen_with_what_was_filled_in() {
        var form = form("4", "s-emma");
        form.add("choose", "c-becker-4");
        form.add("caption", "The cup");

        assertThat(check(TOM, form))
                .hasStatusOk()
                .bodyText()
                .contains("Sofia Tran", "value=\"4\"", "The cup");
        form.set("choose", "c-soccer");
        assertThat(check(TOM, form)).bodyText().doesNotContain("Grace Porter", "JV Soccer");
        assertThat(get(TOM, "/photos?group=c-soccer"))
                .bodyText()
                .doesNotContain("Grace Porter", "JV Soccer");
        assertThat(get(LEE, "/photos?group=c-soccer")).bodyText().contains("Grace Porter");
    }

    @Test
    void somebody_out_of_sight_who_is_named_by_force_is_not_there() {
        var known = body(check(LEE, form("1", "s-luca")));
        var unknown = body(check(LEE, form("1", "s-nobody")));

        assertThat(known).doesNotContain("Luca", "said no");
        assertThat(withoutNumbers(known.replace("s-luca", "s-nobody")))
                .isEqualTo(withoutNumbers(unknown));
    }

    @Test
    void everything_to_put_right_is_said_at_once_and_nothing_is_lost() {
        var form = form("many", "s-emma");
        form.remove("audience");
        form.remove("use");
        form.add("caption", "x".repeat(5_001));

        assertThat(check(TOM, form))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Four things to put right",
                        "Count heads as a number",
                        "Say where it is to appear",
                        "Say what is to be used",
                        "Keep it under 5,000 characters",
                        "value=\"s-emma\" checked");
    }

    @Test
    void the_kind_of_page_says_before_whom() {
        var form = form("1", "s-luca");
        form.remove("audience");
        form.add("outlet", "class-page");

        assertThat(check(TOM, form)).hasStatusOk().bodyText().contains("School website");
    }

    @Test
    void names_in_the_caption_are_put_right_with_one_press() {
        var form = form("1", "s-emma");
        form.set("audience", "school-site");
        form.add("caption", "Emma Johnson and her cup");
        form.add("outlet", "class-page");
        assertThat(check(TOM, form)).bodyText().contains("Put the names in the caption right");

        form.add("do", "fix");
        assertThat(check(TOM, form))
                .hasStatusOk()
                .bodyText()
                .contains("Emma and her cup")
                .doesNotContain("Emma Johnson and her cup");
    }

    @Test
    void a_picture_is_looked_into_its_clean_copy_counts_and_it_is_known_again() throws IOException {
        var form = form("1", "s-emma");
        var first = check(TOM, form, picture());

        assertThat(first)
                .hasStatusOk()
                .bodyText()
                .contains("where it was taken", "The cleaned copy doesn’t.", "phone.jpg")
                .doesNotContain("We count");

        form.add("seen", seen(first));
        form.add("alt", "A cup on a table");
        assertThat(check(TOM, form)).bodyText().contains("phone.jpg", "where it was taken");
        var kept = keep(TOM, form);
        assertThat(kept).hasStatus(302);
        assertThat(get(TOM, location(kept)))
                .bodyText()
                .contains("SHA-256 of the cleaned file", "Emma Johnson")
                .containsPattern("[0-9a-f]{64}");

        form.add("without", "picture");
        assertThat(check(TOM, form)).bodyText().doesNotContain("where it was taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "%%%.%%%", "e30=.e30=", "bnVsbA==.AAAA", "forged"})
    void what_somebody_else_wrote_about_a_picture_counts_as_nothing(String forged) {
        var form = form("1", "s-emma");
        form.add("seen", forged);
        form.add("alt", "A cup on a table");

        assertThat(check(TOM, form)).hasStatusOk();
        var kept = keep(TOM, form);
        assertThat(get(TOM, location(kept)))
                .bodyText()
                .doesNotContain("SHA-256 of the cleaned file");
    }

    @Test
    void a_clean_copy_tells_nothing_and_looks_the_same() throws IOException {
        var answer =
                mvc.post()
                        .uri("/photos/copy")
                        .multipart()
                        .file(picture())
                        .with(TOM.calling())
                        .exchange();

        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
        var clean = answer.getResponse().getContentAsByteArray();
        assertThat(new String(clean, StandardCharsets.ISO_8859_1)).doesNotContain("Emma", "Acme");
        assertThat(pixels(clean)).isEqualTo(pixels(phone()));
    }

    @Test
    void what_is_no_picture_is_refused_with_a_word() throws IOException {
        var half = new MockMultipartFile("picture", "a.jpg", null, Arrays.copyOf(phone(), 400));
        var page = new MockMultipartFile("picture", "a.jpg", null, "<script>".getBytes());

        assertThat(check(TOM, form("1", "s-emma"), half))
                .hasStatusOk()
                .bodyText()
                .contains("cut off");
        assertThat(check(TOM, form("1", "s-emma"), page))
                .hasStatusOk()
                .bodyText()
                .contains("It is no JPEG, PNG, GIF, WebP or HEIC picture");
        assertThat(mvc.post().uri("/photos/copy").multipart().file(page).with(TOM.calling()))
                .hasStatus(422)
                .bodyText()
                .contains("No copy was made");
    }

    @Test
    void nothing_that_is_not_clear_is_kept_and_heads_must_be_counted() {
        assertThat(keep(TOM, form("1", "s-luca")))
                .hasStatus(422)
                .bodyText()
                .contains("Nothing was kept", "Luca Moretti may not be shown there.");
        assertThat(keep(TOM, form("", "s-emma")))
                .hasStatus(422)
                .bodyText()
                .contains("Count heads first");
        assertThat(db.sql("SELECT count(*) FROM clearance").query(Integer.class).single()).isZero();
    }

    @Test
    void from_the_clearance_it_goes_on_to_public_and_down_again() {
        var path = location(keep(TOM, clear()));
        assertThat(post(TOM, path + "/uses", "address", "not an address"))
                .hasStatus(422)
                .bodyText()
                .contains("Give the whole address", "not an address");
        assertThat(post(TOM, path + "/uses", "address", "https://example.org/news/1"))
                .hasStatus(302);

        families.no("s-emma", Families.IN_PUBLIC);

        assertThat(get(TOM, path))
                .bodyText()
                .contains("Take it down: a family has said no.", "Emma Johnson: no to picture");
        assertThat(get(TOM, "/work")).bodyText().contains("Take down what shows Emma Johnson");
        assertThat(get(TOM, "/photos/clearances?state=to_take_down")).bodyText().contains(path);
        var use = db.sql("SELECT id::text FROM live_use").query(String.class).single();
        assertThat(post(ROSA, "/photos/uses/" + use + "/end", "", "")).hasStatus(302);
        assertThat(get(TOM, path))
                .bodyText()
                .contains("Taken down")
                .doesNotContain("Take it down:");
        assertThat(get(TOM, "/work")).bodyText().doesNotContain("Take down what shows");
    }

    @Test
    void the_list_is_exported_for_who_may_see_it() throws IOException {
        var form = clear();
        form.set("caption", "=HYPERLINK(1)");
        keep(TOM, form);

        assertThat(body(post(TOM, "/photos/clearances/exports", "", "")))
                .contains("Tom Becker", "'=HYPERLINK(1)", "Social media");
        assertThat(body(post(LEE, "/photos/clearances/exports", "", "")))
                .doesNotContain("Tom Becker");
        assertThat(body(post(DANA, "/photos/clearances/exports", "", ""))).contains("Tom Becker");
    }

    @Test
    void a_teacher_of_another_school_finds_no_clearance() {
        var path = location(keep(TOM, clear()));
        post(TOM, path + "/uses", "address", "https://example.org/news/1");
        var use = db.sql("SELECT id::text FROM live_use").query(String.class).single();

        assertThat(get(LEE, path)).hasStatus(404);
        assertThat(post(LEE, path + "/uses", "address", "https://example.org/2")).hasStatus(404);
        assertThat(post(LEE, "/photos/uses/" + use + "/end", "", "")).hasStatus(404);
        assertThat(get(LEE, "/photos/clearances")).bodyText().contains("No clearance is kept yet");
        assertThat(get(TOM, "/photos/clearances/not-an-id")).hasStatus4xxClientError();
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"GUS", "ELENA"})
    void who_does_not_work_with_students_finds_no_such_pages(Cast person) {
        assertThat(get(person, "/photos")).hasStatus(404);
        assertThat(check(person, form("1", "s-mateo"))).hasStatus(404);
        assertThat(keep(person, clear())).hasStatus(404);
        assertThat(get(person, "/photos/clearances")).hasStatus(404);
        assertThat(post(person, "/photos/clearances/exports", "", "")).hasStatus(404);
    }

    private static MultiValueMap<String, String> clear() {
        var form = form("1", "s-emma");
        form.add("caption", "The chess club");
        form.add("alt", "A cup on a table");
        return form;
    }

    private static MultiValueMap<String, String> form(String heads, String... people) {
        var form = new LinkedMultiValueMap<String, String>();
        Arrays.stream(people).forEach(it -> form.add("person", it));
        form.add("heads", heads);
        form.add("use", "image");
        form.add("audience", "social-media");
        return form;
    }

    private MvcTestResult check(
            Cast person, MultiValueMap<String, String> form, MockMultipartFile... files) {
        var request = mvc.post().uri("/photos").multipart();
        Arrays.stream(files).forEach(request::file);
        return request.params(form).with(person.calling()).exchange();
    }

    private MvcTestResult keep(Cast person, MultiValueMap<String, String> form) {
        return mvc.post().uri("/photos/clearances").params(form).with(person.calling()).exchange();
    }

    private MvcTestResult post(Cast person, String path, String name, String value) {
        var request = mvc.post().uri(path).with(person.calling());
        return (name.isEmpty() ? request : request.param(name, value)).exchange();
    }

    private MvcTestResult get(Cast person, String path) {
        return mvc.get().uri(path).with(person.calling()).exchange();
    }

    private static String location(MvcTestResult kept) {
        assertThat(kept).hasStatus(302);
        var path = Objects.requireNonNull(kept.getResponse().getRedirectedUrl());
        assertThat(path).matches(KEPT);
        return path;
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without what is another on each page: the token of the form, and the page's own number. */
    private static String withoutNumbers(String page) {
        return page.replaceAll("name=\"(_csrf|page)\" value=\"[^\"]*\"", "");
    }

    private static String seen(MvcTestResult answer) {
        var matcher = SEEN.matcher(body(answer));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static MockMultipartFile picture() throws IOException {
        return new MockMultipartFile("picture", "phone.jpg", "image/jpeg", phone());
    }

    private static byte[] phone() throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/pictures/phone.jpg"));
    }

    private static int[] pixels(byte[] file) throws IOException {
        var image = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(file)));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
