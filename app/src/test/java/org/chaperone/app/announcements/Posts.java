package org.chaperone.app.announcements;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.Cast;
import org.chaperone.app.announcements.Announcement.Copy;
import org.chaperone.app.registry.OtherWay.Way;
import org.chaperone.app.registry.Outlet;

/** Announcements of the cast, and the quick way to put one down. */
public final class Posts {

    private final Announcements announcements;

    public Posts(Announcements announcements) {
        this.announcements = announcements;
    }

    /** Something that is nice to know. */
    public static AnnouncementDraft news(Outlet outlet, LocalDate day, Copy... copies) {
        return draft(outlet, day, false, false, copies);
    }

    /** Something that all families need. */
    public static AnnouncementDraft notice(Outlet outlet, LocalDate day, Copy... copies) {
        return draft(outlet, day, true, false, copies);
    }

    /** Something that students need for a class. */
    public static AnnouncementDraft lesson(Outlet outlet, LocalDate day, Copy... copies) {
        return draft(outlet, day, false, true, copies);
    }

    public static Copy inTheNewsletter(LocalDate day) {
        return new Copy(Way.NEWSLETTER, "Friday letter 12, page 2", day);
    }

    private static AnnouncementDraft draft(
            Outlet outlet,
            LocalDate day,
            boolean allFamilies,
            boolean classContent,
            Copy... copies) {
        return new AnnouncementDraft(
                outlet.id(),
                "The museum trip",
                outlet.address() + "/posts/17",
                day,
                allFamilies,
                classContent,
                List.of(copies));
    }

    /** Puts it down, having seen whatever stands against it. */
    public Announcement putDown(AnnouncementDraft draft, Cast by) {
        var first = announcements.putDown(UUID.randomUUID(), draft, "", by.viewer());
        var came =
                first instanceof PuttingDown.ToSee(var ruling)
                        ? announcements.putDown(
                                UUID.randomUUID(), draft, ruling.mark(), by.viewer())
                        : first;
        return announcements.find(((PuttingDown.Done) came).id()).orElseThrow();
    }
}
