package org.chaperone.app.announcements.web;

import static org.chaperone.app.ui.ListAddress.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.chaperone.app.announcements.Announcement.Copy;
import org.chaperone.app.announcements.AnnouncementDraft;
import org.chaperone.app.registry.OtherWay.Way;
import org.chaperone.app.ui.Days;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * An announcement as somebody fills it in.
 *
 * @param page from which it is put down
 * @param needed {@code families}, {@code class} or both
 * @param website where on the website the same stands; so the next four
 * @param copied the day of the copies
 * @param seen the mark of what stood against it, ticked
 */
public record AnnouncementForm(
        @Nullable String page,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String address,
        @Nullable String day,
        @Nullable List<String> needed,
        @Nullable String website,
        @Nullable String newsletter,
        @Nullable String paper,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String copied,
        @Nullable String seen) {

    static final String FAMILIES = "families";
    static final String CLASS = "class";

    static AnnouncementForm empty(@Nullable String outlet, LocalDate today) {
        return new AnnouncementForm(
                UUID.randomUUID().toString(),
                outlet,
                null,
                null,
                today.toString(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public String where(Way way) {
        return text(
                switch (way) {
                    case WEBSITE -> website;
                    case NEWSLETTER -> newsletter;
                    case PAPER -> paper;
                    case EMAIL -> email;
                    case PHONE -> phone;
                });
    }

    public List<String> chosen() {
        return needed == null ? List.of() : needed.stream().filter(Objects::nonNull).toList();
    }

    UUID from() {
        var id = ListAddress.id(page);
        return id == null ? UUID.randomUUID() : id;
    }

    /**
     * @param problems to which is added what a form alone can tell
     */
    AnnouncementDraft draft(Problems problems) {
        return new AnnouncementDraft(
                ListAddress.id(outlet),
                text(title),
                text(address),
                Days.read(day).orElse(null),
                chosen().contains(FAMILIES),
                chosen().contains(CLASS),
                copies(problems));
    }

    private List<Copy> copies(Problems problems) {
        var copies = new ArrayList<Copy>();
        var on = text(copied).isBlank() ? Days.read(day) : Days.read(copied);
        problems.unless(
                text(copied).isBlank() || on.isPresent(), "copied", "Give the day of the copies");
        for (var way : Way.values()) {
            var where = where(way).replaceAll("\\p{Cntrl}+", " ").strip();
            if (where.length() > Copy.LONGEST) {
                problems.add(ListAddress.word(way), "Say it in up to 500 letters");
            } else if (!where.isEmpty()) {
                on.ifPresent(it -> copies.add(new Copy(way, where, it)));
            }
        }
        return copies;
    }
}
