package org.chaperone.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadmePictureTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern PICTURE = Pattern.compile("docs/screenshots/([\\w-]+)\\.png");
    private static final long HEAVIEST = 400_000;

    @TempDir Path folder;

    @Test
    void every_picture_of_the_readme_is_there_light_and_taken_by_the_script() throws IOException {
        var script = Files.readString(ROOT.resolve("bin/screenshots"));
        var pictures =
                PICTURE.matcher(Files.readString(ROOT.resolve("README.md")))
                        .results()
                        .map(MatchResult::group)
                        .toList();
        assertThat(pictures).hasSizeGreaterThan(3);
        for (var picture : pictures) {
            assertThat(Files.size(ROOT.resolve(picture))).as(picture).isLessThan(HEAVIEST);
            assertThat(script).contains(picture.replaceAll(".*/|\\.png$", ""));
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, 9000, 1296", "1440, 900, 900", "390, 5000, 1560", "390, 844, 844"})
    void what_is_seen_first_is_kept(int width, int height, int kept) throws IOException {
        var taken = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        taken.setRGB(width - 1, kept - 1, 0x123456);
        var from = folder.resolve("taken.png");
        ImageIO.write(taken, "png", from.toFile());

        ReadmePicture.cut(from, folder.resolve("cut.png"));

        var cut = ImageIO.read(folder.resolve("cut.png").toFile());
        assertThat(cut.getWidth()).isEqualTo(width);
        assertThat(cut.getHeight()).isEqualTo(kept);
        assertThat(cut.getRGB(width - 1, kept - 1) & 0xffffff).isEqualTo(0x123456);
    }
}
