package org.chaperone.screening.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.Arrays;
import java.util.List;
import org.chaperone.roster.generator.Cast;
import org.chaperone.screening.Screen;
import org.chaperone.screening.ScreeningSettings;

/** Files that a fuzzer thinks up; {@code bin/fuzz} lets it think. */
class PictureFuzzTest {

    private static final PictureScreen SCREEN =
            new PictureScreen(Screen.of(Cast.roster(), ScreeningSettings.NONE), TextReader.NONE);

    private static final List<byte[]> HEADS =
            List.of(
                    new byte[] {(byte) 0xff, (byte) 0xd8},
                    Arrays.copyOf(Pictures.png(), 33),
                    Arrays.copyOf(Pictures.gifWith(), 19),
                    Arrays.copyOf(Pictures.webpWith(), 12),
                    Arrays.copyOf(Pictures.heic(Tiff.atSchool()), 24));

    @FuzzTest
    void of_any_bytes_there_is_a_clean_copy_that_tells_nothing_or_a_word_why_not(
            byte @NotNull [] file) {
        SCREEN.report(new Picture("a.jpg", file), 0, null, null);
        check(file);
    }

    @FuzzTest
    void whatever_stands_behind_a_pictures_head_tells_nothing_afterwards(byte @NotNull [] rest) {
        for (var head : HEADS) {
            check(Pictures.joined(head, rest));
        }
    }

    private static void check(byte[] file) {
        switch (CleanCopy.of(file)) {
            case CleanCopy.NotMade not -> assertThat(not.why()).isNotBlank();
            case CleanCopy.Made made -> {
                var contents = ContentsReader.read(made.format(), made.bytes());
                assertThat(contents.traces()).isEmpty();
                assertThat(contents.words()).isEmpty();
                assertThat(CleanCopy.of(made.bytes()))
                        .isInstanceOfSatisfying(
                                CleanCopy.Made.class,
                                it -> assertThat(it.bytes()).isEqualTo(made.bytes()));
            }
        }
    }
}
