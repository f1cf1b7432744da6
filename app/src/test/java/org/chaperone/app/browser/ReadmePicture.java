package org.chaperone.app.browser;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;

/** A picture of a whole page cut to what one sees of it first, so that a README stays quick to open. */
final class ReadmePicture {

    /** How much taller than wide, at most: about two screens of a phone, and one and a half of a desk. */
    private static final double TALLEST_NARROW = 4;

    private static final double TALLEST_WIDE = 0.9;
    private static final int NARROW = 800;

    private ReadmePicture() {}

    /**
     * @param words the folder of the pictures taken, the folder for those of the README, and the names of them
     */
    public static void main(String[] words) throws IOException {
        System.setProperty("java.awt.headless", "true");
        for (var i = 2; i < words.length; i++) {
            cut(Path.of(words[0], words[i] + ".png"), Path.of(words[1], words[i] + ".png"));
        }
    }

    static void cut(Path from, Path to) throws IOException {
        var whole = ImageIO.read(from.toFile());
        var tallest = whole.getWidth() < NARROW ? TALLEST_NARROW : TALLEST_WIDE;
        var height = Math.min(whole.getHeight(), (int) (whole.getWidth() * tallest));
        if (height == whole.getHeight()) {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        var cut = new BufferedImage(whole.getWidth(), height, BufferedImage.TYPE_INT_RGB);
        cut.createGraphics().drawImage(whole, 0, 0, null);
        ImageIO.write(cut, "png", to.toFile());
    }
}
