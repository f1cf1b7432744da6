package org.chaperone.app.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetchTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;
    private Wire wire;
    private String robots = "";
    private int robotsStatus = 404;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/",
                it -> {
                    asked.add(it.getRequestMethod() + " " + it.getRequestURI());
                    answer(it);
                });
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        over.countDown();
        server.stop(0);
        if (wire != null) {
            wire.close();
        }
    }

    @Test
    void a_page_comes_with_its_type_and_letters() {
        var page = (Fetched.Answer) fetch().get(at("/page"));

        assertThat(page.isWell()).isTrue();
        assertThat(page.isHtml()).isTrue();
        assertThat(page.text()).isEqualTo("Grüße");
        assertThat(page.through()).isEmpty();
    }

    @Test
    void packed_pages_are_unpacked_up_to_the_limit() {
        assertThat(((Fetched.Answer) fetch().get(at("/packed"))).text()).isEqualTo("packed");
        assertThat(fetch().get(at("/bomb")))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class,
                        it -> {
                            assertThat(it.why()).contains("larger");
                            assertThat(it.later()).isFalse();
                        });
        assertThat(fetch().get(at("/brotli"))).isInstanceOf(Fetched.Failed.class);
    }

    @Test
    void redirects_are_followed_and_told_but_not_for_ever() {
        var page = (Fetched.Answer) fetch().get(at("/moved"));
        assertThat(page.at()).isEqualTo(at("/page"));
        assertThat(page.through()).containsExactly(at("/moved"), at("/moved-again"));

        assertThat(fetch().get(at("/loop")))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class, it -> assertThat(it.why()).contains("too often"));
    }

    @Test
    void each_redirect_is_looked_at_like_the_first_address() {
        for (var path : List.of("/to-metadata", "/to-file", "/to-other-port", "/to-user")) {
            assertThat(fetch().get(at(path))).as(path).isInstanceOf(Fetched.Refused.class);
        }
    }

    @Test
    void a_name_that_leads_inside_when_it_is_connected_to_is_refused() throws Exception {
        var looked = new AtomicInteger();
        var settings = GateTest.settings();
        var gate =
                new Gate(
                        settings,
                        _ ->
                                new InetAddress[] {
                                    InetAddress.ofLiteral(
                                            looked.getAndIncrement() == 0 ? "8.8.8.8" : "127.0.0.1")
                                });
        gate.resolve("pages.example", 80);
        wire = new Wire(gate, settings);
        var fetch = new Fetch(gate, wire, new Pace(settings), settings, Clock.systemUTC());

        assertThat(fetch.get(URI.create("http://pages.example/page")))
                .isInstanceOf(Fetched.Refused.class);
        assertThat(looked).hasValue(2);
        assertThat(asked).isEmpty();
    }

    @Test
    void without_being_listed_our_own_machine_is_refused() {
        var settings = GateTest.settings();
        var fetch = fetch(settings);

        assertThat(fetch.get(URI.create("http://127.0.0.1:8080/")))
                .isInstanceOf(Fetched.Refused.class);
        assertThat(fetch.touch(at("/page"))).isInstanceOf(Fetched.Refused.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void what_it_asks_programs_not_to_read_is_not_asked_for() {
        robotsStatus = 200;
        robots = "User-agent: *\nDisallow: /page";
        var fetch = fetch();

        assertThat(fetch.get(at("/page")))
                .isInstanceOfSatisfying(
                        Fetched.Refused.class, it -> assertThat(it.why()).contains("robots.txt"));
        assertThat(fetch.get(at("/packed"))).isInstanceOf(Fetched.Answer.class);
        assertThat(fetch.get(at("/moved"))).isInstanceOf(Fetched.Refused.class);
        assertThat(asked.stream().filter("GET /robots.txt"::equals)).hasSize(1);
        assertThat(asked).doesNotContain("GET /page");
    }

    @Test
    void where_its_robots_can_not_be_read_we_stay_away() {
        robotsStatus = 503;

        assertThat(fetch().get(at("/page"))).isInstanceOf(Fetched.Refused.class);
    }

    @Test
    void a_dead_page_is_an_answer_and_a_dead_server_a_failure() {
        var gone = (Fetched.Answer) fetch().get(at("/gone"));
        assertThat(gone.isGone()).isTrue();
        assertThat(gone.isWell()).isFalse();

        var fetch = fetch();
        var address = at("/page");
        server.stop(0);
        assertThat(fetch.get(address))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class, it -> assertThat(it.later()).isTrue());
    }

    @Test
    void a_page_is_touched_without_its_body_also_where_that_is_not_understood() {
        var here = (Fetched.Answer) fetch().touch(at("/page"));
        assertThat(here.isWell()).isTrue();
        assertThat(here.body()).isEmpty();
        assertThat(((Fetched.Answer) fetch().touch(at("/no-head"))).isWell()).isTrue();
        assertThat(((Fetched.Answer) fetch().touch(at("/gone"))).isGone()).isTrue();
    }

    @Test
    void what_never_ends_is_given_up_in_time() {
        var began = System.nanoTime();

        assertThat(fetch().get(at("/drip")))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class, it -> assertThat(it.why()).contains("too long"));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(9));
    }

    @Test
    void requests_to_one_host_keep_their_distance() {
        var settings =
                new FetchSettings(
                        List.of("127.0.0.1"),
                        Duration.ofSeconds(3),
                        20_000,
                        3,
                        Duration.ofMillis(120));
        var pace = new Pace(settings);
        var began = System.nanoTime();

        for (var turn = 0; turn < 4; turn++) {
            assertThat(pace.await("pages.example", Duration.ofSeconds(3))).isTrue();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isGreaterThanOrEqualTo(Duration.ofMillis(360));
        assertThat(pace.await("pages.example", Duration.ofMillis(1))).isFalse();
        assertThat(pace.await("other.example", Duration.ofMillis(1))).isTrue();
    }

    private Fetch fetch() {
        return fetch(GateTest.settings("127.0.0.1:" + server.getAddress().getPort()));
    }

    private Fetch fetch(FetchSettings settings) {
        var gate = new Gate(settings);
        wire = new Wire(gate, settings);
        return new Fetch(gate, wire, new Pace(settings), settings, Clock.systemUTC());
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void answer(HttpExchange it) throws IOException {
        try (it) {
            var headers = it.getResponseHeaders();
            switch (it.getRequestURI().getPath()) {
                case "/robots.txt" -> send(it, robotsStatus, robots.getBytes(UTF_8));
                case "/page" -> {
                    headers.set("Content-Type", "text/html; charset=ISO-8859-1");
                    send(it, 200, "Grüße".getBytes(ISO_8859_1));
                }
                case "/packed" -> {
                    headers.set("Content-Encoding", "gzip");
                    send(it, 200, packed("packed".getBytes(UTF_8)));
                }
                case "/bomb" -> {
                    headers.set("Content-Encoding", "gzip");
                    send(it, 200, packed(new byte[10_000_000]));
                }
                case "/brotli" -> {
                    headers.set("Content-Encoding", "br");
                    send(it, 200, new byte[] {1, 2});
                }
                case "/moved" -> move(it, "/moved-again");
                case "/moved-again" -> move(it, at("/page").toString());
                case "/loop" -> move(it, "/loop");
                case "/to-metadata" -> move(it, "http://169.254.169.254/latest/meta-data/");
                case "/to-file" -> move(it, "file:///etc/passwd");
                case "/to-other-port" -> move(it, "http://127.0.0.1:8080/");
                case "/to-user" -> move(it, "http://a:b@127.0.0.1/");
                case "/no-head" ->
                        send(it, it.getRequestMethod().equals("HEAD") ? 405 : 200, new byte[] {1});
                case "/drip" -> drip(it);
                default -> send(it, 404, new byte[0]);
            }
        }
    }

    private void drip(HttpExchange it) throws IOException {
        it.sendResponseHeaders(200, 0);
        for (var drop = 0; drop < 100; drop++) {
            it.getResponseBody().write('.');
            it.getResponseBody().flush();
            try {
                if (over.await(200, TimeUnit.MILLISECONDS)) {
                    return;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static void move(HttpExchange it, String to) throws IOException {
        it.getResponseHeaders().set("Location", to);
        send(it, 302, new byte[0]);
    }

    private static void send(HttpExchange it, int status, byte[] body) throws IOException {
        var empty = body.length == 0 || it.getRequestMethod().equals("HEAD");
        it.sendResponseHeaders(status, empty ? -1 : body.length);
        if (!empty) {
            it.getResponseBody().write(body);
        }
    }

    private static byte[] packed(byte[] plain) throws IOException {
        var to = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(to)) {
            packing.write(plain);
        }
        return to.toByteArray();
    }
}
