package org.chaperone.app.audits.page;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * What a picture looks like, in 256 bits: of a picture made 17 by 16 points in grey, whether each point is brighter than the one to
 * its right (difference hash). The same picture in another size, on another background of paper white or saved again differs
 * in few.
 */
public record Likeness(String hex) {

    private static final int SIDE = 16;
    private static final int BITS = SIDE * SIDE;
    private static final long MOST_POINTS = 40_000_000;
    private static final int SMALLEST = 16;

    /** Below, nearly everything is one colour and bits say nothing. */
    private static final int LEAST_SPREAD = 16;

    public Likeness {
        if (!hex.matches("[0-9a-f]{" + BITS / 4 + "}")) {
            throw new IllegalArgumentException("Not a likeness: " + hex);
        }
    }

    /** Of a PNG, JPEG, GIF or BMP; empty for anything else, what is too small or too large, and a plain surface. */
    public static Optional<Likeness> of(byte[] file) {
        return picture(file).flatMap(Likeness::of);
    }

    private static Optional<Likeness> of(BufferedImage picture) {
        var small = new BufferedImage(SIDE + 1, SIDE, BufferedImage.TYPE_INT_RGB);
        var pen = small.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(halved(picture), 0, 0, SIDE + 1, SIDE, Color.WHITE, null);
        pen.dispose();
        var bits = new byte[BITS / 8];
        var least = 255;
        var most = 0;
        for (var y = 0; y < SIDE; y++) {
            for (var x = 0; x < SIDE; x++) {
                var here = grey(small.getRGB(x, y));
                least = Math.min(least, here);
                most = Math.max(most, here);
                if (here > grey(small.getRGB(x + 1, y)) + 2) {
                    var bit = y * SIDE + x;
                    bits[bit >> 3] |= (byte) (0x80 >> (bit & 7));
                }
            }
        }
        return most - least < LEAST_SPREAD
                ? Optional.empty()
                : Optional.of(new Likeness(HexFormat.of().formatHex(bits)));
    }

    /** In how many bits they differ, 0 to 256. */
    public int differs(Likeness other) {
        var mine = BitSet.valueOf(HexFormat.of().parseHex(hex));
        mine.xor(BitSet.valueOf(HexFormat.of().parseHex(other.hex)));
        return mine.cardinality();
    }

    /** Smaller by halves until the last step is at most fourfold, so that no point is skipped. */
    private static BufferedImage halved(BufferedImage picture) {
        var it = picture;
        while (it.getWidth() > SIDE * 4 || it.getHeight() > SIDE * 4) {
            var half =
                    new BufferedImage(
                            Math.max(SIDE, it.getWidth() / 2),
                            Math.max(SIDE, it.getHeight() / 2),
                            BufferedImage.TYPE_INT_RGB);
            var pen = half.createGraphics();
            pen.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(it, 0, 0, half.getWidth(), half.getHeight(), Color.WHITE, null);
            pen.dispose();
            it = half;
        }
        return it;
    }

    private static Optional<BufferedImage> picture(byte[] file) {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                var width = reader.getWidth(0);
                var height = reader.getHeight(0);
                return width < SMALLEST || height < SMALLEST || (long) width * height > MOST_POINTS
                        ? Optional.empty()
                        : Optional.of(reader.read(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private static int grey(int colour) {
        return ((colour >> 16 & 0xff) * 299 + (colour >> 8 & 0xff) * 587 + (colour & 0xff) * 114)
                / 1000;
    }
}
