package org.chaperone.screening.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.screening.picture.Pictures.ascii;
import static org.chaperone.screening.picture.Pictures.chunk;
import static org.chaperone.screening.picture.Pictures.packed;
import static org.chaperone.screening.picture.Pictures.pixels;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CleanCopyTest {

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
        assertThat(changed).isLessThanOrEqualTo(Tiff.atSchool().length + 10);
        assertThat(new String(clean, java.nio.charset.StandardCharsets.ISO_8859_1))
                .endsWith("the picture itself");
    }

    @Test
    void colours_stay_as_they_were_meant() {
        var profile = Pictures.segment(0xe2, ascii("ICC_PROFILE\0\1\1"), new byte[40]);
        var said = Pictures.jpegWith(profile, Pictures.exif(Tiff.atSchool()));

        assertThat(clean(said)).isEqualTo(Pictures.jpegWith(profile));
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
