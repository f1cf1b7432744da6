package org.chaperone.app.database;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A running server. One platform thread starts it, copies what it says to a log file and stays with it to the end: the
 * death signal follows that thread, not the process.
 */
final class PostgresProcess {

    private static final String READY = "database system is ready to accept connections";
    private static final int START_SECONDS = 120;

    private final Process process;
    private final Thread keeper;

    private PostgresProcess(Process process, Thread keeper) {
        this.process = process;
        this.keeper = keeper;
    }

    /**
     * Returns once the server takes connections.
     *
     * @throws DatabaseNotStarted with the server's last words when it doesn't
     */
    static PostgresProcess start(List<String> command, Path log) {
        var started = new CompletableFuture<Process>();
        var ready = new CompletableFuture<Void>();
        var keeper =
                Thread.ofPlatform()
                        .daemon()
                        .name("postgres")
                        .start(() -> keep(command, log, started, ready));
        try {
            var process = started.get();
            ready.get(START_SECONDS, TimeUnit.SECONDS);
            return new PostgresProcess(process, keeper);
        } catch (ExecutionException e) {
            var cause = e.getCause();
            throw new DatabaseNotStarted(cause == null ? e.toString() : "" + cause.getMessage(), e);
        } catch (TimeoutException e) {
            started.join().destroy();
            throw new DatabaseNotStarted(
                    "PostgreSQL wasn't ready after " + START_SECONDS + " s. See " + log, e);
        } catch (InterruptedException e) {
            started.thenAccept(Process::destroy);
            Thread.currentThread().interrupt();
            throw new DatabaseNotStarted("Interrupted while PostgreSQL started", e);
        }
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until the server has ended and its last words are in the log. */
    void awaitEnd() {
        try {
            keeper.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void keep(
            List<String> command,
            Path log,
            CompletableFuture<Process> started,
            CompletableFuture<Void> ready) {
        var lastWords = new ArrayDeque<String>();
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            started.complete(process);
            process.getOutputStream().close();
            try (var words = process.inputReader();
                    // Unlike other writers it goes on when the disk is full: a server that nobody
                    // reads from stops.
                    var writer = new PrintWriter(Files.newBufferedWriter(log), true)) {
                for (var line = words.readLine(); line != null; line = words.readLine()) {
                    writer.println(line);
                    if (!ready.isDone()) {
                        lastWords.add(line);
                        if (line.contains(READY)) {
                            ready.complete(null);
                        }
                    }
                }
            }
            process.waitFor();
            ready.completeExceptionally(
                    new DatabaseNotStarted(
                            "PostgreSQL ended at once:\n" + String.join("\n", lastWords)));
        } catch (IOException e) {
            started.completeExceptionally(e);
            ready.completeExceptionally(new UncheckedIOException(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
