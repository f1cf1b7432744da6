package org.chaperone.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * People who look at one page again and again, each with a pause of a second on average between two looks:
 *
 * <pre>PageLoad http://127.0.0.1:8080 EMAIL PASSWORD PATH [PEOPLE] [SECONDS]</pre>
 *
 * Prints the milliseconds from the request to the last byte. The first fifth of the time warms up and isn't
 * counted. Bounded in time; for a server on the same machine.
 */
public final class PageLoad {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private PageLoad() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 4) {
            System.err.println(
                    "usage: PageLoad http://127.0.0.1:8080 EMAIL PASSWORD PATH [PEOPLE] [SECONDS]");
            System.exit(2);
        }
        var server = URI.create(arguments[0]);
        if (!server.getHost().equals("127.0.0.1") && !server.getHost().equals("localhost")) {
            System.err.println("PageLoad: only a server on this machine is loaded");
            System.exit(2);
        }
        var people = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 50;
        var seconds = Math.min(300, arguments.length > 5 ? Integer.parseInt(arguments[5]) : 30);
        var client = signedIn(server, arguments[1], arguments[2]);
        var page = server.resolve(arguments[3]);
        var start = System.nanoTime();
        var counted = start + TimeUnit.SECONDS.toNanos(seconds) / 5;
        var end = start + TimeUnit.SECONDS.toNanos(seconds);
        var times = new ConcurrentLinkedQueue<Long>();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var person = 0; person < people; person++) {
                var random = new Random(person);
                crowd.submit(() -> look(client, page, random, counted, end, times));
            }
        }
        print(people, times.stream().mapToLong(it -> it).sorted().toArray());
    }

    private static HttpClient signedIn(URI server, String email, String password)
            throws IOException, InterruptedException {
        var client =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();
        var form =
                client.send(
                                HttpRequest.newBuilder(server.resolve("/sign-in")).build(),
                                BodyHandlers.ofString())
                        .body();
        var token = TOKEN.matcher(form);
        if (!token.find()) {
            throw new IOException("no sign-in form at " + server);
        }
        var body =
                "_csrf="
                        + encoded(token.group(1))
                        + "&email="
                        + encoded(email)
                        + "&password="
                        + encoded(password);
        var answer =
                client.send(
                        HttpRequest.newBuilder(server.resolve("/sign-in"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.discarding());
        if (answer.statusCode() != 200) {
            throw new IOException("not signed in: " + answer.statusCode());
        }
        return client;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static void look(
            HttpClient client,
            URI page,
            Random random,
            long counted,
            long end,
            ConcurrentLinkedQueue<Long> times) {
        pause(random);
        while (System.nanoTime() < end) {
            var before = System.nanoTime();
            try {
                var answer =
                        client.send(
                                HttpRequest.newBuilder(page).build(), BodyHandlers.ofByteArray());
                if (answer.statusCode() != 200) {
                    throw new IOException("status " + answer.statusCode());
                }
            } catch (IOException e) {
                System.err.println("PageLoad: " + e.getMessage());
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

    private static void pause(Random random) {
        LockSupport.parkNanos((long) (PAUSE.toNanos() * 2 * random.nextDouble()));
    }

    private static void print(int people, long[] times) {
        if (times.length == 0) {
            System.err.println("PageLoad: nothing was answered");
            System.exit(3);
        }
        System.out.printf(
                "%d people, %d answers: median %.1f ms, 99th percentile %.1f ms, longest %.1f ms%n",
                people, times.length, at(times, 0.5), at(times, 0.99), at(times, 1));
    }

    private static double at(long[] times, double share) {
        var sorted = Arrays.copyOf(times, times.length);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))] / 1e6;
    }
}
