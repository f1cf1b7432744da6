package org.chaperone.app.served;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chaperone.app.Cast;
import org.chaperone.app.access.OwnTokens;
import org.chaperone.app.access.TokenScope;
import org.chaperone.app.rights.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What no browser sends: bytes that are no text, addresses that are none, more than anybody takes. */
@Served
class RawRequestTest {

    @Autowired Site site;
    @Autowired OwnTokens tokens;
    @Autowired JdbcClient db;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%00",
                "q=%FF%FE",
                "q=%ED%A0%80",
                "q=%zz",
                "q=%",
                "%00=x",
                "%FF=x",
                "=",
                "&&&",
                "q=a&q=b&q=c",
                "q[]=a",
                "q.x=a",
                "class.module.classLoader=x",
                "_csrf=x",
                "after=%00"
            })
    void parameters_that_cant_be_read_are_told_or_passed_over(String query) {
        for (var path :
                new String[] {"/people", "/policy", "/answers", "/ask", "/guidance", "/help"}) {
            holds(exchange("GET " + path + "?" + query + " HTTP/1.1", cookie(), ""), 200, 400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/people/%00",
                "/people/%FF",
                "/people/%2e%2e%2fetc",
                "/people/..;/x",
                "/people//x",
                "/people/%25",
                "/answers/%F0%9F%98%80",
                "/ask/%3Cb%3E",
                "/policy/clauses/%5C",
                "/policy/documents/%0d%0aSet-Cookie:%20x=y",
                "/set-up/%00",
                "/assets/../../application.yaml",
                "/assets/%2e%2e/x",
                "/guidance/texts/a;b=c",
                "/policy/editions/wake-nc/x",
                "/actuator/env",
                "/error",
                "/favicon.ico",
                "/.git/config",
                "//elsewhere.example/%2e%2e"
            })
    void paths_that_lead_nowhere_say_so(String path) {
        holds(exchange("GET " + path + " HTTP/1.1", cookie(), ""), 404, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /people?q=<b> HTTP/1.1",
                "GET /people?q=a b HTTP/1.1",
                "GET people HTTP/1.1",
                "G\u0000T / HTTP/1.1",
                "BREW /people HTTP/1.1",
                "TRACE /people HTTP/1.1",
                "GET /\u00e9 HTTP/1.1"
            })
    void lines_that_are_no_request_are_refused_in_our_words(String line) {
        holds(exchange(line, cookie(), ""), 400, 403, 404, 405, 501, 505);
    }

    @Test
    void an_address_without_end_is_refused_in_our_words() {
        holds(exchange("GET /people?q=" + "x".repeat(100_000) + " HTTP/1.1", "", ""), 400);
        holds(
                exchange(
                        "GET /people HTTP/1.1",
                        "Cookie: theme=" + "x".repeat(100_000) + "\r\n",
                        ""),
                400);
    }

    @ParameterizedTest
    @CsvSource({
        "theme, dark%00",
        "theme, ><script>",
        "keys, maybe",
        "session, x",
        "session, %00%FF",
        "form, ''",
        "form, %00",
        "theme, ''"
    })
    void cookies_of_somebody_elses_making_change_nothing(String name, String value) {
        holds(exchange("GET /sign-in HTTP/1.1", "Cookie: " + name + "=" + value + "\r\n", ""), 200);
        holds(exchange("GET /people HTTP/1.1", "Cookie: " + name + "=" + value + "\r\n", ""), 302);
    }

    @ParameterizedTest
    @CsvSource({
        "Accept, application/json, 200",
        "Accept, nonsense, 200",
        "Accept-Language, '%%%', 200",
        "Content-Type, text/x;charset=nonsense, 200",
        "X-HTTP-Method-Override, DELETE, 200",
        "X-Forwarded-Host, elsewhere.example, 200",
        "Range, bytes=0-, 200",
        "If-None-Match, \"x\", 200",
        "Referer, javascript:x, 200"
    })
    void headers_of_any_kind_leave_a_page_a_page(String name, String value, int status) {
        var reply = site.visitor(Cast.ROSA).with(Map.of(name, value), "/people?q=Emma");

        holds(reply, status, 206);
        assertThat(reply.body()).doesNotContain("elsewhere.example");
    }

    @Test
    void what_is_too_big_is_said_to_be() {
        var visitor = site.visitor(Cast.ROSA);
        var form = Form.of(visitor.get("/check").page(), "/check");

        var reply = visitor.post(form, form.honest().with("text", "Go Falcons! ".repeat(300_000)));

        holds(reply, 413);
        assertThat(reply.body()).contains("That’s too big to send");
    }

    @Test
    void a_thousand_fields_and_more_are_too_many() {
        var visitor = site.visitor(Cast.ROSA);
        var form = Form.of(visitor.get("/check").page(), "/check");

        holds(visitor.postText("/check", form.honest().encoded() + "&a=b".repeat(5_000)), 400, 413);
    }

    @Test
    void a_form_that_isnt_one_is_told_to_be_loaded_anew() {
        var length = "Content-Length: 8\r\nContent-Type: ";
        for (var type :
                new String[] {
                    "application/json",
                    "multipart/form-data",
                    "multipart/form-data; boundary=x",
                    "text/plain",
                    "a/b/c",
                    ""
                }) {
            holds(
                    exchange(
                            "POST /check HTTP/1.1",
                            cookie() + length + type + "\r\n",
                            "{\"a\":1}\n"),
                    400,
                    403,
                    415);
        }
    }

    @Test
    void a_form_without_its_token_changes_nothing() {
        for (var path :
                new String[] {
                    "/sign-out", "/people/exports", "/answers", "/guidance/start", "/policy/matrix"
                }) {
            holds(site.visitor(Cast.ROSA).postText(path, "a=b"), 403);
        }
        assertThat(site.visitor(Cast.ROSA).get("/account").status()).isEqualTo(200);
    }

    @Test
    void what_a_program_sends_is_read_also_when_its_library_calls_it_a_form() {
        var account =
                db.sql("SELECT id FROM account WHERE email = :email")
                        .param("email", Cast.DANA.viewer().email())
                        .query(UUID.class)
                        .single();
        var dana = Cast.DANA.viewer();
        var token =
                tokens.make(
                                "Script",
                                Set.of(TokenScope.CHECKS),
                                Duration.ofDays(1),
                                new Viewer(
                                        account,
                                        dana.person(),
                                        dana.name(),
                                        dana.email(),
                                        dana.grants()))
                        .orElseThrow();
        var body = "{\"text\": \"Well done, Emma Johnson!\"}";

        var reply =
                exchange(
                        "POST /api/v1/checks HTTP/1.1",
                        "Authorization: Bearer %s\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n"
                                .formatted(token, body.length()),
                        body);

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.body()).contains("student-name");
    }

    private static void holds(Reply reply, Integer... statuses) {
        assertThat(statuses).as(reply.toString()).contains(reply.status());
        assertThat(Shown.faults(reply)).as(reply.toString()).isEmpty();
    }

    private String cookie() {
        return "Cookie: " + site.visitor(Cast.ROSA).cookies() + "\r\n";
    }

    /** Byte for byte, and to the end of what comes back. */
    private Reply exchange(String line, String headers, String body) {
        var address = site.address();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            socket.setSoTimeout(30_000);
            var out = socket.getOutputStream();
            out.write(
                    (line
                                    + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                                    + headers
                                    + "\r\n"
                                    + body)
                            .getBytes(ISO_8859_1));
            out.flush();
            return reply(address, socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(line.length() > 100 ? line.substring(0, 100) : line, e);
        }
    }

    private static Reply reply(URI address, byte[] bytes) {
        var text = new String(bytes, UTF_8);
        var end = text.indexOf("\r\n\r\n");
        assertThat(end).as(text).isPositive();
        var head = text.substring(0, end);
        return new Reply(
                address,
                Integer.parseInt(head.split(" ")[1]),
                header(head, "Content-Type"),
                header(head, "Location"),
                text.substring(end + 4));
    }

    private static String header(String head, String name) {
        return head.lines()
                .filter(it -> it.startsWith(name + ": "))
                .map(it -> it.substring(name.length() + 2))
                .findFirst()
                .orElse("");
    }
}
