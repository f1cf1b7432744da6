package org.chaperone.app.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Fetches pages and files from the open internet. Safe for use by many threads; each call waits for its answer. */
@Service
public class Fetch {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> NO_HEAD = Set.of(400, 403, 404, 405, 501);
    private static final int ROBOTS_BYTES = 512_000;
    private static final int MOST_HOSTS = 1_000;
    private static final Duration ROBOTS_KEPT = Duration.ofHours(1);

    private final Gate gate;
    private final Wire wire;
    private final Pace pace;
    private final FetchSettings settings;
    private final Clock clock;
    private final Map<String, Known> robots =
            Collections.synchronizedMap(
                    new LinkedHashMap<>() {
                        private static final long serialVersionUID = 1;

                        @Override
                        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
                            return size() > MOST_HOSTS;
                        }
                    });

    private record Known(Robots rules, Instant until) {}

    Fetch(Gate gate, Wire wire, Pace pace, FetchSettings settings, Clock clock) {
        this.gate = gate;
        this.wire = wire;
        this.pace = pace;
        this.settings = settings;
        this.clock = clock;
    }

    /** Fetches what is at this address. */
    public Fetched get(URI address) {
        return follow("GET", address, settings.mostBytes());
    }

    /** Asks what is at this address and leaves it there: the answer's body is empty. */
    public Fetched touch(URI address) {
        return follow("HEAD", address, 0) instanceof Fetched.Answer it
                        && !NO_HEAD.contains(it.status())
                ? it
                : follow("GET", address, 0);
    }

    private Fetched follow(String method, URI asked, int most) {
        var ends = System.nanoTime() + settings.timeout().toNanos();
        var through = new ArrayList<URI>();
        var at = asked;
        while (true) {
            try {
                at = gate.form(at);
                var refused = refusal(at, ends);
                if (refused != null) {
                    return refused;
                }
                var heard = wire.ask(method, at, left(ends), most);
                if (!REDIRECTS.contains(heard.status()) || heard.location().isEmpty()) {
                    return new Fetched.Answer(
                            at,
                            through,
                            heard.status(),
                            heard.type(),
                            heard.charset(),
                            heard.body());
                }
                through.add(at);
                if (through.size() > settings.redirects()) {
                    return new Fetched.Failed(at, "It redirects too often", false);
                }
                at = at.resolve(heard.location().get().strip());
            } catch (AddressRefused e) {
                return new Fetched.Refused(at, e.why());
            } catch (IllegalArgumentException _) {
                return new Fetched.Failed(at, "It redirects to what is no address", false);
            } catch (IOException e) {
                return failed(at, e, ends);
            }
        }
    }

    private @Nullable Fetched refusal(URI at, long ends) throws IOException {
        if (!robots(at, ends).allow(path(at))) {
            return new Fetched.Refused(at, "Its robots.txt asks programs to stay away");
        }
        return pace.await(at.getHost(), left(ends))
                ? null
                : new Fetched.Failed(at, "Too many other pages of its host wait", true);
    }

    private Robots robots(URI at, long ends) throws IOException {
        var place = at.getScheme() + "://" + at.getRawAuthority();
        var known = robots.get(place);
        if (known != null && known.until().isAfter(clock.instant())) {
            return known.rules();
        }
        var rules = askRobots(URI.create(place + "/robots.txt"), ends);
        robots.put(place, new Known(rules, clock.instant().plus(ROBOTS_KEPT)));
        return rules;
    }

    /** What isn't there asks for nothing; where the server is in trouble we stay away (RFC 9309, 2.3.1). */
    private Robots askRobots(URI first, long ends) throws IOException {
        var at = first;
        for (var hop = 0; hop <= settings.redirects(); hop++) {
            Wire.Heard heard;
            try {
                heard = wire.ask("GET", gate.form(at), left(ends), ROBOTS_BYTES);
            } catch (Wire.TooMuch _) {
                return Robots.CLOSED;
            }
            if (!REDIRECTS.contains(heard.status()) || heard.location().isEmpty()) {
                return heard.status() >= 500
                        ? Robots.CLOSED
                        : heard.status() >= 300
                                ? Robots.OPEN
                                : Robots.of(
                                        new String(heard.body(), StandardCharsets.UTF_8),
                                        Wire.NAME.toLowerCase(Locale.ROOT));
            }
            at = at.resolve(heard.location().get().strip());
        }
        return Robots.OPEN;
    }

    private static Fetched failed(URI at, IOException e, long ends) {
        if (System.nanoTime() >= ends || e instanceof InterruptedIOException) {
            return new Fetched.Failed(at, "It took too long to answer", true);
        }
        return switch (e) {
            case Wire.TooMuch _ ->
                    new Fetched.Failed(at, "Its answer is larger than is fetched", false);
            case UnknownHostException _ ->
                    new Fetched.Failed(
                            at, "There is no such host, or it can't be looked up now", true);
            case SSLException _ -> new Fetched.Failed(at, "Its certificate isn't valid", false);
            default -> new Fetched.Failed(at, "It can't be reached, or broke off", true);
        };
    }

    private static String path(URI at) {
        return at.getRawQuery() == null
                ? at.getRawPath()
                : at.getRawPath() + "?" + at.getRawQuery();
    }

    private static Duration left(long ends) {
        return Duration.ofNanos(Math.max(1_000_000, ends - System.nanoTime()));
    }
}
