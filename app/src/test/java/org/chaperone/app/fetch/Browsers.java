package org.chaperone.app.fetch;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Real browsers for tests, where this machine has one. */
public final class Browsers {

    private Browsers() {}

    /**
     * One that may fetch from these hosts although they are inside.
     *
     * <p>Without its sandbox: containers in which tests run mostly forbid it.
     */
    public static Browser reaching(String... hosts) {
        return with(
                new BrowserSettings("chromium", 2, Duration.ofSeconds(60), 1_500, false), hosts);
    }

    static Browser with(BrowserSettings settings, String... hosts) {
        assumeTrue(
                Chromium.find("chromium").isPresent(),
                "There is no chromium on this machine: apt-get install chromium");
        return new Browser(settings, fetch(hosts));
    }

    public static Fetch fetch(String... hosts) {
        var settings =
                new FetchSettings(
                        List.of(hosts), Duration.ofSeconds(5), 1_000_000, 3, Duration.ZERO);
        var gate = new Gate(settings);
        return new Fetch(
                gate, new Wire(gate, settings), new Pace(settings), settings, Clock.systemUTC());
    }
}
