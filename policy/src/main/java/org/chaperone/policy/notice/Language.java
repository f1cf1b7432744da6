package org.chaperone.policy.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which families are written to. */
public enum Language {
    EN("English"),
    ES("Spanish");

    private final String words;

    Language(String words) {
        this.words = words;
    }

    /** Its name in English. */
    public String words() {
        return words;
    }

    /** As in {@code lang}, and as a pack writes it. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Language> of(String tag) {
        return Arrays.stream(values()).filter(it -> it.tag().equals(tag)).findFirst();
    }
}
