package org.chaperone.app.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.ROSA;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class PictureCheckTest {

    private static final byte[] PHONE = file("phone.jpg");

    @Autowired MockMvcTester mvc;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired JdbcClient db;

    @BeforeEach
    void aDistrictUnderWichita() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wichita-ks");
    }

    @Test
    void a_picture_tells_where_it_was_taken_and_the_clause_on_it_is_cited() {
        assertThat(check(ROSA, "Chess club!", picture("chess.jpg", PHONE)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "where it was taken, which camera or telephone took it",
                        "Emma Johnson",
                        "WICHITA-31",
                        "The camera wrote where it was taken into the file");
    }

    @Test
    void a_name_in_the_files_name_counts_too() {
        assertThat(check(ROSA, "Chess club!", picture("emma-johnson.jpg", PHONE)))
                .bodyText()
                .contains("emma-johnson");
    }

    @Test
    void what_was_seen_stays_with_the_form_when_the_text_is_checked_again() throws IOException {
        var first = check(ROSA, "Chess club!", picture("chess.jpg", PHONE));

        assertThat(
                        mvc.post()
                                .uri("/check")
                                .param("text", "Chess club wins!")
                                .param("seen", seen(first))
                                .param("alt", "A cup, and a board")
                                .with(ROSA.calling()))
                .hasStatusOk()
                .bodyText()
                .contains("Chess club wins!", "chess.jpg", "WICHITA-31", "A cup, and a board");
    }

    @Test
    void each_picture_has_its_own_description() {
        assertThat(
                        mvc.post()
                                .uri("/check")
                                .multipart()
                                .file(picture("a.jpg", PHONE))
                                .file(picture("b.jpg", PHONE))
                                .param("text", "Two pictures")
                                .param("alt", "A cup", "Luca, at the fair")
                                .with(ROSA.calling()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"A cup\"", "value=\"Luca, at the fair\"");
    }

    @Test
    void pictures_can_be_left_out_again() throws IOException {
        var first = check(ROSA, "Chess club!", picture("chess.jpg", PHONE));

        assertThat(
                        mvc.post()
                                .uri("/check")
                                .param("text", "Chess club!")
                                .param("seen", seen(first))
                                .param("without", "pictures")
                                .with(ROSA.calling()))
                .bodyText()
                .doesNotContain("chess.jpg", "WICHITA-31");
    }

    @Test
    void a_picture_alone_can_be_checked() {
        assertThat(check(ROSA, "", picture("chess.jpg", PHONE))).hasStatusOk();
    }

    @Test
    void what_is_no_picture_is_said_to_be_none_and_breaks_nothing() {
        assertThat(check(ROSA, "Look", picture("x.jpg", "<script>alert(1)</script>".getBytes())))
                .hasStatusOk()
                .bodyText()
                .contains("It is no JPEG, PNG, GIF, WebP or HEIC picture");
        assertThat(check(ROSA, "Look", picture("x.jpg", Arrays.copyOf(PHONE, 400))))
                .hasStatusOk()
                .bodyText()
                .contains("cut off");
    }

    @Test
    void a_field_that_somebody_changed_shows_nothing_of_anybody() {
        var forged =
                """
                [{"name":"a.jpg","format":"JPEG","width":1,"height":1,"whole":true,"traces":[],"notSeen":[],
                "findings":[{"type":"STUDENT_NAME","form":"FULL","field":"text","start":0,"end":2,"text":"xx",
                "confidence":0.9,"students":["s-omar"],"why":"","detail":null}]}]
                """;
        for (var seen :
                new String[] {
                    base64(forged), base64("[null]"), base64("{"), "%%%", base64("[{\"name\":1}]")
                }) {
            assertThat(
                            mvc.post()
                                    .uri("/check")
                                    .param("text", "xx yy")
                                    .param("seen", seen)
                                    .with(ROSA.calling()))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("Omar");
        }
    }

    @Test
    void five_pictures_are_too_many() {
        var files = new MockMultipartFile[5];
        Arrays.fill(files, picture("a.jpg", PHONE));

        assertThat(check(ROSA, "Look", files))
                .hasStatus(422)
                .bodyText()
                .contains("Choose up to 4 pictures");
    }

    @Test
    void the_copy_has_the_same_pixels_and_tells_nothing() throws IOException {
        var answer = copy(ROSA, picture("Chess final.jpg", PHONE));

        assertThat(answer)
                .hasStatusOk()
                .hasContentType("image/jpeg")
                .containsHeader("Content-Disposition");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .contains("attachment")
                .contains("Chess%20final-clean.jpg");
        var clean = answer.getResponse().getContentAsByteArray();
        assertThat(new String(clean, StandardCharsets.ISO_8859_1)).doesNotContain("Emma", "Acme");
        assertThat(pixels(clean)).isEqualTo(pixels(PHONE));
    }

    @Test
    void several_copies_come_in_one_file() throws IOException {
        var answer = copy(ROSA, picture("a.jpg", PHONE), picture("../../a.jpg", PHONE));

        try (var zip =
                new ZipInputStream(
                        new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            assertThat(Objects.requireNonNull(zip.getNextEntry()).getName())
                    .isEqualTo("1-a-clean.jpg");
            assertThat(Objects.requireNonNull(zip.getNextEntry()).getName())
                    .isEqualTo("2-a-clean.jpg");
        }
    }

    @Test
    void of_half_a_picture_or_none_there_is_no_copy() {
        assertThat(copy(ROSA, picture("x.jpg", Arrays.copyOf(PHONE, 400))))
                .hasStatus(422)
                .bodyText()
                .contains("No copy was made of x.jpg");
        assertThat(copy(ROSA)).hasStatus(422).bodyText().contains("Choose the picture");
    }

    @Test
    void nothing_of_a_picture_is_kept() {
        var before = entries();

        check(ROSA, "Chess club!", picture("chess.jpg", PHONE));
        copy(ROSA, picture("chess.jpg", PHONE));

        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void a_parent_finds_no_such_page() {
        assertThat(copy(ELENA, picture("chess.jpg", PHONE))).hasStatus(404);
        assertThat(check(ELENA, "Look", picture("chess.jpg", PHONE))).hasStatus(404);
        assertThat(mvc.post().uri("/check/copy").multipart().file(picture("a.jpg", PHONE)))
                .hasStatus(403);
    }

    private MvcTestResult check(Cast person, String text, MockMultipartFile... files) {
        var request = mvc.post().uri("/check").multipart();
        for (var file : files) {
            request.file(file);
        }
        return request.param("text", text).with(person.calling()).exchange();
    }

    private MvcTestResult copy(Cast person, MockMultipartFile... files) {
        var request = mvc.post().uri("/check/copy").multipart();
        for (var file : files) {
            request.file(file);
        }
        return request.with(person.calling()).exchange();
    }

    private static MockMultipartFile picture(String name, byte[] bytes) {
        return new MockMultipartFile("pictures", name, "image/jpeg", bytes);
    }

    private static String seen(MvcTestResult result) throws IOException {
        var field =
                Pattern.compile("name=\"seen\" value=\"([^\"]+)\"")
                        .matcher(result.getResponse().getContentAsString());
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static int[] pixels(byte[] file) throws IOException {
        var image = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(file)));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static byte[] file(String name) {
        try (var file = PictureCheckTest.class.getResourceAsStream("/pictures/" + name)) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long entries() {
        return db.sql("SELECT count(*) FROM journal_entry").query(Long.class).single();
    }
}
