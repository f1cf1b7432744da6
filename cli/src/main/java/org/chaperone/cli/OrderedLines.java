package org.chaperone.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers lines on several threads and prints the answers in the order of the lines, in constant memory. */
final class OrderedLines {

    private static final int BATCH = 256;
    private static final int LONGEST_LINE = 16 * 1024 * 1024;

    /**
     * @param text null when the line was longer than can be taken
     */
    record Line(long number, @Nullable String text) {}

    /**
     * @param text one line of output
     * @param failed whether the line could not be read
     */
    record Answer(String text, boolean failed) {}

    record Totals(long lines, long failed) {}

    /** Gives the answer to one line; called on several threads. */
    interface Answering {
        Answer answer(Line line);
    }

    private final int threads;
    private final Answering answering;
    private long lines;
    private long failed;

    OrderedLines(int threads, Answering answering) {
        this.threads = threads;
        this.answering = answering;
    }

    Totals run(InputStream in, PrintWriter out) throws IOException {
        Deque<Future<List<Answer>>> waiting = new ArrayDeque<>();
        try (var workers = Executors.newFixedThreadPool(threads);
                var input = new BufferedInputStream(in, 1 << 16)) {
            var batch = new ArrayList<Line>();
            for (var line = next(input, 1); line != null; line = next(input, line.number() + 1)) {
                if (line.text() == null || !line.text().isBlank()) {
                    batch.add(line);
                }
                if (batch.size() == BATCH) {
                    submit(batch, workers, waiting, out);
                    batch = new ArrayList<>();
                }
            }
            submit(batch, workers, waiting, out);
            while (!waiting.isEmpty()) {
                print(waiting.removeFirst(), out);
            }
        }
        return new Totals(lines, failed);
    }

    private void submit(
            List<Line> batch,
            ExecutorService workers,
            Deque<Future<List<Answer>>> waiting,
            PrintWriter out) {
        waiting.addLast(workers.submit(() -> batch.stream().map(answering::answer).toList()));
        if (waiting.size() > threads * 4) {
            print(waiting.removeFirst(), out);
        }
    }

    private void print(Future<List<Answer>> batch, PrintWriter out) {
        try {
            var answers = batch.get();
            lines += answers.size();
            failed += answers.stream().filter(Answer::failed).count();
            if (!answers.isEmpty()) {
                out.println(answers.stream().map(Answer::text).collect(Collectors.joining("\n")));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static @Nullable Line next(InputStream input, long number) throws IOException {
        var bytes = new ByteArrayOutputStream(512);
        var read = input.read();
        if (read < 0) {
            return null;
        }
        var tooLong = false;
        for (; read >= 0 && read != '\n'; read = input.read()) {
            if (bytes.size() < LONGEST_LINE) {
                bytes.write(read);
            } else {
                tooLong = true;
            }
        }
        return new Line(number, tooLong ? null : bytes.toString(StandardCharsets.UTF_8));
    }
}
