package org.chaperone.app.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The DevTools protocol of Chromium over its two pipes: messages in JSON, each ended by a zero byte. Safe for use by many threads.
 */
final class DevTools {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST = 64 << 20;

    private final InputStream from;
    private final OutputStream to;
    private final BiConsumer<String, JsonNode> events;
    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private volatile boolean over;

    /**
     * @param events hears of each event its method and parameters; must not wait
     */
    DevTools(InputStream from, OutputStream to, BiConsumer<String, JsonNode> events) {
        this.from = new BufferedInputStream(from);
        this.to = to;
        this.events = events;
        Thread.ofVirtual().name("devtools").start(this::listen);
    }

    /**
     * Calls a method and waits for its answer.
     *
     * @param session of the page that is meant; empty for the browser
     */
    JsonNode call(String session, String method, Map<String, ?> parameters, Duration within)
            throws IOException {
        var answer = new CompletableFuture<JsonNode>();
        var id = last.incrementAndGet();
        waiting.put(id, answer);
        try {
            write(id, session, method, parameters);
            if (over) {
                throw new BrowserBroke("The browser broke off");
            }
            return answer.get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            throw new BrowserBroke("It took the browser too long");
        } catch (ExecutionException e) {
            throw new BrowserBroke(
                    String.valueOf(Objects.requireNonNullElse(e.getCause(), e).getMessage()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new BrowserBroke("It was interrupted");
        } finally {
            waiting.remove(id);
        }
    }

    /** Calls a method whose answer doesn't matter. */
    void tell(String session, String method, Map<String, ?> parameters) throws IOException {
        write(last.incrementAndGet(), session, method, parameters);
    }

    private void write(int id, String session, String method, Map<String, ?> parameters)
            throws IOException {
        var message = new LinkedHashMap<String, Object>();
        message.put("id", id);
        message.put("method", method);
        message.put("params", parameters);
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        var bytes = JSON.writeValueAsBytes(message);
        synchronized (to) {
            to.write(bytes);
            to.write(0);
            to.flush();
        }
    }

    private void listen() {
        try {
            for (var message = next(); message.length > 0; message = next()) {
                hear(JSON.readTree(message));
            }
        } catch (IOException | JacksonException _) {
            // The same as an end: nothing more can be heard.
        } finally {
            over = true;
            waiting.values()
                    .forEach(
                            it ->
                                    it.completeExceptionally(
                                            new BrowserBroke("The browser broke off")));
        }
    }

    private void hear(JsonNode message) {
        if (!message.has("id")) {
            events.accept(message.path("method").asString(""), message.path("params"));
            return;
        }
        var answer = waiting.get(message.path("id").asInt());
        if (answer == null) {
            return;
        }
        if (message.has("error")) {
            answer.completeExceptionally(
                    new BrowserBroke("The browser said: " + message.path("error").path("message")));
        } else {
            answer.complete(message.path("result"));
        }
    }

    /** Empty at the end. */
    private byte[] next() throws IOException {
        var message = new ByteArrayOutputStream();
        for (var read = from.read(); read > 0; read = from.read()) {
            if (message.size() == LONGEST) {
                throw new IOException("A message of the browser is too long");
            }
            message.write(read);
        }
        return message.toByteArray();
    }
}
