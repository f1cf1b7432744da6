package org.chaperone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into batches of whole lines, in memory that a long line can't exceed. */
final class LineReader {

    /** Longest line that is taken, in bytes. */
    static final int LONGEST_LINE = 16 * 1024 * 1024;

    private static final int BATCH = 128 * 1024;

    private final InputStream in;
    private byte[] buffer = new byte[BATCH];
    private int filled;
    private long line = 1;
    private boolean ended;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** The next lines, or null at the end. */
    @Nullable LineBatch next() throws IOException {
        while (true) {
            int end = fill();
            if (end == 0 && ended) {
                return null;
            }
            if (end > 0) {
                return batch(end);
            }
            if (filled > LONGEST_LINE) {
                return skip();
            }
            buffer = Arrays.copyOf(buffer, Math.min(buffer.length * 2, LONGEST_LINE + 1));
        }
    }

    /** Reads until the buffer is full or the stream has ended; gives where its last whole line ends. */
    private int fill() throws IOException {
        while (!ended && filled < buffer.length) {
            int read = in.read(buffer, filled, buffer.length - filled);
            ended = read < 0;
            filled += Math.max(0, read);
        }
        if (ended) {
            return filled;
        }
        int end = filled;
        while (end > 0 && buffer[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private LineBatch batch(int end) {
        var rest = new byte[Math.max(BATCH, filled - end)];
        System.arraycopy(buffer, end, rest, 0, filled - end);
        var batch = new LineBatch(buffer, end, line, false);
        line += batch.lines();
        filled -= end;
        buffer = rest;
        return batch;
    }

    /** Leaves out a line that is too long, up to its end. */
    private LineBatch skip() throws IOException {
        buffer = new byte[BATCH];
        filled = 0;
        while (!ended) {
            int read = in.read(buffer, 0, buffer.length);
            ended = read < 0;
            int end = 0;
            while (end < read && buffer[end] != '\n') {
                end++;
            }
            if (end < read) {
                filled = read - end - 1;
                System.arraycopy(buffer, end + 1, buffer, 0, filled);
                break;
            }
        }
        return new LineBatch(new byte[0], 0, line++, true);
    }
}
