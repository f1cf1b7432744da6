package org.chaperone.app.escrow;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code chaperone.escrow}.
 *
 * @param keyFile the file that has the keys; {@code keys/escrow.json} in the data folder when not set
 * @param keys the keys themselves, from the environment, in place of a file
 * @param agreeWithin how long an emergency waits for a second person, at most 7 days
 * @param openWithin how long a login can be opened once a second person agreed, at most 24 hours
 */
@ConfigurationProperties("chaperone.escrow")
record EscrowSettings(
        @Nullable Path keyFile,
        @Nullable String keys,
        @DefaultValue("24h") Duration agreeWithin,
        @DefaultValue("1h") Duration openWithin) {

    private static final Duration MOST_WAITED = Duration.ofDays(7);
    private static final Duration MOST_OPEN = Duration.ofHours(24);

    EscrowSettings {
        between("agree-within", agreeWithin, MOST_WAITED);
        between("open-within", openWithin, MOST_OPEN);
    }

    private static void between(String name, Duration it, Duration most) {
        if (!it.isPositive() || it.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "chaperone.escrow.%s is more than nothing and at most %s hours, not %s"
                            .formatted(name, most.toHours(), it));
        }
    }

    /** The keys may be among them. */
    @Override
    public String toString() {
        return "EscrowSettings[keyFile=%s, keys=%s]"
                .formatted(keyFile, keys == null ? "none" : "given");
    }
}
