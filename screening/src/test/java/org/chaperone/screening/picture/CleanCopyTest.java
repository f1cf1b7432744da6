package org.chaperone.screening.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.screening.picture.Pictures.ascii;
import static org.chaperone.screening.picture.Pictures.chunk;
import static org.chaperone.screening.picture.Pictures.packed;
import static org.chaperone.screening.picture.Pictures.pixels;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class CleanCopyTest {

    private static final Set<String> TELLING =
            Set.of(
                    "Exif IFD0",
                    "Exif SubIFD",
                    "Exif Thumbnail",
                    "GPS",
                    "XMP",
                    "IPTC",
                    "Photoshop",
                    "JpegComment",
                    "PNG-iTXt",
                    "PNG-tEXt",
                    "GIF Comment");

    @Test
    void a_jpegs_pixels_stay_and_all_it_said_is_gone() {
        var said =
                Pictures.jpegWith(
                        Pictures.exif(Tiff.atSchool()),
                        Pictures.xmp(Pictures.XMP),
                        Pictures.iptc("Aisha Khan scores", "Alder Falls"),
                        Pictures.comment("Luca at the fair"),
                        Pictures.segment(0xe5, ascii("maker"), ascii("Emma")));

        var clean = clean(said);

        assertThat(pixels(clean)).isEqualTo(pixels(said));
        assertSaysNothing(clean, "Emma", "Noah", "Aisha", "Luca", "GPS", "Acme");
        assertThat(clean).isEqualTo(Pictures.jpeg());
    }

    @Test
    void a_second_picture_behind_the_first_goes_with_what_it_said() {
        var second = Pictures.jpegWith(Pictures.exif(Tiff.atSchool()));

        var clean = clean(Pictures.joined(Pictures.jpeg(), second));

        assertThat(clean).isEqualTo(Pictures.jpeg());
    }

    @Test
    void a_pngs_pixels_stay_and_all_it_said_is_gone() {
        var said =
                Pictures.joined(
                        Pictures.pngWith(
                                chunk("eXIf", Tiff.atSchool()),
                                chunk("tEXt", ascii("Title\0Sofia Tran")),
                                chunk("zTXt", ascii("Comment\0\0"), packed(ascii("Jaden"))),
                                chunk("tIME", new byte[7]),
                                chunk("prVt", ascii("Emma"))),
                        ascii("PK\3\4 a zip file with Emma in it"));

        var clean = clean(said);

        assertThat(pixels(clean)).isEqualTo(pixels(said));
        assertSaysNothing(clean, "Emma", "Sofia", "Acme");
        assertThat(clean).isEqualTo(Pictures.png());
    }

    @Test
    void a_picture_that_lay_on_its_side_is_still_turned() {
        var tiff = new Tiff().text(0x010f, "Acme").turned(6).bytes();
        for (var said :
                new byte[][] {
                    Pictures.jpegWith(Pictures.exif(tiff)),
                    Pictures.pngWith(chunk("eXIf", tiff)),
                    Pictures.webpWith(Pictures.little("EXIF", tiff))
                }) {
            var clean = clean(said);

            var contents = ContentsReader.read(PictureFormat.of(clean).orElseThrow(), clean);
            assertThat(contents.orientation()).isEqualTo(6);
            assertThat(contents.traces()).isEmpty();
            assertThat(contents.broken()).isNull();
        }
    }

    @Test
    void a_webp_keeps_its_picture_chunk_and_says_in_its_head_that_nothing_else_follows() {
        var said =
                Pictures.webpWith(
                        Pictures.little("EXIF", Tiff.atSchool()),
                        Pictures.little("XMP ", ascii(Pictures.XMP)));

        var clean = clean(said);

        assertThat(clean).isEqualTo(withoutFlags(Pictures.webpWith(new byte[0])));
        assertSaysNothing(clean, "Emma", "Noah", "EXIF");
    }

    @Test
    void an_heic_is_blotted_out_where_it_spoke_and_nowhere_else() {
        var said = Pictures.heic(Tiff.atSchool());

        var clean = clean(said);

        assertSaysNothing(clean, "Emma", "Acme");
        assertThat(clean).hasSameSizeAs(said);
        int changed = 0;
        for (int at = 0; at < said.length; at++) {
            changed += said[at] == clean[at] ? 0 : 1;
        }
        int leftBehind = "Emma, left behind".length();
        assertThat(changed).isLessThanOrEqualTo(Tiff.atSchool().length + 10 + leftBehind);
        assertThat(new String(clean, java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("the picture itself");
    }

    @Test
    void colours_stay_as_they_were_meant() {
        var profile = Pictures.segment(0xe2, ascii("ICC_PROFILE\0\1\1"), new byte[40]);
        var said = Pictures.jpegWith(profile, Pictures.exif(Tiff.atSchool()));

        assertThat(clean(said)).isEqualTo(Pictures.jpegWith(profile));
    }

    @Test
    void a_moving_pictures_frames_and_rounds_stay_and_all_it_said_is_gone() {
        var said =
                Pictures.joined(
                        Pictures.gifWith(
                                Pictures.gifComment("Emma at the fair"),
                                Pictures.gifXmp(Pictures.XMP),
                                Pictures.application("MACMEDIA1.0", ascii("Sofia"))),
                        ascii("%PDF-1.7 with Emma in it"));

        var clean = clean(said);

        assertThat(clean).isEqualTo(Pictures.gifWith());
        assertThat(pixels(clean)).isEqualTo(pixels(said));
        assertSaysNothing(clean, "Emma", "Noah", "Sofia", "PDF");
    }

    @Test
    void a_moving_picture_is_read_for_its_comment_and_its_place() {
        var said =
                Pictures.gifWith(
                        Pictures.gifComment("Emma at the fair"), Pictures.gifXmp(Pictures.XMP));

        var contents = ContentsReader.read(PictureFormat.GIF, said);

        assertThat(contents.words()).anyMatch(it -> it.contains("Emma at the fair"));
        assertThat(contents.traces()).contains(Trace.LOCATION, Trace.WORDS);
        assertThat(contents.broken()).isNull();
    }

    @Test
    void nothing_hides_in_segments_that_no_picture_needs() {
        var said =
                Pictures.jpegWith(
                        Pictures.segment(0xf7, ascii(""), ascii("Emma")),
                        Pictures.segment(0x30, ascii(""), ascii("Noah")),
                        Pictures.segment(0xee, ascii("Adobe"), ascii("with a long story of Luca")));

        assertThat(clean(said)).isEqualTo(Pictures.jpeg());
    }

    @Test
    void a_reader_of_others_finds_nothing_left_either() throws Exception {
        for (var said :
                new byte[][] {
                    Pictures.jpegWith(
                            Pictures.exif(Tiff.atSchool()),
                            Pictures.xmp(Pictures.XMP),
                            Pictures.iptc("Aisha Khan scores", "Alder Falls"),
                            Pictures.comment("Luca at the fair")),
                    Pictures.pngWith(
                            chunk("eXIf", Tiff.atSchool()),
                            chunk("iTXt", ascii("Title\0\0\0en\0\0Sofia Tran"))),
                    Pictures.gifWith(Pictures.gifComment("Emma"), Pictures.gifXmp(Pictures.XMP)),
                    Pictures.webpWith(
                            Pictures.little("EXIF", Tiff.atSchool()),
                            Pictures.little("XMP ", ascii(Pictures.XMP)))
                }) {
            assertThat(told(said)).as(PictureFormat.of(said).toString()).isNotEmpty();
            assertThat(told(clean(said))).isEmpty();
        }
    }

    /** What another reader finds that isn't a matter of the picture itself. */
    private static List<String> told(byte[] file) throws Exception {
        var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
        return StreamSupport.stream(metadata.getDirectories().spliterator(), false)
                .filter(it -> TELLING.contains(it.getName()))
                .filter(it -> it.getTagCount() > 0)
                .map(Directory::getName)
                .toList();
    }

    @Test
    void of_half_a_picture_there_is_no_copy() {
        var half = Arrays.copyOf(Pictures.jpeg(), Pictures.jpeg().length / 2);

        assertThat(CleanCopy.of(half)).isInstanceOf(CleanCopy.NotMade.class);
        assertThat(CleanCopy.of(ascii("no picture"))).isInstanceOf(CleanCopy.NotMade.class);
        assertThat(CleanCopy.of(new byte[0])).isInstanceOf(CleanCopy.NotMade.class);
    }

    @Test
    void cleaning_twice_changes_nothing_more() {
        var once =
                clean(
                        Pictures.jpegWith(
                                Pictures.exif(new Tiff().turned(3).at(1, 2, 3, 4).bytes())));

        assertThat(clean(once)).isEqualTo(once);
    }

    private static byte[] clean(byte[] file) {
        var copy = CleanCopy.of(file);
        assertThat(copy).isInstanceOf(CleanCopy.Made.class);
        return ((CleanCopy.Made) copy).bytes();
    }

    private static byte[] withoutFlags(byte[] webp) {
        webp[20] = 0;
        return webp;
    }

    private static void assertSaysNothing(byte[] file, String... words) {
        assertThat(new String(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(words);
        var contents = ContentsReader.read(PictureFormat.of(file).orElseThrow(), file);
        assertThat(contents.traces()).isEmpty();
    }
}
