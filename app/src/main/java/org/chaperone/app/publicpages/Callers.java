package org.chaperone.app.publicpages;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * How often one address may ask whether a page is ours: a bucket for each that holds a minute's calls and fills again evenly.
 * Of IPv6 one bucket is for all addresses of a network, as whoever has one of them has all.
 */
@Component
public class Callers {

    /** So many buckets at most; beyond that those that are full again are forgotten, and who comes next is let through. */
    static final int MOST = 100_000;

    private static final int NETWORK_BYTES = 8;

    private final int perMinute;
    private final Clock clock;
    private final ConcurrentHashMap<String, Bucket> buckets = new ConcurrentHashMap<>();

    Callers(VerifySettings settings, Clock clock) {
        this.perMinute = settings.callsPerMinute();
        this.clock = clock;
    }

    /**
     * @param left calls, at {@code at}
     * @param passed whether the last call did
     */
    private record Bucket(double left, Instant at, boolean passed) {}

    /**
     * Counts a call.
     *
     * @param address from which it comes, as numbers
     * @return how long to wait when there were too many; else empty
     */
    public Optional<Duration> count(String address) {
        if (perMinute == 0) {
            return Optional.empty();
        }
        var now = clock.instant();
        if (buckets.size() >= MOST) {
            buckets.values().removeIf(it -> filled(it, now) >= perMinute);
            if (buckets.size() >= MOST) {
                return Optional.empty();
            }
        }
        var bucket =
                buckets.merge(
                        network(address),
                        new Bucket(perMinute - 1.0, now, true),
                        (before, _) -> taken(filled(before, now), now));
        return bucket.passed()
                ? Optional.empty()
                : Optional.of(
                        Duration.ofMillis(Math.round((1 - bucket.left()) * 60_000 / perMinute)));
    }

    private static Bucket taken(double left, Instant now) {
        return left >= 1 ? new Bucket(left - 1, now, true) : new Bucket(left, now, false);
    }

    private double filled(Bucket it, Instant now) {
        var since = Math.max(0, Duration.between(it.at(), now).toMillis());
        return Math.min(perMinute, it.left() + since * perMinute / 60_000.0);
    }

    static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
