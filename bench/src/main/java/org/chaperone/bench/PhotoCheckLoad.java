package org.chaperone.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * People who check photos of students that they name, each with a pause of a second on average between two checks:
 *
 * <pre>PhotoCheckLoad http://127.0.0.1:8080 TOKEN[,TOKEN...] IDS [SHOWN] [PEOPLE] [SECONDS]</pre>
 *
 * Calls are limited by token, so each person has the next one of several. IDS is a file with the id of a student a line; each photo shows others of them. Prints the milliseconds from the request to
 * the last byte. The first fifth of the time warms up and isn't counted. Bounded in time; for a server on the same machine.
 */
public final class PhotoCheckLoad {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int LONGEST = 300;

    private final URI address;
    private final List<String> tokens;
    private final List<String> students;
    private final int shown;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();

    private PhotoCheckLoad(URI server, List<String> tokens, List<String> students, int shown) {
        if (!"127.0.0.1".equals(server.getHost()) && !"localhost".equals(server.getHost())) {
            throw new IllegalArgumentException("only a server on this machine is loaded");
        }
        if (students.size() < shown) {
            throw new IllegalArgumentException("a photo of %d needs more ids".formatted(shown));
        }
        this.address = server.resolve("/api/v1/photo-checks");
        this.tokens = tokens;
        this.students = students;
        this.shown = shown;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            System.err.println(
                    "usage: PhotoCheckLoad http://127.0.0.1:8080 TOKEN[,TOKEN...] IDS [SHOWN] [PEOPLE] [SECONDS]");
            System.exit(2);
        }
        var load =
                new PhotoCheckLoad(
                        URI.create(arguments[0]),
                        List.of(arguments[1].split(",")),
                        Files.readAllLines(Path.of(arguments[2])),
                        number(arguments, 3, 30));
        var people = number(arguments, 4, 10);
        load.run(people, Math.min(LONGEST, number(arguments, 5, 30)));
        var answers = new AnswerTimes(load.times);
        System.out.printf("%d people, %s%n", people, answers);
        System.exit(answers.isEmpty() ? 3 : 0);
    }

    private static int number(String[] arguments, int at, int otherwise) {
        return arguments.length > at ? Integer.parseInt(arguments[at]) : otherwise;
    }

    private void run(int people, int seconds) {
        var start = System.nanoTime();
        var counted = start + TimeUnit.SECONDS.toNanos(seconds) / 5;
        var end = start + TimeUnit.SECONDS.toNanos(seconds);
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < people; number++) {
                var random = new Random(number);
                var token = tokens.get(number % tokens.size());
                crowd.submit(() -> check(token, random, counted, end));
            }
        }
    }

    private void check(String token, Random random, long counted, long end) {
        pause(random);
        while (System.nanoTime() < end) {
            var request = request(token, random);
            var before = System.nanoTime();
            try {
                var status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
                if (status != 200) {
                    throw new IOException("status " + status);
                }
            } catch (IOException e) {
                System.err.println("PhotoCheckLoad: " + e.getMessage());
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            if (before > counted) {
                times.add(System.nanoTime() - before);
            }
            pause(random);
        }
    }

    private HttpRequest request(String token, Random random) {
        var named =
                random.ints(0, students.size())
                        .distinct()
                        .limit(shown)
                        .mapToObj(it -> '"' + students.get(it) + '"')
                        .collect(Collectors.joining(","));
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .POST(
                        BodyPublishers.ofString(
                                """
                                {"people": [%s], "heads": %d, "audiences": ["social-media"], "caption": "A day at the museum"}
                                """
                                        .formatted(named, shown)))
                .build();
    }

    private static void pause(Random random) {
        LockSupport.parkNanos((long) (PAUSE.toNanos() * 2 * random.nextDouble()));
    }
}
