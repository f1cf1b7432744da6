package org.chaperone.app.served;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody with a browser's cookies and nothing else of a browser: what is sent needn't be what a browser would send. */
final class Visitor {

    private static final int LONGEST_CHAIN = 5;

    private final URI site;
    private final @Nullable SignIn signIn;
    private CookieManager cookies = new CookieManager();
    private HttpClient client = fresh(cookies);
    private String token = "";

    /**
     * @param before done before each, so that signing in isn't too often
     */
    record SignIn(String email, String password, Runnable before) {}

    /**
     * @param signIn null for a stranger
     */
    Visitor(URI site, @Nullable SignIn signIn) {
        this.site = site;
        this.signIn = signIn;
    }

    /** Signs in when that is needed: what was sent last may have ended the session. */
    void beSignedIn() {
        if (signIn == null || get("/account").status() == 200) {
            return;
        }
        signIn.before.run();
        cookies = new CookieManager();
        client = fresh(cookies);
        token = "";
        var form = Form.of(get("/sign-in").page(), "/sign-in");
        var reply =
                post(
                        form,
                        form.honest()
                                .with("email", signIn.email)
                                .with("password", signIn.password));
        assertThat(reply.next()).as("%s signs in", signIn.email).isNotEmpty();
    }

    Reply get(String path) {
        return send(HttpRequest.newBuilder(site.resolve(path)));
    }

    /** A page, however many redirects it takes. */
    Reply follow(Reply reply) {
        var here = reply;
        for (var hops = 0; here.sendsOn(); hops++) {
            assertThat(hops).as("redirects from %s", reply.asked()).isLessThan(LONGEST_CHAIN);
            here = get(here.asked().resolve(here.next()).toString());
        }
        return here;
    }

    /** A form as its method wants it sent. */
    Reply post(Form form, Values values) {
        return form.method().equals("get")
                ? get(form.path() + "?" + values.encoded())
                : postText(form.path(), values.with(Form.TOKEN, token()).encoded());
    }

    /** What this visitor's forms carry, wherever the form was found. */
    private String token() {
        if (token.isEmpty()) {
            var page = follow(get(signIn == null ? "/sign-in" : "/account")).page();
            token = page.select("[name=" + Form.TOKEN + "]").val();
        }
        return token;
    }

    Reply postText(String path, String encoded) {
        return send(
                HttpRequest.newBuilder(site.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded, UTF_8)));
    }

    Reply with(Map<String, String> headers, String path) {
        var request = HttpRequest.newBuilder(site.resolve(path));
        headers.forEach(request::header);
        return send(request);
    }

    /** As a browser sends them. */
    String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(it -> it.getName() + "=" + it.getValue())
                .collect(Collectors.joining("; "));
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            var response =
                    client.send(
                            request.timeout(Duration.ofMinutes(1)).build(),
                            BodyHandlers.ofString(UTF_8));
            var headers = response.headers();
            return new Reply(
                    response.uri(),
                    response.statusCode(),
                    headers.firstValue("Content-Type").orElse(""),
                    headers.firstValue("Location").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpClient fresh(CookieManager cookies) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .cookieHandler(cookies)
                .build();
    }
}
