package org.chaperone.screening.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.screening.picture.Pictures.ascii;
import static org.chaperone.screening.picture.Pictures.chunk;
import static org.chaperone.screening.picture.Pictures.joined;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverwhelmingPicturesTest {

    @Test
    void a_small_file_that_would_unfold_to_50_000_by_50_000_pixels_is_refused() {
        var bomb = sized(50_000, 50_000);

        assertRefused(bomb).contains("50,000 × 50,000 pixels").contains("250 million");
        assertThat(CleanCopy.of(sized(20_000, 12_500))).isInstanceOf(CleanCopy.Made.class);
    }

    @Test
    void sizes_that_overflow_when_multiplied_are_refused_too() {
        assertRefused(sized(Integer.MAX_VALUE, Integer.MAX_VALUE)).contains("Up to 250 million");
        assertRefused(sized(-1, -1)).contains("Up to 250 million");
    }

    @Test
    void a_jpeg_painted_over_thousands_of_times_is_refused() {
        assertRefused(scans(3_000)).contains("painted over").contains("Up to 100");
        assertThat(CleanCopy.of(scans(60))).isInstanceOf(CleanCopy.Made.class);
    }

    @Test
    void a_gif_of_endless_frames_is_refused() {
        var large = Pictures.gifWith(frames(2_000));
        ByteBuffer.wrap(large).putShort(6, (short) 0xffff).putShort(8, (short) 0xff00);

        assertRefused(large).contains("frames");
        assertThat(CleanCopy.of(Pictures.gifWith(frames(2_000))))
                .isInstanceOf(CleanCopy.Made.class);
    }

    @Test
    void a_file_larger_than_any_camera_makes_is_refused_before_it_is_read() {
        var large = Arrays.copyOf(Pictures.jpeg(), CleanCopy.MOST_BYTES + 1);

        assertRefused(large).isEqualTo("It is larger than 64 MB");
    }

    @Test
    void a_chunk_that_says_it_is_four_gigabytes_long_is_refused() {
        var png = Pictures.pngWith(chunk("tEXt", ascii("Title\0Emma")));
        ByteBuffer.wrap(png).putInt(33, -1);
        var webp = Pictures.webpWith(Pictures.little("XMP ", ascii(Pictures.XMP)));
        ByteBuffer.wrap(webp).putInt(16, -1);
        var heic = Pictures.heic(Tiff.atSchool());
        ByteBuffer.wrap(heic).putInt(0, 1).putLong(8, Long.MAX_VALUE);

        for (var file : new byte[][] {png, webp, heic}) {
            assertThat(CleanCopy.of(file)).isInstanceOf(CleanCopy.NotMade.class);
        }
    }

    @Test
    void exif_that_leads_back_to_itself_ends_and_is_cut() {
        var tiff = Tiff.atSchool();
        var loop = Arrays.copyOf(tiff, tiff.length);
        int entries = ByteBuffer.wrap(loop).getShort(8);
        ByteBuffer.wrap(loop).putInt(10 + 12 * entries, 8);
        var said = Pictures.jpegWith(Pictures.exif(loop));

        var copy =
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(5), () -> CleanCopy.of(said));

        assertThat(copy)
                .isInstanceOfSatisfying(
                        CleanCopy.Made.class,
                        it -> assertThat(it.bytes()).isEqualTo(Pictures.jpeg()));
    }

    @Test
    void exif_whose_values_stand_outside_the_file_is_cut() {
        var tiff =
                ByteBuffer.allocate(26)
                        .put(new byte[] {'M', 'M', 0, 42})
                        .putInt(8)
                        .putShort((short) 1)
                        .putShort((short) 0x010f)
                        .putShort((short) 2)
                        .putInt(-1)
                        .putInt(-16)
                        .array();

        assertThat(CleanCopy.of(Pictures.jpegWith(Pictures.exif(tiff))))
                .isInstanceOfSatisfying(
                        CleanCopy.Made.class,
                        it -> assertThat(it.bytes()).isEqualTo(Pictures.jpeg()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7 1 0 obj",
                "<script>alert(1)</script>",
                "PK\3\4Emma.txt",
                "#!/bin/sh\nrm"
            })
    void what_another_program_would_open_behind_a_picture_is_cut(String other) {
        for (var picture :
                new byte[][] {Pictures.jpeg(), Pictures.png(), Pictures.gifWith(), plainWebp()}) {
            assertThat(CleanCopy.of(joined(picture, ascii(other))))
                    .isInstanceOfSatisfying(
                            CleanCopy.Made.class, it -> assertThat(it.bytes()).isEqualTo(picture));
        }
    }

    @Test
    void a_png_that_does_not_begin_with_its_size_is_refused() {
        var end = chunk("IEND");
        var short_ = joined(Arrays.copyOf(Pictures.png(), 8), end);
        var late =
                joined(
                        Arrays.copyOf(Pictures.png(), 8),
                        chunk("tEXt", ascii("Title\0Emma")),
                        Arrays.copyOfRange(Pictures.png(), 8, Pictures.png().length));

        for (var file : new byte[][] {short_, late}) {
            assertRefused(file).contains("damaged");
        }
    }

    @Test
    void a_frame_that_hides_something_is_refused() {
        var hiding = joined(new byte[16], Pictures.little("EXIF", Tiff.atSchool()));
        var plain = joined(new byte[16], Pictures.little("VP8L", new byte[] {0x2f, 0, 0, 0, 0}));

        assertThat(CleanCopy.of(Pictures.webpWith(Pictures.little("ANMF", hiding))))
                .isInstanceOf(CleanCopy.NotMade.class);
        assertThat(CleanCopy.of(Pictures.webpWith(Pictures.little("ANMF", plain))))
                .isInstanceOf(CleanCopy.Made.class);
    }

    @Test
    void a_film_in_a_pictures_clothes_is_refused() {
        var film = joined(Pictures.heic(Tiff.atSchool()), Pictures.box("moov", new byte[4]));

        assertRefused(film).contains("films");
    }

    @Test
    void boxes_of_an_heic_that_describe_no_picture_are_blotted_out() {
        var said =
                joined(
                        Pictures.heic(Tiff.atSchool()),
                        Pictures.box("mpvd", ascii("Emma moving")),
                        Pictures.box("uuid", ascii("Emma again")));

        assertThat(CleanCopy.of(said))
                .isInstanceOfSatisfying(
                        CleanCopy.Made.class,
                        it ->
                                assertThat(Pictures.text(it.bytes()))
                                        .doesNotContain("Emma")
                                        .contains("the picture itself"));
    }

    private static AbstractStringAssert<?> assertRefused(byte[] file) {
        var copy =
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(5), () -> CleanCopy.of(file));
        assertThat(copy).isInstanceOf(CleanCopy.NotMade.class);
        return assertThat(((CleanCopy.NotMade) copy).why());
    }

    private static byte[] plainWebp() {
        return Pictures.webpWith();
    }

    private static byte[] sized(int width, int height) {
        var png = Pictures.png();
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        return png;
    }

    private static byte[] scans(int count) {
        var plain = Pictures.jpeg();
        var scan = joined(Pictures.segment(0xda, ascii(""), new byte[10]), new byte[] {1, 2, 3});
        var all = new byte[count][];
        Arrays.fill(all, scan);
        return joined(
                Arrays.copyOf(plain, plain.length - 2),
                joined(all),
                new byte[] {(byte) 0xff, (byte) 0xd9});
    }

    private static byte[] frames(int count) {
        var frame =
                joined(
                        new byte[] {0x2c, 0, 0, 0, 0, 2, 0, 1, 0, 0},
                        new byte[] {2, 2, 0x44, 0x0a, 0});
        var all = new byte[count][];
        Arrays.fill(all, frame);
        return joined(all);
    }
}
