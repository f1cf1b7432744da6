package org.chaperone.app.fetch;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code chaperone.fetch}.
 *
 * @param allowedHosts hosts that may be reached although they are inside, such as {@code pages.district.example:8080}; without a
 *     port, on every port
 * @param timeout from the first look-up to the last byte, over all redirects; 1 second to 2 minutes
 * @param mostBytes of one answer, unpacked; 1,000 to 100,000,000
 * @param redirects that are followed at most, 0 to 20
 * @param pause between two requests to one host, at most 1 minute
 */
@ConfigurationProperties("chaperone.fetch")
record FetchSettings(
        @DefaultValue List<String> allowedHosts,
        @DefaultValue("15s") Duration timeout,
        @DefaultValue("5000000") int mostBytes,
        @DefaultValue("5") int redirects,
        @DefaultValue("250ms") Duration pause) {

    FetchSettings {
        allowedHosts =
                allowedHosts.stream().map(it -> it.strip().toLowerCase(Locale.ROOT)).toList();
        unless(
                timeout.compareTo(Duration.ofSeconds(1)) >= 0
                        && timeout.compareTo(Duration.ofMinutes(2)) <= 0,
                "timeout is 1 second to 2 minutes, not " + timeout);
        unless(
                mostBytes >= 1_000 && mostBytes <= 100_000_000,
                "most-bytes is 1000 to 100000000, not " + mostBytes);
        unless(redirects >= 0 && redirects <= 20, "redirects is 0 to 20, not " + redirects);
        unless(
                !pause.isNegative() && pause.compareTo(Duration.ofMinutes(1)) <= 0,
                "pause is at most a minute, not " + pause);
    }

    private static void unless(boolean holds, String words) {
        if (!holds) {
            throw new IllegalArgumentException("chaperone.fetch." + words);
        }
    }
}
