package org.chaperone.app.ask.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The platforms that a person can name. */
public final class Platforms {

    /** What isn't in the list. */
    public static final String OTHER = "another platform";

    public static final List<String> NAMES =
            List.of(
                    "Facebook",
                    "Instagram",
                    "X",
                    "YouTube",
                    "TikTok",
                    "Snapchat",
                    "WhatsApp",
                    "LinkedIn",
                    "Pinterest",
                    "Reddit",
                    "Discord",
                    "Bluesky",
                    "Mastodon",
                    "Google Classroom",
                    "Edmodo",
                    "Remind",
                    "Seesaw",
                    "WordPress",
                    OTHER);

    private Platforms() {}

    static Optional<String> name(String word) {
        return NAMES.stream().filter(it -> word(it).equals(word)).findFirst();
    }

    static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
