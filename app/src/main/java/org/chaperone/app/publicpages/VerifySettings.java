package org.chaperone.app.publicpages;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code chaperone.verify}.
 *
 * @param callsPerMinute how often one address may ask whether a page is ours, and at once; 0 for as often as it likes
 */
@ConfigurationProperties("chaperone.verify")
record VerifySettings(@DefaultValue("1200") int callsPerMinute) {

    VerifySettings {
        if (callsPerMinute < 0) {
            throw new IllegalArgumentException(
                    "chaperone.verify.calls-per-minute can't be less than 0, for no limit");
        }
    }
}
