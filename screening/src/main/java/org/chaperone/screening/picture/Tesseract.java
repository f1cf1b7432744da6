package org.chaperone.screening.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The program {@code tesseract} as a process of its own, which gets a picture on its standard input and little time,
 * memory and company. English, and Spanish where it is installed.
 */
public final class Tesseract implements TextReader {

    private static final int LONGEST_TEXT = 1 << 16;
    private static final int MOST_AT_ONCE = 2;
    private static final List<String> WANTED = List.of("eng", "spa");
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);
    private static final Executor THREADS = it -> Thread.ofVirtual().start(it);

    /** Two gigabytes of memory, as the system counts it; a system that can't limit it goes on without. */
    private static final String LIMITED = "ulimit -v 2097152 2>/dev/null; exec \"$0\" \"$@\"";

    private final String program;
    private final String languages;
    private final Semaphore free = new Semaphore(MOST_AT_ONCE);

    private Tesseract(String program, String languages) {
        this.program = program;
        this.languages = languages;
    }

    /** The program of that name or path, if it answers and reads English or Spanish. */
    public static Optional<Tesseract> at(String program) {
        try {
            var answered = run(new byte[0], TO_ANSWER, List.of(program, "--list-langs"));
            var languages = answered.lines().map(String::strip).filter(WANTED::contains).toList();
            return languages.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Tesseract(program, String.join("+", languages)));
        } catch (IOException | TimeoutException notThere) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Such as "eng+spa". */
    public String languages() {
        return languages;
    }

    @Override
    public Result read(byte[] picture, Duration within) {
        try {
            if (!free.tryAcquire(within.toMillis(), TimeUnit.MILLISECONDS)) {
                return new NotRead("The text reader was busy with other pictures");
            }
            try {
                return new Read(
                        run(picture, within, List.of(program, "-", "-", "-l", languages)).strip());
            } finally {
                free.release();
            }
        } catch (IOException failed) {
            return new NotRead("The text reader couldn’t open it");
        } catch (TimeoutException late) {
            return new NotRead("The text reader took too long");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new NotRead("The text reader was stopped");
        }
    }

    private static String run(byte[] input, Duration within, List<String> command)
            throws IOException, TimeoutException, InterruptedException {
        var builder = new ProcessBuilder("sh", "-c", LIMITED);
        builder.command().addAll(command);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        keepOnly(builder.environment(), "PATH", "TESSDATA_PREFIX");
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        var process = builder.start();
        try {
            var output =
                    CompletableFuture.supplyAsync(() -> read(process.getInputStream()), THREADS);
            THREADS.execute(() -> write(process.getOutputStream(), input));
            var text = output.get(within.toMillis(), TimeUnit.MILLISECONDS);
            if (!process.waitFor(1, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("it ended with a complaint");
            }
            return text;
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void keepOnly(Map<String, String> environment, String... names) {
        environment.keySet().retainAll(List.of(names));
    }

    private static String read(InputStream output) {
        try (output) {
            return new String(output.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
        } catch (IOException ended) {
            return "";
        }
    }

    private static void write(OutputStream input, byte[] bytes) {
        try (input) {
            input.write(bytes);
        } catch (IOException notWanted) {
            // A program that has seen enough closes its input; what it wrote and how it ended tell.
        }
    }
}
