package org.chaperone.app.announcements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.registry.OtherWay.Way;
import org.chaperone.app.registry.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * A post on an outlet that people should know of.
 *
 * @param address of the post
 * @param publishedOn the day on which it went out
 * @param allFamilies whether all families need it
 * @param classContent whether students need it for a class
 * @param needsCopy whether it is to be carried elsewhere: not what stands on a website or in a newsletter
 * @param notedBy the name of who put it down
 * @param author their id in the directory, or null
 * @param ruling what the policy answered, or null when it wasn't asked
 * @param seen whether who put it down said that they had seen what stood against it
 * @param copies in other channels, the first day first
 * @param open how many students are yet to get it another way
 */
public record Announcement(
        UUID id,
        UUID outlet,
        String title,
        String address,
        LocalDate publishedOn,
        boolean allFamilies,
        boolean classContent,
        boolean needsCopy,
        Instant notedAt,
        String notedBy,
        @Nullable String author,
        @Nullable Ruling ruling,
        boolean seen,
        List<Copy> copies,
        int open) {

    public static final int LONGEST_TITLE = 200;

    /**
     * The same in another channel.
     *
     * @param reference where it stands there
     */
    public record Copy(Way way, String reference, LocalDate on) {

        public static final int LONGEST = 500;

        public Copy {
            if (reference.isBlank() || reference.length() > LONGEST) {
                throw new IllegalArgumentException("A copy needs up to 500 letters on where");
            }
        }
    }

    public Announcement {
        copies = List.copyOf(copies);
    }

    public boolean isWithoutCopy() {
        return needsCopy && copies.isEmpty();
    }

    /** The page about it. */
    public String path() {
        return "/announcements/" + id;
    }

    /** What tasks and journal entries about it name. */
    public String subject() {
        return "announcement:" + id;
    }
}
