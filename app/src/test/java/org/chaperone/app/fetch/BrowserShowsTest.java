package org.chaperone.app.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.chaperone.app.audits.Pages;
import org.junit.jupiter.api.Test;

/** A real browser, where there is one. */
class BrowserShowsTest {

    private static final String TITLE = "document.title";

    @Test
    void scripts_run_with_what_was_fetched_for_them_and_the_page_is_not_asked_for_again()
            throws IOException {
        try (var pages = new Pages()) {
            pages.file(
                    "/menu.js",
                    "document.title = 'Made'; menu.innerHTML = '<a href=/x>X</a>'".getBytes(UTF_8));
            pages.redirect("/moved.js", "/menu.js");
            var address =
                    pages.html(
                            "/page", "Sent", "<nav id=menu></nav><script src=/moved.js></script>");

            var shown =
                    (Rendered.Page) Browsers.reaching("127.0.0.1").show(fetched(address), TITLE);

            assertThat(shown.told()).isEqualTo("Made");
            assertThat(shown.html()).startsWith("<!doctype html>").contains("<a href=\"/x\">X</a>");
            assertThat(shown.at()).isEqualTo(URI.create(address));
            assertThat(shown.parts()).containsOnlyKeys(URI.create(pages.at("/menu.js")));
            assertThat(pages.asked()).filteredOn("/page"::equals).hasSize(1);
            var picture = ImageIO.read(new ByteArrayInputStream(shown.screenshot()));
            assertThat(picture.getWidth()).isEqualTo(1_280);
        }
    }

    /** Nothing but the one who asks is open: neither by http, nor by sockets, frames, windows, or the way of calls. */
    @Test
    void nothing_inside_is_reached_whatever_a_page_tries() throws Exception {
        var knocks = new AtomicInteger();
        try (var inside = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var calls = new DatagramSocket(new InetSocketAddress("127.0.0.1", 0))) {
            Thread.ofVirtual()
                    .start(
                            () -> {
                                while (!inside.isClosed()) {
                                    try (var _ = inside.accept()) {
                                        knocks.incrementAndGet();
                                    } catch (IOException _) {
                                        return;
                                    }
                                }
                            });
            var page =
                    page(
                            """
                            <img src="http://127.0.0.1:PORT/a"><iframe src="http://localhost:PORT/b"></iframe>
                            <link rel=preconnect href="http://127.0.0.1:PORT"><link rel=dns-prefetch href="//localhost:PORT">
                            <script>
                            fetch('http://127.0.0.1:PORT/c').catch(() => document.title = 'refused');
                            fetch('http://127.0.0.1:PORT/d', {method: 'POST', body: 'x', mode: 'no-cors'}).catch(() => 0);
                            navigator.sendBeacon('http://127.0.0.1:PORT/e', 'x');
                            new WebSocket('ws://127.0.0.1:PORT/f');
                            new EventSource('http://127.0.0.1:PORT/g');
                            window.open('http://127.0.0.1:PORT/h');
                            new Worker(URL.createObjectURL(new Blob(["fetch('http://127.0.0.1:PORT/i')"])));
                            const call = new RTCPeerConnection({iceServers: [{urls: 'stun:127.0.0.1:CALL'}]});
                            call.createDataChannel('x');
                            call.createOffer().then(it => call.setLocalDescription(it));
                            </script>
                            """
                                    .replace("PORT", String.valueOf(inside.getLocalPort()))
                                    .replace("CALL", String.valueOf(calls.getLocalPort())));

            var shown = (Rendered.Page) Browsers.reaching().show(page, TITLE);

            assertThat(shown.told()).isEqualTo("refused");
            assertThat(shown.parts()).isEmpty();
            assertThat(knocks).hasValue(0);
            calls.setSoTimeout(200);
            assertThatThrownBy(() -> calls.receive(new DatagramPacket(new byte[64], 64)))
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void
            a_page_that_never_rests_or_wants_all_memory_is_held_short_and_nothing_of_the_browser_stays()
                    throws IOException {
        var before = browsers();
        var hurried = new BrowserSettings("chromium", 1, Duration.ofSeconds(5), 1_500, false);
        assertThat(Browsers.with(hurried).show(page("<script>for (;;) {}</script>"), TITLE))
                .isInstanceOf(Rendered.Not.class);
        assertThat(
                        Browsers.reaching()
                                .show(
                                        page(
                                                """
                                                <script>
                                                const all = [];
                                                alert('Wait');
                                                try {
                                                    while (all.length < 60) all.push(new Uint8Array(5e7).fill(1));
                                                } catch (e) {
                                                    document.title = all.length < 30 ? 'held short' : 'had much';
                                                }
                                                </script>
                                                """),
                                        TITLE))
                .isInstanceOfSatisfying(
                        Rendered.Page.class, it -> assertThat(it.told()).isEqualTo("held short"));

        assertThat(profiles()).isEmpty();
        assertThat(before).as("no more than before").containsAll(browsers());
    }

    /** All that run for this process; other tests have one of their own. */
    private static Set<ProcessHandle> browsers() {
        return ProcessHandle.current()
                .descendants()
                .filter(ProcessHandle::isAlive)
                .filter(it -> it.info().command().orElse("").contains("chromium"))
                .collect(Collectors.toSet());
    }

    @Test
    void without_a_browser_it_is_said_why() {
        var page = page("<p>Hi</p>");
        assertThat(new Browser(settings("none"), Browsers.fetch()).show(page, TITLE))
                .isEqualTo(new Rendered.Not("No browser is set up to run scripts"));
        assertThat(new Browser(settings("no-such-browser"), Browsers.fetch()).show(page, TITLE))
                .isEqualTo(new Rendered.Not("No browser was found on this machine"));
        assertThat(new Browser(settings("/bin/true"), Browsers.fetch()).show(page, TITLE))
                .isInstanceOfSatisfying(
                        Rendered.Not.class,
                        it -> assertThat(it.why()).contains("can’t be started"));
    }

    @Test
    void settings_out_of_range_are_refused() {
        assertThatThrownBy(() -> new BrowserSettings("x", 0, Duration.ofSeconds(9), 900, true))
                .hasMessageContaining("at-once is 1 to 16");
        assertThatThrownBy(() -> new BrowserSettings("x", 1, Duration.ofSeconds(4), 900, true))
                .hasMessageContaining("timeout is 5 seconds");
        assertThatThrownBy(() -> new BrowserSettings("x", 1, Duration.ofSeconds(9), 9, true))
                .hasMessageContaining("memory is 500");
    }

    private static BrowserSettings settings(String program) {
        return new BrowserSettings(program, 1, Duration.ofSeconds(9), 1_500, false);
    }

    private static Fetched.Answer fetched(String address) {
        return (Fetched.Answer) Browsers.fetch("127.0.0.1").get(URI.create(address));
    }

    private static Fetched.Answer page(String body) {
        return new Fetched.Answer(
                URI.create("https://lincoln.example/"),
                List.of(),
                200,
                "text/html",
                Optional.of(UTF_8),
                ("<!doctype html><title>x</title><body>" + body).getBytes(UTF_8));
    }

    private static List<String> profiles() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(it -> it.getFileName().toString())
                    .filter(
                            it ->
                                    it.startsWith(
                                            "chaperone-browser-%d-"
                                                    .formatted(ProcessHandle.current().pid())))
                    .toList();
        }
    }
}
