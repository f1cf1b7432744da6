package org.chaperone.screening.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.screening.picture.Pictures.ascii;
import static org.chaperone.screening.picture.Pictures.chunk;
import static org.chaperone.screening.picture.Pictures.packed;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class ContentsTest {

    @Test
    void a_telephones_picture_says_where_when_with_what_and_of_whom() {
        var contents = read(Pictures.jpegWith(Pictures.exif(Tiff.atSchool())));

        assertThat(contents.traces())
                .containsExactlyInAnyOrder(Trace.LOCATION, Trace.DEVICE, Trace.MOMENT, Trace.WORDS);
        assertThat(contents.words()).containsExactly("Emma Johnson with the cup");
        assertThat(contents.broken()).isNull();
        assertThat(contents.width()).isEqualTo(64);
        assertThat(contents.height()).isEqualTo(48);
    }

    @Test
    void a_picture_that_says_nothing_has_no_traces() {
        assertThat(read(Pictures.jpeg()).traces()).isEmpty();
        assertThat(read(Pictures.png()).traces()).isEmpty();
        assertThat(read(Pictures.webpWith()).traces()).isEmpty();
        assertThat(read(Pictures.jpeg()).broken()).isNull();
        assertThat(read(Pictures.png()).broken()).isNull();
        assertThat(read(Pictures.webpWith()).broken()).isNull();
    }

    @Test
    void a_place_of_zero_degrees_is_what_cameras_write_that_know_none() {
        var zero = new Tiff().at(0, 0, 0, 0).bytes();

        assertThat(read(Pictures.jpegWith(Pictures.exif(zero))).traces()).isEmpty();
    }

    @Test
    void xmp_tells_the_place_and_the_title() {
        var contents = read(Pictures.jpegWith(Pictures.xmp(Pictures.XMP)));

        assertThat(contents.traces()).containsExactlyInAnyOrder(Trace.LOCATION, Trace.WORDS);
        assertThat(contents.words()).contains("Noah Bennett at practice");
    }

    @Test
    void a_news_caption_and_its_city_are_read() {
        var contents = read(Pictures.jpegWith(Pictures.iptc("Aisha Khan scores", "Alder Falls")));

        assertThat(contents.traces()).contains(Trace.LOCATION, Trace.WORDS);
        assertThat(contents.words()).contains("Aisha Khan scores");
    }

    @Test
    void a_comment_in_a_jpeg_is_read() {
        assertThat(read(Pictures.jpegWith(Pictures.comment("Luca at the fair"))).words())
                .containsExactly("Luca at the fair");
    }

    @Test
    void png_says_it_in_chunks_of_four_kinds() {
        var contents =
                read(
                        Pictures.pngWith(
                                chunk("eXIf", Tiff.atSchool()),
                                chunk("tEXt", ascii("Title\0Sofia Tran")),
                                chunk(
                                        "zTXt",
                                        ascii("Comment\0\0"),
                                        packed(ascii("Jaden Williams"))),
                                chunk(
                                        "iTXt",
                                        ascii("XML:com.adobe.xmp\0\0\0\0\0"),
                                        ascii(Pictures.XMP))));

        assertThat(contents.traces()).contains(Trace.LOCATION, Trace.DEVICE);
        assertThat(contents.words())
                .contains(
                        "Emma Johnson with the cup",
                        "Sofia Tran",
                        "Jaden Williams",
                        "Noah Bennett at practice");
    }

    @Test
    void exif_that_was_carried_over_into_a_png_as_digits_is_read() {
        var digits = "\nexif\n      9\n" + HexFormat.of().formatHex(Tiff.atSchool());

        assertThat(
                        read(Pictures.pngWith(
                                        chunk(
                                                "zTXt",
                                                ascii("Raw profile type exif\0\0"),
                                                packed(ascii(digits)))))
                                .traces())
                .contains(Trace.LOCATION);
    }

    @Test
    void webp_and_heic_say_it_too() {
        var webp = Pictures.webpWith(Pictures.little("EXIF", Tiff.atSchool()));
        var heic = Pictures.heic(Tiff.atSchool());

        assertThat(read(webp).traces()).contains(Trace.LOCATION, Trace.DEVICE);
        assertThat(read(webp).width()).isEqualTo(1);
        assertThat(read(heic).traces()).contains(Trace.LOCATION, Trace.DEVICE);
        assertThat(read(heic).width()).isEqualTo(64);
        assertThat(read(heic).broken()).isNull();
    }

    @Test
    void the_format_is_told_by_the_content() {
        assertThat(PictureFormat.of(Pictures.jpeg())).contains(PictureFormat.JPEG);
        assertThat(PictureFormat.of(Pictures.heic(new byte[8]))).contains(PictureFormat.HEIF);
        assertThat(PictureFormat.of(ascii("<html><img src=x>"))).isEmpty();
        assertThat(PictureFormat.of(ascii("GIF89a"))).contains(PictureFormat.GIF);
        assertThat(PictureFormat.of(ascii("BM a bitmap"))).isEmpty();
        assertThat(PictureFormat.of(new byte[0])).isEmpty();
    }

    private static Contents read(byte[] file) {
        return ContentsReader.read(PictureFormat.of(file).orElseThrow(), file);
    }
}
