package org.chaperone.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * People who look at one page again and again, each with a pause of a second on average between two looks:
 *
 * <pre>PageLoad http://127.0.0.1:8080 EMAIL PASSWORD PATH [PEOPLE] [SECONDS]</pre>
 *
 * Prints the milliseconds from the request to the last byte. The first fifth of the time warms up and isn't
 * counted. Bounded in time; for a server on the same machine.
 */
public final class PageLoad {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private PageLoad() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 4) {
            System.err.println(
                    "usage: PageLoad http://127.0.0.1:8080 EMAIL PASSWORD PATH [PEOPLE] [SECONDS]");
            System.exit(2);
        }
        var people = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 50;
        var seconds = Math.min(300, arguments.length > 5 ? Integer.parseInt(arguments[5]) : 30);
        var person = SignedIn.to(URI.create(arguments[0]), arguments[1], arguments[2]);
        var page = arguments[3];
        var start = System.nanoTime();
        var counted = start + TimeUnit.SECONDS.toNanos(seconds) / 5;
        var end = start + TimeUnit.SECONDS.toNanos(seconds);
        var times = new ConcurrentLinkedQueue<Long>();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < people; number++) {
                var random = new Random(number);
                crowd.submit(() -> look(person, page, random, counted, end, times));
            }
        }
        var answers = new AnswerTimes(times);
        System.out.printf("%d people, %s%n", people, answers);
        System.exit(answers.isEmpty() ? 3 : 0);
    }

    private static void look(
            SignedIn person,
            String page,
            Random random,
            long counted,
            long end,
            ConcurrentLinkedQueue<Long> times) {
        pause(random);
        while (System.nanoTime() < end) {
            var before = System.nanoTime();
            try {
                var answer = person.get(page);
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
}
