package org.chaperone.app.announcements;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which announcements to list. Null doesn't narrow.
 *
 * @param copied false for those that are to be carried elsewhere and aren't, true for those with a copy
 * @param open whether students are yet to get it another way
 * @param outlet only of this one
 */
public record AnnouncementFilter(
        String words,
        @Nullable Boolean copied,
        @Nullable Boolean open,
        @Nullable Boolean allFamilies,
        @Nullable UUID outlet) {

    public static final AnnouncementFilter ALL = new AnnouncementFilter("", null, null, null, null);
}
