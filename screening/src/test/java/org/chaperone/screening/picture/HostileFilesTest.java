package org.chaperone.screening.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.screening.picture.Pictures.ascii;
import static org.chaperone.screening.picture.Pictures.chunk;
import static org.chaperone.screening.picture.Pictures.packed;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.chaperone.roster.generator.Cast;
import org.chaperone.screening.Screen;
import org.chaperone.screening.ScreeningSettings;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HostileFilesTest {

    private static final List<byte[]> WHOLE =
            List.of(
                    Pictures.jpegWith(
                            Pictures.exif(Tiff.atSchool()),
                            Pictures.xmp(Pictures.XMP),
                            Pictures.iptc("Aisha Khan scores", "Alder Falls")),
                    Pictures.pngWith(
                            chunk("eXIf", Tiff.atSchool()),
                            chunk("zTXt", ascii("Comment\0\0"), packed(ascii("Jaden"))),
                            chunk("iTXt", ascii("Title\0\1\0en\0\0"), packed(ascii("Sofia")))),
                    Pictures.webpWith(Pictures.little("EXIF", Tiff.atSchool())),
                    Pictures.gifWith(Pictures.gifComment("Luca"), Pictures.gifXmp(Pictures.XMP)),
                    Pictures.heic(Tiff.atSchool()));

    private final PictureScreen screen =
            new PictureScreen(Screen.of(Cast.roster(), ScreeningSettings.NONE), TextReader.NONE);

    @Test
    void a_file_cut_off_anywhere_is_read_as_far_as_it_goes() {
        for (var file : WHOLE) {
            for (int length = 0; length < file.length; length += 1 + file.length / 120) {
                read(Arrays.copyOf(file, length));
            }
        }
    }

    @Test
    void a_cut_off_picture_still_tells_where_it_was_taken() {
        var file = WHOLE.getFirst();

        var report = report(Arrays.copyOf(file, file.length - 200));

        assertThat(report.traces()).contains(Trace.LOCATION);
        assertThat(report.notSeen()).anyMatch(it -> it.contains("cut off"));
    }

    @Test
    void a_cut_off_picture_that_tells_nothing_is_not_called_clean() {
        var report = report(Arrays.copyOf(Pictures.jpeg(), 100));

        assertThat(report.locationData()).isNull();
        assertThat(report.whole()).isFalse();
    }

    @Test
    void files_with_bytes_changed_at_random_break_nothing() {
        var random = new Random(20251115);
        for (int round = 0; round < 2_000; round++) {
            var file = WHOLE.get(round % WHOLE.size()).clone();
            for (int changes = 1 + random.nextInt(12); changes > 0; changes--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt();
            }
            read(file);
        }
    }

    @Test
    void noise_behind_every_signature_breaks_nothing() {
        var random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            var noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            var head = Arrays.copyOf(WHOLE.get(round % WHOLE.size()), 12);
            read(Pictures.joined(head, noise));
        }
    }

    @Test
    void a_packed_bomb_is_not_unpacked_whole() {
        var bomb = packed(new byte[60_000_000]);
        var file =
                Pictures.pngWith(
                        chunk("zTXt", ascii("Comment\0\0"), bomb),
                        chunk("iTXt", ascii("XML:com.adobe.xmp\0\1\0\0\0"), bomb));

        var report =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> report(file));

        assertThat(report.whole()).isFalse();
        assertThat(report.locationData()).isNull();
    }

    @Test
    void xml_that_would_grow_or_read_files_is_not_parsed() {
        var laughs =
                """
                <!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><title>&b;&f;</title></x:xmpmeta>
                """;

        var report = report(Pictures.jpegWith(Pictures.xmp(laughs)));

        assertThat(report.whole()).isFalse();
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void elements_nested_thousands_deep_do_no_harm() {
        var deep = "<a>".repeat(8_000) + "</a>".repeat(8_000);

        report(Pictures.jpegWith(Pictures.xmp(deep)));
    }

    @Test
    void millions_of_empty_chunks_are_not_followed_to_the_end() {
        var empty = chunk("tEXt");
        var many = new byte[empty.length * 200_000];
        for (int at = 0; at < many.length; at += empty.length) {
            System.arraycopy(empty, 0, many, at, empty.length);
        }

        assertThat(report(Pictures.pngWith(many)).whole()).isFalse();
        assertThat(report(Pictures.joined(new byte[] {-1, -40, -1}, filled(5_000_000))).whole())
                .isFalse();
    }

    @Test
    void a_web_page_in_a_pictures_clothes_is_no_picture() {
        var report = report(ascii("<!doctype html><script>alert(1)</script>"));

        assertThat(report.format()).isNull();
        assertThat(report.locationData()).isNull();
        assertThat(report.notSeen()).isNotEmpty();
    }

    @Test
    void what_pretends_to_be_an_endless_picture_is_not_given_to_the_text_reader() {
        var file = Pictures.png();
        file[16] = 0x7f;
        file[20] = 0x7f;
        var asked = new java.util.concurrent.atomic.AtomicBoolean();
        var reader =
                new PictureScreen(
                        Screen.of(Cast.roster(), ScreeningSettings.NONE),
                        (_, _) -> {
                            asked.set(true);
                            return new TextReader.Read("");
                        });

        var report = reader.report(new Picture("x.png", file), 0, null, null);

        assertThat(asked).isFalse();
        assertThat(report.notSeen()).anyMatch(it -> it.contains("Up to 250 million are taken"));
    }

    private void read(byte[] file) {
        report(file);
        CleanCopy.of(file);
    }

    private PictureReport report(byte[] file) {
        return screen.report(new Picture("a.jpg", file), 0, null, null);
    }

    private static byte[] filled(int size) {
        var bytes = new byte[size];
        Arrays.fill(bytes, (byte) 0xff);
        return bytes;
    }
}
