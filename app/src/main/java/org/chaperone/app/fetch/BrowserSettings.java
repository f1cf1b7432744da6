package org.chaperone.app.fetch;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code chaperone.browser}.
 *
 * @param program name or path of Chromium or a browser like it; {@code none} to do without
 * @param atOnce how many pages are shown at once, each in a browser of its own, 1 to 16
 * @param timeout for one page from the start of the browser to its end, 5 seconds to 2 minutes
 * @param memory megabytes that each process of a browser may use, 500 to 8,000
 * @param sandbox whether the browser walls off its own parts; without it only where something else does, such as a container
 */
@ConfigurationProperties("chaperone.browser")
record BrowserSettings(
        @DefaultValue("chromium") String program,
        @DefaultValue("2") int atOnce,
        @DefaultValue("30s") Duration timeout,
        @DefaultValue("1500") int memory,
        @DefaultValue("true") boolean sandbox) {

    static final String NONE = "none";

    BrowserSettings {
        unless(atOnce >= 1 && atOnce <= 16, "at-once is 1 to 16, not " + atOnce);
        unless(
                timeout.compareTo(Duration.ofSeconds(5)) >= 0
                        && timeout.compareTo(Duration.ofMinutes(2)) <= 0,
                "timeout is 5 seconds to 2 minutes, not " + timeout);
        unless(memory >= 500 && memory <= 8_000, "memory is 500 to 8000 megabytes, not " + memory);
    }

    private static void unless(boolean holds, String words) {
        if (!holds) {
            throw new IllegalArgumentException("chaperone.browser." + words);
        }
    }
}
