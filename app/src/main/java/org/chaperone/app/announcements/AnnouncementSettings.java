package org.chaperone.app.announcements;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code chaperone.announcements}.
 *
 * @param copyWithin school days, 1 to 60, after which an announcement without a copy elsewhere makes a task
 * @param catchUp days, 0 to 366, back to which a student gets what was announced before it was known that they can't reach it
 */
@ConfigurationProperties("chaperone.announcements")
record AnnouncementSettings(@DefaultValue("3") int copyWithin, @DefaultValue("14") int catchUp) {

    private static final int MOST_DAYS = 60;
    private static final int A_YEAR = 366;

    AnnouncementSettings {
        if (copyWithin < 1 || copyWithin > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "chaperone.announcements.copy-within is 1 to 60 school days, not "
                            + copyWithin);
        }
        if (catchUp < 0 || catchUp > A_YEAR) {
            throw new IllegalArgumentException(
                    "chaperone.announcements.catch-up is 0 to 366 days, not " + catchUp);
        }
    }
}
