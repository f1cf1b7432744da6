package org.chaperone.screening.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.chaperone.roster.generator.Cast;
import org.chaperone.screening.Finding;
import org.chaperone.screening.FindingType;
import org.chaperone.screening.NameForm;
import org.chaperone.screening.Screen;
import org.chaperone.screening.ScreeningSettings;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class PictureScreenTest {

    private static final Screen NAMES = Screen.of(Cast.roster(), ScreeningSettings.NONE);

    @Test
    void the_place_and_the_name_in_a_file_are_findings_on_that_file() {
        var report = report(TextReader.NONE, Pictures.jpegWith(Pictures.exif(Tiff.atSchool())), 2);

        assertThat(report.locationData()).isTrue();
        assertThat(report.findings())
                .allSatisfy(it -> assertThat(it.field()).isEqualTo("files[2]"))
                .allSatisfy(it -> assertThat(it.notes(PictureReport.IN_THE_FILE)).isTrue())
                .extracting(Finding::type)
                .containsExactly(FindingType.LOCATION, FindingType.STUDENT_NAME);
        var name = report.findings().getLast();
        assertThat(name.form()).isEqualTo(NameForm.FULL);
        assertThat(name.students()).containsExactly("s-emma");
        assertThat(name.text()).isEqualTo("Emma Johnson");
        assertThat(name.why()).contains("inside the file");
    }

    @Test
    void words_to_be_seen_are_screened_and_less_sure_than_written_ones() {
        var report =
                report(
                        (_, _) -> new TextReader.Read("Player of the week: Omar Haddad"),
                        Pictures.png(),
                        0);

        assertThat(report.findings())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.students()).containsExactly("s-omar");
                            assertThat(it.confidence()).isBetween(0.8, 0.91);
                            assertThat(it.notes(PictureReport.IN_THE_PICTURE)).isTrue();
                        });
        assertThat(report.notSeen()).isEmpty();
        assertThat(report.locationData()).isFalse();
    }

    @Test
    void a_text_reader_that_is_not_there_is_said_to_be_missing() {
        assertThat(report(TextReader.NONE, Pictures.jpeg(), 0).notSeen())
                .containsExactly(
                        "Words in the picture weren’t looked at: No text reader is installed.");
    }

    @Test
    void a_plain_picture_has_nothing_to_tell() {
        var report = report((_, _) -> new TextReader.Read(""), Pictures.jpeg(), 0);

        assertThat(report.findings()).isEmpty();
        assertThat(report.traces()).isEmpty();
        assertThat(report.whole()).isTrue();
    }

    @Test
    void a_program_that_is_not_installed_is_no_text_reader() {
        assertThat(Tesseract.at("/nowhere/tesseract")).isEmpty();
        assertThat(Tesseract.at("cat")).isEmpty();
    }

    @Test
    void tesseract_reads_a_name_out_of_a_picture() {
        var tesseract = Tesseract.at("tesseract");
        Assumptions.assumeTrue(tesseract.isPresent(), "tesseract isn't installed");

        var report = report(tesseract.get(), Pictures.pngSaying("Well done, Emma Johnson!"), 0);

        assertThat(report.findings())
                .anySatisfy(it -> assertThat(it.students()).containsExactly("s-emma"));
    }

    @Test
    void tesseract_gets_no_more_time_than_it_is_given_and_may_meet_a_broken_picture() {
        var tesseract = Tesseract.at("tesseract");
        Assumptions.assumeTrue(tesseract.isPresent(), "tesseract isn't installed");
        var words = Pictures.pngSaying("Well done, Emma Johnson!");

        assertThat(tesseract.get().read(words, Duration.ofMillis(1)))
                .isInstanceOf(TextReader.NotRead.class);
        assertThat(tesseract.get().read(java.util.Arrays.copyOf(words, 60), Duration.ofSeconds(20)))
                .isInstanceOf(TextReader.NotRead.class);
    }

    private static PictureReport report(TextReader texts, byte[] file, int index) {
        return new PictureScreen(NAMES, texts)
                .report(new Picture("chess.jpg", file), index, "org-lincoln", null);
    }
}
