package org.chaperone.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Shows some pages to itself, so that a cache of classes made from this run holds what pages need. */
final class Rehearsal {

    private static final List<String> PAGES =
            List.of("/sign-in", "/style", "/theme.css", "/not/here");

    private Rehearsal() {}

    static void in(ApplicationContext context) {
        var port = context.getEnvironment().getProperty("local.server.port");
        try (var client = HttpClient.newHttpClient()) {
            for (var page : PAGES) {
                var address = URI.create("http://127.0.0.1:" + port + page);
                client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
