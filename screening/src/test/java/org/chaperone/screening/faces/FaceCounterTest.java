package org.chaperone.screening.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.chaperone.screening.picture.CleanCopy;
import org.chaperone.screening.picture.PictureFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceCounterTest {

    private static final FaceCounter COUNTER = new FaceCounter();

    @ParameterizedTest
    @CsvSource({"1, 600, 450, 160", "3, 900, 450, 150", "5, 1200, 450, 120", "10, 1600, 400, 80"})
    void people_in_a_row_are_counted(int count, int width, int height, int face) {
        var picture = DrawnPeople.file(DrawnPeople.row(count, width, height, face), "jpg");

        assertThat(count(picture)).isEqualTo(new FaceCount.Counted(count));
    }

    @Test
    void a_wall_has_no_faces() {
        assertThat(count(DrawnPeople.file(DrawnPeople.wall(640, 480), "png")))
                .isEqualTo(new FaceCount.Counted(0));
        assertThat(count(DrawnPeople.file(DrawnPeople.wall(1, 1), "png")))
                .isEqualTo(new FaceCount.Counted(0));
        assertThat(count(DrawnPeople.file(DrawnPeople.wall(4_000, 1), "png")))
                .isEqualTo(new FaceCount.Counted(0));
    }

    @Test
    void a_picture_that_lies_on_its_side_is_turned_first() {
        var upright = DrawnPeople.row(3, 900, 450, 150);
        for (int orientation = 1; orientation <= 8; orientation++) {
            var lying = DrawnPeople.file(laid(upright, orientation), "png");
            var copy = new CleanCopy.Made(PictureFormat.PNG, lying, orientation);

            assertThat(COUNTER.count(copy))
                    .as("orientation " + orientation)
                    .isEqualTo(new FaceCount.Counted(3));
        }
    }

    @Test
    void a_large_picture_is_counted_like_its_small_copy() {
        var large = DrawnPeople.file(DrawnPeople.row(3, 5_400, 2_700, 900), "jpg");

        assertThat(count(large)).isEqualTo(new FaceCount.Counted(3));
    }

    @Test
    void what_cannot_be_decoded_is_not_counted_and_says_why() {
        var half = DrawnPeople.file(DrawnPeople.wall(300, 300), "png");
        var damaged = half.clone();
        Arrays.fill(damaged, 60, damaged.length - 16, (byte) 7);

        assertThat(COUNTER.count(new CleanCopy.Made(PictureFormat.PNG, damaged, 1)))
                .isInstanceOf(FaceCount.NotCounted.class);
        assertThat(COUNTER.count(new CleanCopy.Made(PictureFormat.JPEG, new byte[0], 1)))
                .isInstanceOf(FaceCount.NotCounted.class);
        assertThat(COUNTER.count(new CleanCopy.Made(PictureFormat.WEBP, half, 1)))
                .isEqualTo(
                        new FaceCount.NotCounted(
                                "Faces are counted in JPEG, PNG and GIF pictures only"));
    }

    @Test
    void a_picture_that_would_fill_the_memory_is_not_decoded() {
        var bomb = DrawnPeople.file(DrawnPeople.wall(10, 10), "png");
        ByteBuffer.wrap(bomb).putInt(16, 15_000).putInt(20, 15_000);

        assertThat(COUNTER.count(new CleanCopy.Made(PictureFormat.PNG, bomb, 1)))
                .isEqualTo(new FaceCount.NotCounted("It is too large to be counted"));
    }

    @Test
    void several_at_once_get_each_their_own_answer() {
        var answers =
                IntStream.rangeClosed(1, 4)
                        .mapToObj(
                                it ->
                                        CompletableFuture.supplyAsync(
                                                () ->
                                                        count(
                                                                DrawnPeople.file(
                                                                        DrawnPeople.row(
                                                                                it, 300 * it, 450,
                                                                                150),
                                                                        "jpg"))))
                        .toList();

        assertThat(answers.stream().map(CompletableFuture::join))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 4).mapToObj(FaceCount.Counted::new).toList());
    }

    /** Photos of one's own, each named by how many faces it shows, such as 12-class.jpg. */
    @Test
    @EnabledIfSystemProperty(named = "faces.folder", matches = ".+")
    void photos_in_a_folder_of_ones_own_are_counted() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("faces.folder")))) {
            for (var file : files.sorted().toList()) {
                int faces = Integer.parseInt(file.getFileName().toString().split("-")[0]);
                assertThat(count(Files.readAllBytes(file)))
                        .as(file.toString())
                        .isInstanceOfSatisfying(
                                FaceCount.Counted.class,
                                it -> assertThat(it.faces()).isBetween(faces - 1, faces + 1));
            }
        }
    }

    private static FaceCount count(byte[] file) {
        return COUNTER.count((CleanCopy.Made) CleanCopy.of(file));
    }

    /** A picture as a camera held so would have stored it. */
    private static BufferedImage laid(BufferedImage upright, int orientation) {
        boolean swapped = orientation >= 5;
        int width = upright.getWidth();
        int height = upright.getHeight();
        var lying =
                new BufferedImage(
                        swapped ? height : width,
                        swapped ? width : height,
                        BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int colour = upright.getRGB(x, y);
                switch (orientation) {
                    case 2 -> lying.setRGB(width - 1 - x, y, colour);
                    case 3 -> lying.setRGB(width - 1 - x, height - 1 - y, colour);
                    case 4 -> lying.setRGB(x, height - 1 - y, colour);
                    case 5 -> lying.setRGB(y, x, colour);
                    case 6 -> lying.setRGB(y, width - 1 - x, colour);
                    case 7 -> lying.setRGB(height - 1 - y, width - 1 - x, colour);
                    case 8 -> lying.setRGB(height - 1 - y, x, colour);
                    default -> lying.setRGB(x, y, colour);
                }
            }
        }
        return lying;
    }
}
