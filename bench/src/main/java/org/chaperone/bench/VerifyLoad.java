package org.chaperone.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Programs that ask whether addresses are official, one question after the other over each connection:
 *
 * <pre>VerifyLoad http://127.0.0.1:8080 CONNECTIONS SECONDS ADDRESS...</pre>
 *
 * Prints answers a second and the milliseconds from the question to the last byte. Sockets and bytes by hand, so that the driver takes
 * as little as can be from a server on the same machine. The first third of the time warms up and isn't counted.
 */
public final class VerifyLoad {

    private static final int FEWEST_ARGUMENTS = 4;
    private static final int MOST_SECONDS = 120;

    private VerifyLoad() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length < FEWEST_ARGUMENTS) {
            System.err.println(
                    "usage: VerifyLoad http://127.0.0.1:8080 CONNECTIONS SECONDS ADDRESS...");
            System.exit(2);
        }
        var server = URI.create(arguments[0]);
        var connections = Integer.parseInt(arguments[1]);
        var seconds = Math.min(MOST_SECONDS, Integer.parseInt(arguments[2]));
        var requests =
                Arrays.stream(arguments)
                        .skip(FEWEST_ARGUMENTS - 1L)
                        .map(it -> request(server, it))
                        .toList();
        var counted = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds) / 3;
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var times = new ArrayList<Long>();
        try (var crowd = Executors.newFixedThreadPool(connections)) {
            var asking = new ArrayList<Callable<List<Long>>>();
            for (var i = 0; i < connections; i++) {
                var first = i;
                asking.add(() -> ask(server, requests, first, counted, end));
            }
            for (var asked : crowd.invokeAll(asking)) {
                times.addAll(asked.get());
            }
        }
        System.out.printf(
                "%d connections, %.0f a second, %s%n",
                connections, times.size() / ((end - counted) / 1e9), new AnswerTimes(times));
        System.exit(times.isEmpty() ? 3 : 0);
    }

    private static byte[] request(URI server, String address) {
        return "GET /api/v1/verify?url=%s HTTP/1.1\r\nHost: %s\r\n\r\n"
                .formatted(
                        URLEncoder.encode(address, StandardCharsets.UTF_8), server.getAuthority())
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static List<Long> ask(
            URI server, List<byte[]> requests, int first, long counted, long end)
            throws IOException {
        var times = new ArrayList<Long>();
        var i = first;
        while (System.nanoTime() < end) {
            try (var socket = new Socket(server.getHost(), server.getPort())) {
                socket.setTcpNoDelay(true);
                var in = new BufferedInputStream(socket.getInputStream());
                var out = socket.getOutputStream();
                for (var goesOn = true; goesOn && System.nanoTime() < end; i++) {
                    var before = System.nanoTime();
                    out.write(requests.get(i % requests.size()));
                    goesOn = read(in);
                    if (before > counted) {
                        times.add(System.nanoTime() - before);
                    }
                }
            }
        }
        return times;
    }

    /** Whether the server takes another on this connection; it ends each after a hundred. */
    private static boolean read(InputStream in) throws IOException {
        var line = line(in);
        if (!line.endsWith(" 200") && !line.contains(" 200 ")) {
            throw new IOException("not an answer: " + line);
        }
        var length = -1;
        var goesOn = true;
        for (line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.regionMatches(true, 0, "Content-Length:", 0, "Content-Length:".length())) {
                length = Integer.parseInt(line.substring("Content-Length:".length()).strip());
            }
            goesOn &= !line.equalsIgnoreCase("Connection: close");
        }
        if (length >= 0) {
            in.skipNBytes(length);
            return goesOn;
        }
        for (var chunk = chunk(in); chunk > 0; chunk = chunk(in)) {
            in.skipNBytes(chunk);
            line(in);
        }
        line(in);
        return goesOn;
    }

    private static int chunk(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the server hung up");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
