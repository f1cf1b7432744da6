package org.chaperone.screening.faces;

import java.util.Arrays;

/** What the network does with a volume, one step each. Filters are laid out as TensorFlow lays them out. */
final class Layers {

    private static final float LEAK = 0.1f;
    private static final int REACH = 3;

    private Layers() {}

    /** A convolution of 3 by 3 without a border: the volume becomes two rows and columns smaller. */
    static Volume convolved(Volume in, float[] filters, float[] bias) {
        var out = Volume.empty(in.height() - 2, in.width() - 2, bias.length);
        var sum = new float[bias.length];
        for (int row = 0; row < out.height(); row++) {
            for (int column = 0; column < out.width(); column++) {
                System.arraycopy(bias, 0, sum, 0, sum.length);
                for (int y = 0; y < REACH; y++) {
                    int from = in.place(row + y, column);
                    weigh(
                            in.values(),
                            from,
                            REACH * in.depth(),
                            filters,
                            y * REACH * in.depth() * sum.length,
                            sum);
                }
                leak(sum);
                System.arraycopy(sum, 0, out.values(), out.place(row, column), sum.length);
            }
        }
        return out;
    }

    /** A convolution of 3 by 3 of each channel by itself, with a border of zeros, and then one across the channels. */
    static Volume separablyConvolved(Volume in, float[] deep, float[] across, float[] bias) {
        var out = Volume.empty(in.height(), in.width(), bias.length);
        var each = new float[in.depth()];
        var sum = new float[bias.length];
        for (int row = 0; row < in.height(); row++) {
            for (int column = 0; column < in.width(); column++) {
                around(in, row, column, deep, each);
                System.arraycopy(bias, 0, sum, 0, sum.length);
                weigh(each, 0, each.length, across, 0, sum);
                leak(sum);
                System.arraycopy(sum, 0, out.values(), out.place(row, column), sum.length);
            }
        }
        return out;
    }

    /** A convolution across the channels alone, without what leaks. */
    static Volume mixed(Volume in, float[] across, float[] bias) {
        var out = Volume.empty(in.height(), in.width(), bias.length);
        var sum = new float[bias.length];
        for (int pixel = 0; pixel < in.height() * in.width(); pixel++) {
            System.arraycopy(bias, 0, sum, 0, sum.length);
            weigh(in.values(), pixel * in.depth(), in.depth(), across, 0, sum);
            System.arraycopy(sum, 0, out.values(), pixel * sum.length, sum.length);
        }
        return out;
    }

    /** The largest of each 2 by 2 values; at the far edges of fewer. */
    static Volume pooled(Volume in, int step) {
        var out =
                Volume.empty(
                        Math.ceilDiv(in.height(), step),
                        Math.ceilDiv(in.width(), step),
                        in.depth());
        Arrays.fill(out.values(), Float.NEGATIVE_INFINITY);
        for (int row = 0; row < out.height(); row++) {
            for (int column = 0; column < out.width(); column++) {
                int to = out.place(row, column);
                for (int y = row * step; y < Math.min(row * step + 2, in.height()); y++) {
                    for (int x = column * step; x < Math.min(column * step + 2, in.width()); x++) {
                        int from = in.place(y, x);
                        for (int c = 0; c < in.depth(); c++) {
                            out.values()[to + c] =
                                    Math.max(out.values()[to + c], in.values()[from + c]);
                        }
                    }
                }
            }
        }
        return out;
    }

    private static void around(Volume in, int row, int column, float[] deep, float[] each) {
        Arrays.fill(each, 0);
        for (int y = 0; y < REACH; y++) {
            for (int x = 0; x < REACH; x++) {
                int fromRow = row + y - 1;
                int fromColumn = column + x - 1;
                if (fromRow >= 0
                        && fromRow < in.height()
                        && fromColumn >= 0
                        && fromColumn < in.width()) {
                    int from = in.place(fromRow, fromColumn);
                    int filter = (y * REACH + x) * each.length;
                    var values = in.values();
                    for (int c = 0; c < each.length; c++) {
                        each[c] += values[from + c] * deep[filter + c];
                    }
                }
            }
        }
    }

    /** Adds so many values, each weighed for every sum; four at a time, of which the compiler makes vectors. */
    private static void weigh(
            float[] values, int from, int count, float[] weights, int at, float[] sum) {
        int wide = sum.length;
        int i = 0;
        for (; i + 3 < count; i += 4) {
            float a = values[from + i];
            float b = values[from + i + 1];
            float c = values[from + i + 2];
            float d = values[from + i + 3];
            int weight = at + i * wide;
            for (int o = 0; o < wide; o++) {
                sum[o] +=
                        a * weights[weight + o]
                                + b * weights[weight + wide + o]
                                + c * weights[weight + 2 * wide + o]
                                + d * weights[weight + 3 * wide + o];
            }
        }
        for (; i < count; i++) {
            for (int o = 0; o < wide; o++) {
                sum[o] += values[from + i] * weights[at + i * wide + o];
            }
        }
    }

    private static void leak(float[] sum) {
        for (int o = 0; o < sum.length; o++) {
            sum[o] = Math.max(sum[o], sum[o] * LEAK);
        }
    }
}
