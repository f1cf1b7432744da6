package org.chaperone.screening.faces;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Pictures of people who don't exist, drawn with a few ellipses. */
final class DrawnPeople {

    private static final Color[] SKIN = {
        new Color(224, 180, 150), new Color(190, 140, 105), new Color(150, 105, 78)
    };

    private DrawnPeople() {}

    /** So many people side by side on a wall, each so many pixels wide. */
    static BufferedImage row(int count, int width, int height, int face) {
        var image = wall(width, height);
        var graphics = pen(image);
        for (int i = 0; i < count; i++) {
            person(
                    graphics,
                    (i + 0.5) * width / count,
                    height * (0.42 + 0.04 * (i % 2)),
                    face,
                    SKIN[i % SKIN.length]);
        }
        graphics.dispose();
        return blurred(image);
    }

    static BufferedImage wall(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = pen(image);
        graphics.setColor(new Color(120, 130, 128));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }

    static byte[] file(BufferedImage image, String format) {
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static Graphics2D pen(BufferedImage image) {
        var graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return graphics;
    }

    private static void person(Graphics2D pen, double x, double y, double size, Color skin) {
        pen.setColor(new Color(50, 62, 96));
        pen.fill(ellipse(x, y + size * 1.65, size * 2.1, size * 1.7));
        pen.setColor(shaded(skin, 0.8));
        pen.fill(ellipse(x, y + size * 0.65, size * 0.42, size * 0.7));
        pen.setColor(new Color(38, 28, 24));
        pen.fill(ellipse(x, y - size * 0.12, size * 1.14, size * 1.38));
        pen.setPaint(
                new RadialGradientPaint(
                        (float) (x - size * 0.08),
                        (float) (y - size * 0.05),
                        (float) (size * 0.72),
                        new float[] {0, 0.6f, 1},
                        new Color[] {shaded(skin, 1.1), skin, shaded(skin, 0.6)}));
        pen.fill(ellipse(x, y + size * 0.05, size * 0.88, size * 1.18));
        for (int side = -1; side <= 1; side += 2) {
            double eye = x + side * size * 0.19;
            pen.setColor(shaded(skin, 0.72));
            pen.fill(ellipse(eye, y - size * 0.06, size * 0.26, size * 0.15));
            pen.setColor(new Color(235, 232, 228));
            pen.fill(ellipse(eye, y - size * 0.05, size * 0.17, size * 0.075));
            pen.setColor(new Color(40, 28, 20));
            pen.fill(ellipse(eye, y - size * 0.05, size * 0.08, size * 0.08));
            pen.setStroke(new BasicStroke((float) (size * 0.035)));
            pen.draw(arc(eye, y - size * 0.13, size * 0.24, size * 0.09, 20, 140));
        }
        pen.setColor(shaded(skin, 0.7));
        pen.fill(ellipse(x + size * 0.02, y + size * 0.17, size * 0.17, size * 0.07));
        pen.setColor(shaded(skin, 1.15));
        pen.fill(ellipse(x - size * 0.015, y + size * 0.08, size * 0.07, size * 0.22));
        pen.setColor(new Color(150, 70, 68));
        pen.fill(ellipse(x, y + size * 0.36, size * 0.3, size * 0.09));
        pen.setColor(new Color(90, 40, 40));
        pen.setStroke(new BasicStroke((float) (size * 0.014)));
        pen.draw(arc(x, y + size * 0.34, size * 0.28, size * 0.05, 190, 160));
    }

    private static Ellipse2D ellipse(double x, double y, double width, double height) {
        return new Ellipse2D.Double(x - width / 2, y - height / 2, width, height);
    }

    private static Arc2D arc(
            double x, double y, double width, double height, double from, double degrees) {
        return new Arc2D.Double(
                x - width / 2, y - height / 2, width, height, from, degrees, Arc2D.OPEN);
    }

    private static Color shaded(Color colour, double by) {
        return new Color(
                (int) Math.min(255, colour.getRed() * by),
                (int) Math.min(255, colour.getGreen() * by),
                (int) Math.min(255, colour.getBlue() * by));
    }

    private static BufferedImage blurred(BufferedImage image) {
        var weights = new float[9];
        Arrays.fill(weights, 1 / 9f);
        var blur = new ConvolveOp(new Kernel(3, 3, weights), ConvolveOp.EDGE_NO_OP, null);
        return blur.filter(image, null);
    }
}
