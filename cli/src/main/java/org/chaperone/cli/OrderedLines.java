package org.chaperone.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Answers lines on several threads and writes the answers in the order of the lines, in constant memory. */
final class OrderedLines {

    private static final int WAITING_A_THREAD = 4;

    /**
     * @param lines how many had something in them
     * @param failed how many of those could not be read
     */
    record Totals(long lines, long failed) {

        Totals with(Totals other) {
            return new Totals(lines + other.lines, failed + other.failed);
        }
    }

    /** Answers the lines of a batch in UTF-8, a line each; called on several threads. */
    interface Answering {
        Totals answer(LineBatch batch, ByteArrayOutputStream out);
    }

    private record Answers(ByteArrayOutputStream text, Totals totals) {}

    private final int threads;
    private final Answering answering;
    private final Deque<Future<Answers>> waiting = new ArrayDeque<>();
    private Totals totals = new Totals(0, 0);

    OrderedLines(int threads, Answering answering) {
        this.threads = threads;
        this.answering = answering;
    }

    Totals run(InputStream in, OutputStream out) throws IOException {
        var reader = new LineReader(in);
        try (var workers = Executors.newFixedThreadPool(threads)) {
            for (var batch = reader.next(); batch != null; batch = reader.next()) {
                submit(batch, workers);
                if (waiting.size() > threads * WAITING_A_THREAD) {
                    write(waiting.removeFirst(), out);
                }
            }
            while (!waiting.isEmpty()) {
                write(waiting.removeFirst(), out);
            }
        }
        return totals;
    }

    private void submit(LineBatch batch, ExecutorService workers) {
        waiting.addLast(
                workers.submit(
                        () -> {
                            var text = new ByteArrayOutputStream(batch.length() + 256);
                            return new Answers(text, answering.answer(batch, text));
                        }));
    }

    private void write(Future<Answers> batch, OutputStream out) throws IOException {
        try {
            var answers = batch.get();
            totals = totals.with(answers.totals());
            answers.text().writeTo(out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
