package org.chaperone.app.announcements.web;

import static org.chaperone.app.ui.ListAddress.text;

import java.util.UUID;
import org.chaperone.app.announcements.AnnouncementFilter;
import org.chaperone.app.ui.ListAddress;
import org.jspecify.annotations.Nullable;

/** What the address of the list says; anything in it that isn't known counts as not said. */
public record AnnouncementQuery(
        @Nullable String q,
        @Nullable String copies,
        @Nullable String waiting,
        @Nullable String needed,
        @Nullable String outlet,
        @Nullable String after) {

    static final String PATH = "/announcements";
    static final String NONE = "none";
    static final String SOME = "some";
    static final String STUDENTS = "students";
    static final String FAMILIES = "families";

    AnnouncementFilter filter() {
        return new AnnouncementFilter(
                words(),
                switch (text(copies)) {
                    case NONE -> false;
                    case SOME -> true;
                    default -> null;
                },
                text(waiting).equals(STUDENTS) ? true : null,
                text(needed).equals(FAMILIES) ? true : null,
                ListAddress.id(outlet));
    }

    @Nullable UUID afterId() {
        return ListAddress.id(after);
    }

    boolean isEmpty() {
        return filter().equals(AnnouncementFilter.ALL);
    }

    /** The address of the part after this one. */
    String after(UUID id) {
        return ListAddress.of(PATH)
                .with("q", q)
                .with("copies", copies)
                .with("waiting", waiting)
                .with("needed", needed)
                .with("outlet", outlet)
                .after(id);
    }

    private String words() {
        return text(q).replace("\0", "").strip();
    }
}
