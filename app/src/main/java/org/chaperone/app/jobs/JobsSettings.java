package org.chaperone.app.jobs;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code chaperone.jobs}.
 *
 * @param run whether this node takes jobs; with several nodes on one database, at least one must
 * @param atOnce how many jobs this node runs at the same time, at least 1
 */
@ConfigurationProperties("chaperone.jobs")
record JobsSettings(@DefaultValue("true") boolean run, @DefaultValue("4") int atOnce) {

    JobsSettings {
        if (atOnce < 1) {
            throw new IllegalArgumentException(
                    "chaperone.jobs.at-once is 1 or more, not " + atOnce);
        }
    }
}
