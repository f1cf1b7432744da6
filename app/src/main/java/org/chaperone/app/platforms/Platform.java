package org.chaperone.app.platforms;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A service on which accounts and pages stand.
 *
 * @param id in lower case, such as {@code google-plus}; stays when the name changes
 * @param name as it is called today
 * @param aliases what else it is or was called
 * @param formerly its name before, or null
 * @param home its main host
 * @param login whether a district can have it behind a sign-in of its own
 * @param pageType what a school's place there has to be, such as {@code organization}, or null where there is nothing to choose
 * @param text the most letters of a post, or null where that isn't known
 * @param alt the most letters of a picture's description, or null where that isn't known
 * @param age the least age in years that its terms ask for in the United States, or null where they don't or it isn't known
 * @param terms where its terms of use stand, or null
 * @param termsDated the date that they bore when we looked, or null
 * @param successor the id of what took its place, or null
 * @param closedOn the day from which it was gone, or null
 */
public record Platform(
        String id,
        String name,
        Kind kind,
        List<String> aliases,
        @Nullable String formerly,
        String home,
        boolean login,
        @Nullable String pageType,
        @Nullable Integer text,
        @Nullable Integer alt,
        @Nullable Integer age,
        @Nullable String terms,
        @Nullable LocalDate termsDated,
        @Nullable String successor,
        @Nullable LocalDate closedOn) {

    public Platform {
        aliases = List.copyOf(aliases);
    }

    /** What is done there above all. */
    public enum Kind {
        SOCIAL_NETWORK("Social network"),
        PHOTO_SHARING("Pictures"),
        VIDEO_SHARING("Videos"),
        VIDEO_MEETING("Video calls"),
        AUDIO("Podcasts and music"),
        MESSAGING("Messages"),
        FORUM("Forum"),
        BLOG("Blogs"),
        WIKI("Wikis"),
        WEBSITE("Websites"),
        NEWSLETTER("Newsletters"),
        LEARNING("Learning"),
        FUND_RAISING("Raising money"),
        CODE("Code");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public boolean isOpenOn(LocalDate day) {
        return closedOn == null || day.isBefore(closedOn);
    }

    /** Whether it goes or went by this name, whatever its case. */
    boolean isCalled(String words) {
        return Stream.concat(Stream.of(id, name), aliases.stream())
                .anyMatch(it -> it.equalsIgnoreCase(words));
    }
}
