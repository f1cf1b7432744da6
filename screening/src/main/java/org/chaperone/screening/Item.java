package org.chaperone.screening;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is screened: a post, comment, message or page as its readers get it.
 *
 * @param text the words of it
 * @param alts alternative texts, one for each medium that has one; blank ones count as missing
 * @param files names of attached files
 * @param media how many photos and videos it shows
 * @param outletSchool id of the school whose outlet it appears on; null for the district's
 * @param date the day it is or was published, on which weekdays and years are reckoned; null when
 *     not known
 */
public record Item(
        String text,
        List<String> alts,
        List<String> files,
        int media,
        @Nullable String outletSchool,
        @Nullable LocalDate date) {

    public Item {
        alts = List.copyOf(alts);
        files = List.copyOf(files);
        if (media < 0) {
            throw new IllegalArgumentException("media can't be fewer than none, was " + media);
        }
    }

    /** Words alone, on the district's outlet, on an unknown day. */
    public static Item of(String text) {
        return new Item(text, List.of(), List.of(), 0, null, null);
    }

    public Item withAlts(String... texts) {
        return new Item(text, List.of(texts), files, media, outletSchool, date);
    }

    public Item withFiles(String... names) {
        return new Item(text, alts, List.of(names), media, outletSchool, date);
    }

    public Item withMedia(int count) {
        return new Item(text, alts, files, count, outletSchool, date);
    }

    public Item at(String school) {
        return new Item(text, alts, files, media, school, date);
    }

    public Item on(LocalDate day) {
        return new Item(text, alts, files, media, outletSchool, day);
    }
}
