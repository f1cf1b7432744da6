package org.chaperone.app.tasks;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code chaperone.tasks}.
 *
 * @param digestHour at which people are written to what waits for them, 0 to 23 in the district's zone
 */
@ConfigurationProperties("chaperone.tasks")
record TaskSettings(@DefaultValue("7") int digestHour) {

    TaskSettings {
        if (digestHour < 0 || digestHour > 23) {
            throw new IllegalArgumentException(
                    "chaperone.tasks.digest-hour is 0 to 23, not " + digestHour);
        }
    }
}
