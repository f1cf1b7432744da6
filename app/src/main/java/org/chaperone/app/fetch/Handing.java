package org.chaperone.app.fetch;

import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Hands a browser what its page asks for, as {@link Fetch} gets it. What would send something, what the look of a page doesn't hang on,
 * and what is more than a page may ask for isn't fetched.
 */
final class Handing {

    private static final int MOST = 150;
    private static final Set<String> FETCHED =
            Set.of("Document", "Stylesheet", "Script", "Image", "XHR", "Fetch");

    private final Fetch fetch;
    private final Fetched.Answer page;
    private final Map<URI, Fetched.Answer> handed = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();
    private volatile long last = System.nanoTime();
    private volatile @Nullable DevTools tools;
    private volatile String session = "";

    Handing(Fetch fetch, Fetched.Answer page) {
        this.fetch = fetch;
        this.page = page;
    }

    Fetched.Answer page() {
        return page;
    }

    /** From now on. */
    void to(DevTools browser, String ofPage) {
        session = ofPage;
        tools = browser;
    }

    Map<URI, Fetched.Answer> handed() {
        return handed;
    }

    boolean isQuietFor(long nanoseconds) {
        return open.get() == 0 && System.nanoTime() - last >= nanoseconds;
    }

    /** Says no to a question that a page asks before it goes on. */
    void dismiss() {
        say("Page.handleJavaScriptDialog", Map.of("accept", false));
    }

    /** Answers one request of the page, by and by. */
    void asked(JsonNode about) {
        var request = about.path("requestId").asString("");
        last = System.nanoTime();
        if (!isFetched(about)) {
            refuse(request);
            return;
        }
        open.incrementAndGet();
        Thread.ofVirtual()
                .start(
                        () -> {
                            try {
                                answer(request, about.path("request").path("url").asString(""));
                            } finally {
                                last = System.nanoTime();
                                open.decrementAndGet();
                            }
                        });
    }

    private boolean isFetched(JsonNode about) {
        return about.path("request").path("method").asString("").equals("GET")
                && FETCHED.contains(about.path("resourceType").asString(""))
                && asked.incrementAndGet() <= MOST;
    }

    private void answer(String request, String url) {
        URI at;
        try {
            at = URI.create(url);
        } catch (IllegalArgumentException _) {
            refuse(request);
            return;
        }
        if (at.equals(page.at())) {
            hand(request, page);
            return;
        }
        var known = handed.get(at);
        switch (known != null ? known : fetch.get(at)) {
            case Fetched.Answer it when !it.through().isEmpty() && !it.at().equals(at) -> {
                handed.putIfAbsent(it.at(), it);
                say(
                        "Fetch.fulfillRequest",
                        Map.of(
                                "requestId",
                                request,
                                "responseCode",
                                302,
                                "responseHeaders",
                                List.of(
                                        header("Location", it.at().toString()),
                                        header("Access-Control-Allow-Origin", "*"))));
            }
            case Fetched.Answer it -> {
                handed.putIfAbsent(at, it);
                hand(request, it);
            }
            case Fetched.Refused _, Fetched.Failed _ -> refuse(request);
        }
    }

    /** Whoever asks is always the same nobody, so that other origins may read it too. */
    private void hand(String request, Fetched.Answer it) {
        var type = it.type() + it.charset().map(set -> "; charset=" + set.name()).orElse("");
        say(
                "Fetch.fulfillRequest",
                Map.of(
                        "requestId",
                        request,
                        "responseCode",
                        it.status(),
                        "responseHeaders",
                        List.of(
                                header("Content-Type", type),
                                header("Access-Control-Allow-Origin", "*")),
                        "body",
                        Base64.getEncoder().encodeToString(it.body())));
    }

    private void refuse(String request) {
        say("Fetch.failRequest", Map.of("requestId", request, "errorReason", "BlockedByClient"));
    }

    private void say(String method, Map<String, ?> parameters) {
        var browser = tools;
        try {
            if (browser != null) {
                browser.tell(session, method, parameters);
            }
        } catch (IOException _) {
            // It has ended: whoever shows the page hears of it.
        }
    }

    private static Map<String, String> header(String name, String value) {
        return Map.of("name", name, "value", value);
    }
}
