package org.chaperone.app.announcements;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of an announcement; not all of it need be right.
 *
 * @param copies in other channels, made or planned
 */
public record AnnouncementDraft(
        @Nullable UUID outlet,
        String title,
        String address,
        @Nullable LocalDate publishedOn,
        boolean allFamilies,
        boolean classContent,
        List<Announcement.Copy> copies) {

    public AnnouncementDraft {
        title = title.replaceAll("\\p{Cntrl}+", " ").strip();
        copies = List.copyOf(copies);
    }
}
