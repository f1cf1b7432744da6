package org.chaperone.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * People who type posts on the page <i>Check a post</i>, which checks them while they type:
 *
 * <pre>LiveCheckLoad http://127.0.0.1:8080 PASSWORD EMAIL[,EMAIL...] [PEOPLE] [SECONDS]</pre>
 *
 * Each types one post after the other and sends what the page's script sends, when it sends it. Prints the milliseconds from
 * a request to its last byte; nobody waits for an answer before typing on. The first fifth of the time warms up and isn't
 * counted. Bounded in time; for a server on the same machine.
 */
public final class LiveCheckLoad {

    private static final String PAGE = "/check";

    private final ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
    private final AtomicInteger marked = new AtomicInteger();
    private final long start = System.nanoTime();
    private final long counted;
    private final long end;

    private LiveCheckLoad(int seconds) {
        counted = start + TimeUnit.SECONDS.toNanos(seconds) / 5;
        end = start + TimeUnit.SECONDS.toNanos(seconds);
    }

    private record Author(SignedIn person, String token) {}

    public static void main(String[] words) throws Exception {
        if (words.length < 3) {
            System.err.println(
                    "usage: LiveCheckLoad http://127.0.0.1:8080 PASSWORD EMAIL[,EMAIL...] [PEOPLE] [SECONDS]");
            System.exit(2);
        }
        var people = words.length > 3 ? Integer.parseInt(words[3]) : 50;
        var seconds = Math.min(300, words.length > 4 ? Integer.parseInt(words[4]) : 60);
        var authors = new ArrayList<Author>();
        for (var email : words[2].split(",")) {
            var person = SignedIn.to(URI.create(words[0]), email, words[1]);
            authors.add(new Author(person, person.token(PAGE)));
        }
        var load = new LiveCheckLoad(seconds);
        load.run(authors, people);
        var answers = new AnswerTimes(load.times);
        System.out.printf(
                "%d people typing, %s; %d of them with something marked%n",
                people, answers, load.marked.get());
        System.exit(answers.isEmpty() ? 3 : 0);
    }

    private void run(List<Author> authors, int people) {
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < people; number++) {
                var author = authors.get(number % authors.size());
                var random = new Random(number);
                crowd.submit(() -> type(author, random));
            }
        }
    }

    private void type(Author author, Random random) {
        pause(random.nextInt(3_000));
        try (var answers = Executors.newVirtualThreadPerTaskExecutor()) {
            while (System.nanoTime() < end) {
                var post = Posted.POSTS.get(random.nextInt(Posted.POSTS.size()));
                var begun = System.nanoTime();
                for (var sent : Typing.of(post, random)) {
                    pause(sent.at() - (System.nanoTime() - begun) / 1_000_000);
                    if (System.nanoTime() >= end) {
                        return;
                    }
                    answers.submit(() -> check(author, sent.text()));
                }
            }
        }
    }

    private void check(Author author, String text) {
        var before = System.nanoTime();
        try {
            var answer = author.person().post(PAGE, form(author.token(), text));
            var took = System.nanoTime() - before;
            var page = new String(answer.body(), StandardCharsets.UTF_8);
            if (answer.statusCode() != 200 || !page.contains("data-outcome")) {
                throw new IOException("status " + answer.statusCode() + " for " + text);
            }
            if (before > counted) {
                times.add(took);
                marked.addAndGet(page.contains("<mark") ? 1 : 0);
            }
        } catch (IOException e) {
            System.err.println("LiveCheckLoad: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** All that the form holds when only the text is filled in. */
    private static Map<String, String> form(String token, String text) {
        var form = new LinkedHashMap<String, String>();
        form.put("_csrf", token);
        form.put("kind", "page");
        form.put("audience", "public");
        form.put("text", text);
        for (var empty : List.of("seen", "alt", "file", "origin", "shows")) {
            form.put(empty, "");
        }
        return form;
    }

    private static void pause(long milliseconds) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(Math.max(0, milliseconds)));
    }
}
