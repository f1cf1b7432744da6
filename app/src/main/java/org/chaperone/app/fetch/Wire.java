package org.chaperone.app.fetch;

import jakarta.annotation.PreDestroy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.util.Timeout;
import org.springframework.stereotype.Component;

/** One request and its answer, without following anything. The host is looked up by {@link Gate} and by nothing else. */
@Component
class Wire {

    static final String NAME = "Chaperone";

    private static final int CONNECTIONS = 64;
    private static final int CONNECTIONS_A_HOST = 4;
    private static final int PART = 8_192;

    private final CloseableHttpClient client;
    private final ScheduledExecutorService deadlines =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("fetch-deadlines").factory());

    /**
     * @param location where it says that one should look instead; empty when it doesn't
     */
    record Heard(
            int status,
            String type,
            Optional<Charset> charset,
            Optional<String> location,
            byte[] body) {}

    /** An answer was larger than it may be. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;
    }

    Wire(Gate gate, FetchSettings settings) {
        var timeout = Timeout.of(settings.timeout());
        this.client =
                HttpClients.custom()
                        .setConnectionManager(
                                PoolingHttpClientConnectionManagerBuilder.create()
                                        .setDnsResolver(resolver(gate))
                                        .setMaxConnTotal(CONNECTIONS)
                                        .setMaxConnPerRoute(CONNECTIONS_A_HOST)
                                        .setDefaultConnectionConfig(
                                                ConnectionConfig.custom()
                                                        .setConnectTimeout(timeout)
                                                        .setSocketTimeout(timeout)
                                                        .setTimeToLive(Timeout.ofMinutes(1))
                                                        .build())
                                        .build())
                        .setUserAgent(NAME)
                        .disableRedirectHandling()
                        .disableContentCompression()
                        .disableCookieManagement()
                        .disableAuthCaching()
                        .disableAutomaticRetries()
                        .build();
    }

    /**
     * @param most bytes of the body, unpacked; 0 for none of it
     */
    Heard ask(String method, URI at, Duration within, int most) throws IOException {
        var request = new HttpUriRequestBase(method, at);
        request.setHeader(HttpHeaders.ACCEPT, "text/html,application/xhtml+xml,*/*;q=0.8");
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        var deadline = deadlines.schedule(request::abort, within.toNanos(), TimeUnit.NANOSECONDS);
        try {
            return client.execute(request, it -> heard(it, request, most));
        } finally {
            deadline.cancel(false);
        }
    }

    @PreDestroy
    void close() throws IOException {
        deadlines.shutdownNow();
        client.close();
    }

    private static Heard heard(ClassicHttpResponse response, HttpUriRequestBase request, int most)
            throws IOException {
        var type = contentType(response);
        var location = Optional.ofNullable(response.getFirstHeader(HttpHeaders.LOCATION));
        return new Heard(
                response.getCode(),
                type.map(it -> it.getMimeType().toLowerCase(Locale.ROOT)).orElse(""),
                type.flatMap(it -> Optional.ofNullable(it.getCharset())),
                location.map(it -> it.getValue()),
                body(response, request, most));
    }

    private static byte[] body(ClassicHttpResponse response, HttpUriRequestBase request, int most)
            throws IOException {
        var entity = response.getEntity();
        if (entity == null || most == 0) {
            request.abort();
            return new byte[0];
        }
        var encoding = Optional.ofNullable(response.getFirstHeader(HttpHeaders.CONTENT_ENCODING));
        try (var raw = entity.getContent()) {
            return switch (encoding.map(it -> it.getValue().toLowerCase(Locale.ROOT)).orElse("")) {
                case "", "identity" -> read(raw, most);
                case "gzip", "x-gzip" -> read(new GZIPInputStream(raw), most);
                default -> throw new IOException("It is packed in a way that wasn't asked for");
            };
        } catch (TooMuch e) {
            request.abort();
            throw e;
        }
    }

    private static byte[] read(InputStream from, int most) throws IOException {
        var all = new ByteArrayOutputStream();
        var part = new byte[PART];
        for (var count = from.read(part); count >= 0; count = from.read(part)) {
            if (all.size() + count > most) {
                throw new TooMuch();
            }
            all.write(part, 0, count);
        }
        return all.toByteArray();
    }

    private static Optional<ContentType> contentType(ClassicHttpResponse response) {
        return Optional.ofNullable(response.getFirstHeader(HttpHeaders.CONTENT_TYPE))
                .map(it -> ContentType.parseLenient(it.getValue()));
    }

    private static DnsResolver resolver(Gate gate) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                throw new UnknownHostException("Looked up without a port: " + host);
            }

            @Override
            public List<InetSocketAddress> resolve(String host, int port)
                    throws UnknownHostException {
                return List.of(gate.resolve(host, port)).stream()
                        .map(it -> new InetSocketAddress(it, port))
                        .toList();
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }
}
