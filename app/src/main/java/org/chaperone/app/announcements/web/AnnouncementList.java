package org.chaperone.app.announcements.web;

import java.util.List;
import org.chaperone.app.announcements.Announcement;
import org.chaperone.app.ui.Days;
import org.chaperone.app.ui.Option;
import org.jspecify.annotations.Nullable;

/**
 * What announcements.jte shows.
 *
 * @param more the address of the next part, or null
 * @param later whether this isn't the first part
 */
public record AnnouncementList(
        AnnouncementQuery query,
        List<Row> rows,
        String count,
        boolean filtered,
        @Nullable String more,
        boolean later) {

    static final int ON_A_PAGE = 25;

    public static final List<Option> COPIES =
            List.of(
                    new Option(AnnouncementQuery.NONE, "Without a copy"),
                    new Option(AnnouncementQuery.SOME, "With a copy"));

    public static final List<Option> WAITING =
            List.of(new Option(AnnouncementQuery.STUDENTS, "Students wait for it"));

    public static final List<Option> NEEDED =
            List.of(new Option(AnnouncementQuery.FAMILIES, "By all families"));

    /**
     * @param copies in words; empty for none
     */
    public record Row(
            String href,
            String title,
            String outlet,
            String by,
            String day,
            String copies,
            boolean isWithoutCopy,
            int open) {}

    static Row row(Announcement it, String outlet) {
        return new Row(
                it.path(),
                it.title(),
                outlet,
                it.notedBy(),
                Days.words(it.publishedOn()),
                copies(it),
                it.isWithoutCopy(),
                it.open());
    }

    static String copies(Announcement it) {
        return String.join(
                "; ",
                it.copies().stream()
                        .map(copy -> "%s, %s".formatted(copy.way().words(), Days.words(copy.on())))
                        .toList());
    }
}
