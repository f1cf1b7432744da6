package org.chaperone.app.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** One page being shown in a browser of its own. */
final class Rendering {

    private static final int WIDTH = 1_280;
    private static final int HEIGHT = 900;
    private static final int TALLEST = 5_000;
    private static final int QUALITY = 70;
    private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(25);
    private static final String ELEMENTS =
            "(document.doctype ? '<!doctype html>' : '') + document.documentElement.outerHTML";

    private final Path program;
    private final BrowserSettings settings;
    private final Handing handing;
    private final long start = System.nanoTime();
    private volatile boolean loaded;
    private volatile boolean started;

    Rendering(Path program, BrowserSettings settings, Fetch fetch, Fetched.Answer page) {
        this.program = program;
        this.settings = settings;
        this.handing = new Handing(fetch, page);
    }

    Rendered show(String question) throws IOException {
        try (var browser = Chromium.start(program, settings, this::happened)) {
            var tools = browser.tools();
            var session = open(tools);
            started = true;
            handing.to(tools, session);
            var frame =
                    call(
                            tools,
                            session,
                            "Page.navigate",
                            Map.of("url", handing.page().at().toString()));
            settle();
            var world =
                    call(
                                    tools,
                                    session,
                                    "Page.createIsolatedWorld",
                                    Map.of("frameId", frame.path("frameId").asString("")))
                            .path("executionContextId")
                            .asInt();
            var at = URI.create(value(tools, session, world, "location.href.split('#')[0]"));
            if (at.getHost() == null) {
                throw new BrowserBroke("Its scripts led to what isn’t a page");
            }
            var html = value(tools, session, world, ELEMENTS);
            var told = value(tools, session, world, question);
            return new Rendered.Page(at, html, told, screenshot(tools, session), handing.handed());
        } catch (BrowserBroke e) {
            throw started
                    ? e
                    : new BrowserBroke(
                            "The browser of this machine can’t be started: " + e.getMessage());
        }
    }

    private String open(DevTools tools) throws IOException {
        var page = call(tools, "", "Target.createTarget", Map.of("url", "about:blank"));
        var session =
                call(
                                tools,
                                "",
                                "Target.attachToTarget",
                                Map.of(
                                        "targetId",
                                        page.path("targetId").asString(""),
                                        "flatten",
                                        true))
                        .path("sessionId")
                        .asString("");
        call(tools, "", "Browser.setDownloadBehavior", Map.of("behavior", "deny"));
        call(
                tools,
                session,
                "Fetch.enable",
                Map.of("patterns", List.of(Map.of("urlPattern", "*"))));
        call(tools, session, "Page.enable", Map.of());
        call(
                tools,
                session,
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", WIDTH, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
        return session;
    }

    private void happened(String method, JsonNode about) {
        switch (method) {
            case "Fetch.requestPaused" -> handing.asked(about);
            case "Page.loadEventFired" -> loaded = true;
            case "Page.javascriptDialogOpening" -> handing.dismiss();
            default -> {
                // Nothing else matters here.
            }
        }
    }

    /** Until nothing was asked for during half a second; a page that never rests is taken as it stands after two thirds of the time. */
    private void settle() {
        var most = start + settings.timeout().toNanos() * 2 / 3;
        while (System.nanoTime() < most
                && !Thread.currentThread().isInterrupted()
                && !(loaded && handing.isQuietFor(QUIET))) {
            LockSupport.parkNanos(LOOK_AGAIN);
        }
    }

    private String value(DevTools tools, String session, int world, String script)
            throws IOException {
        var answer =
                call(
                        tools,
                        session,
                        "Runtime.evaluate",
                        Map.of(
                                "expression",
                                script,
                                "contextId",
                                world,
                                "awaitPromise",
                                true,
                                "returnByValue",
                                true));
        var value = answer.path("result").path("value");
        if (!value.isString()) {
            throw new BrowserBroke("The page couldn’t be read in the browser");
        }
        return value.asString();
    }

    private byte[] screenshot(DevTools tools, String session) throws IOException {
        var size = call(tools, session, "Page.getLayoutMetrics", Map.of()).path("cssContentSize");
        var height = Math.clamp(size.path("height").asInt(HEIGHT), HEIGHT, TALLEST);
        var picture =
                call(
                        tools,
                        session,
                        "Page.captureScreenshot",
                        Map.of(
                                "format",
                                "jpeg",
                                "quality",
                                QUALITY,
                                "captureBeyondViewport",
                                true,
                                "clip",
                                Map.of(
                                        "x", 0, "y", 0, "width", WIDTH, "height", height, "scale",
                                        1)));
        return Base64.getDecoder().decode(picture.path("data").asString(""));
    }

    private JsonNode call(DevTools tools, String session, String method, Map<String, ?> parameters)
            throws IOException {
        var left = settings.timeout().minusNanos(System.nanoTime() - start);
        if (left.isNegative()) {
            throw new BrowserBroke("It took the browser too long");
        }
        return tools.call(session, method, parameters, left);
    }
}
