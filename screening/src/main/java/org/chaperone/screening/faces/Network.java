package org.chaperone.screening.faces;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The tiny face detector: separable convolutions in the manner of Tiny YOLO v2 (arXiv 1612.08242). */
final class Network {

    private static final int SEPARABLE = 5;
    private static final int PER_BOX = 5;
    private static final float[] MEAN = {117.001f, 114.697f, 97.404f};

    /** Widths and heights that boxes are measured by, in cells. */
    private static final double[][] ANCHORS = {
        {1.603231, 2.094468},
        {6.041143, 7.080126},
        {2.882459, 3.518061},
        {4.266906, 5.178857},
        {9.041765, 10.66308}
    };

    private final Weights weights = Weights.load();

    /**
     * All boxes that look like a face.
     *
     * @param picture square, a multiple of 32 pixels, red, green and blue from 0 to 255
     * @param least of the scores that count, 0 to 1
     */
    List<Box> boxes(Volume picture, double least) {
        return decoded(run(picture, (_, _) -> {}), least);
    }

    /** What comes out at the end; each step's outcome is also given to whoever wants to see it. */
    Volume run(Volume picture, BiConsumer<String, Volume> seen) {
        var out = Layers.convolved(centred(picture), weights.of("conv0/filters"), bias("conv0"));
        seen.accept("conv0", out);
        out = Layers.pooled(out, 2);
        for (int i = 1; i <= SEPARABLE; i++) {
            var name = "conv" + i;
            out =
                    Layers.separablyConvolved(
                            out,
                            weights.of(name + "/depthwise_filter"),
                            weights.of(name + "/pointwise_filter"),
                            bias(name));
            seen.accept(name, out);
            out = Layers.pooled(out, i < SEPARABLE ? 2 : 1);
        }
        out = Layers.mixed(out, weights.of("conv8/filters"), bias("conv8"));
        seen.accept("conv8", out);
        return out;
    }

    private float[] bias(String layer) {
        return weights.of(layer + "/bias");
    }

    private static Volume centred(Volume picture) {
        var values = new float[picture.values().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (picture.values()[i] - MEAN[i % MEAN.length]) / 255;
        }
        return new Volume(picture.height(), picture.width(), picture.depth(), values);
    }

    private static List<Box> decoded(Volume cells, double least) {
        var boxes = new ArrayList<Box>();
        for (int row = 0; row < cells.height(); row++) {
            for (int column = 0; column < cells.width(); column++) {
                for (int anchor = 0; anchor < ANCHORS.length; anchor++) {
                    int at = cells.place(row, column) + anchor * PER_BOX;
                    var values = cells.values();
                    double score = sigmoid(values[at + 4]);
                    if (score > least) {
                        boxes.add(
                                new Box(
                                        (column + sigmoid(values[at])) / cells.width(),
                                        (row + sigmoid(values[at + 1])) / cells.height(),
                                        Math.exp(values[at + 2])
                                                * ANCHORS[anchor][0]
                                                / cells.width(),
                                        Math.exp(values[at + 3])
                                                * ANCHORS[anchor][1]
                                                / cells.height(),
                                        score));
                    }
                }
            }
        }
        return boxes;
    }

    private static double sigmoid(double value) {
        return 1 / (1 + Math.exp(-value));
    }
}
