package org.chaperone.screening.faces;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.chaperone.screening.picture.CleanCopy;

/** What came of decoding a picture. */
sealed interface DecodedPicture {

    /**
     * @param image upright
     */
    record Decoded(BufferedImage image) implements DecodedPicture {

        int longerSide() {
            return Math.max(image.getWidth(), image.getHeight());
        }

        /** The picture in the upper left corner of a square; what is left of the square is black. */
        Volume square(int side) {
            return DecodedPicture.square(image, side);
        }
    }

    /**
     * @param why a sentence without its full stop
     */
    record NotDecoded(String why) implements DecodedPicture {}

    /** The most pixels of a picture that is decoded: a progressive JPEG takes six bytes for each while it is. */
    long MOST_PIXELS = 60_000_000;

    /**
     * Decodes a picture.
     *
     * @param least how many pixels of its longer side are enough, where it has more
     */
    static DecodedPicture of(CleanCopy.Made picture, int least) {
        return switch (picture.format()) {
            case JPEG, PNG, GIF -> decoded(picture, least);
            case WEBP, HEIF ->
                    new NotDecoded("Faces are counted in JPEG, PNG and GIF pictures only");
        };
    }

    private static DecodedPicture decoded(CleanCopy.Made picture, int least) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture.bytes()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return new NotDecoded("It can’t be decoded");
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long width = reader.getWidth(0);
                long height = reader.getHeight(0);
                if (width * height > MOST_PIXELS) {
                    return new NotDecoded("It is too large to be counted");
                }
                int every = (int) Math.max(1, Math.max(width, height) / (2L * least));
                var wanted = reader.getDefaultReadParam();
                wanted.setSourceSubsampling(every, every, 0, 0);
                return new Decoded(upright(reader.read(0, wanted), picture.orientation()));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            return new NotDecoded("It can’t be decoded");
        }
    }

    private static BufferedImage upright(BufferedImage lying, int orientation) {
        if (orientation <= 1) {
            return lying;
        }
        boolean swapped = orientation >= 5;
        int width = swapped ? lying.getHeight() : lying.getWidth();
        int height = swapped ? lying.getWidth() : lying.getHeight();
        var upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int mirroredX = width - 1 - x;
                int mirroredY = height - 1 - y;
                upright.setRGB(
                        x,
                        y,
                        switch (orientation) {
                            case 2 -> lying.getRGB(mirroredX, y);
                            case 3 -> lying.getRGB(mirroredX, mirroredY);
                            case 4 -> lying.getRGB(x, mirroredY);
                            case 5 -> lying.getRGB(y, x);
                            case 6 -> lying.getRGB(y, mirroredX);
                            case 7 -> lying.getRGB(mirroredY, mirroredX);
                            default -> lying.getRGB(mirroredY, x);
                        });
            }
        }
        return upright;
    }

    /** Each pixel is the mean of those that fall on it, or where there are fewer, the one nearest. */
    private static Volume square(BufferedImage image, int side) {
        var square = Volume.empty(side, side, 3);
        double scale = (double) Math.max(image.getWidth(), image.getHeight()) / side;
        int width = (int) Math.min(side, Math.round(image.getWidth() / scale));
        int height = (int) Math.min(side, Math.round(image.getHeight() / scale));
        for (int row = 0; row < height; row++) {
            int top = Math.min((int) (row * scale), image.getHeight() - 1);
            int bottom = Math.clamp((int) ((row + 1) * scale), top + 1, image.getHeight());
            for (int column = 0; column < width; column++) {
                int left = Math.min((int) (column * scale), image.getWidth() - 1);
                int right = Math.clamp((int) ((column + 1) * scale), left + 1, image.getWidth());
                mean(image, left, top, right, bottom, square, square.place(row, column));
            }
        }
        return square;
    }

    private static void mean(
            BufferedImage image, int left, int top, int right, int bottom, Volume to, int at) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int colour = image.getRGB(x, y);
                red += colour >> 16 & 0xff;
                green += colour >> 8 & 0xff;
                blue += colour & 0xff;
            }
        }
        float count = (right - left) * (bottom - top);
        to.values()[at] = red / count;
        to.values()[at + 1] = green / count;
        to.values()[at + 2] = blue / count;
    }
}
