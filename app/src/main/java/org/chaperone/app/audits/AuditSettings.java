package org.chaperone.app.audits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code chaperone.audits}.
 *
 * @param every how many days after its last audit a page is audited again by itself, 1 to 366; 0 for never
 * @param atOnce how many pages are looked at side by side, 1 to 64
 */
@ConfigurationProperties("chaperone.audits")
record AuditSettings(@DefaultValue("30") int every, @DefaultValue("8") int atOnce) {

    AuditSettings {
        if (every < 0 || every > 366) {
            throw new IllegalArgumentException(
                    "chaperone.audits.every is 0 to 366 days, not " + every);
        }
        if (atOnce < 1 || atOnce > 64) {
            throw new IllegalArgumentException(
                    "chaperone.audits.at-once is 1 to 64, not " + atOnce);
        }
    }
}
