package org.chaperone.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody signed in to a server on this machine, as a browser holds them. */
final class SignedIn {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI server;
    private final HttpClient client;

    private SignedIn(URI server) {
        this.server = server;
        this.client =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();
    }

    /**
     * @throws IOException if the server doesn't answer as one of ours, or lets nobody in
     * @throws IllegalArgumentException if the server is another machine
     */
    static SignedIn to(URI server, String email, String password)
            throws IOException, InterruptedException {
        if (!"127.0.0.1".equals(server.getHost()) && !"localhost".equals(server.getHost())) {
            throw new IllegalArgumentException("only a server on this machine is loaded");
        }
        var person = new SignedIn(server);
        var token = person.token("/sign-in");
        var answer =
                person.post(
                        "/sign-in", Map.of("_csrf", token, "email", email, "password", password));
        if (answer.statusCode() != 200 || answer.uri().getPath().equals("/sign-in")) {
            throw new IOException("%s isn't let in: %d".formatted(email, answer.statusCode()));
        }
        return person;
    }

    /** What the forms of a page carry against forgery. */
    String token(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.resolve(path)).build();
        var token = TOKEN.matcher(client.send(request, BodyHandlers.ofString()).body());
        if (!token.find()) {
            throw new IOException("no form at " + server.resolve(path));
        }
        return token.group(1);
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(server.resolve(path)).build(), BodyHandlers.ofByteArray());
    }

    /** Sends a form as a browser's script does. */
    HttpResponse<byte[]> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var body =
                fields.entrySet().stream()
                        .map(it -> it.getKey() + "=" + encoded(it.getValue()))
                        .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(server.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
