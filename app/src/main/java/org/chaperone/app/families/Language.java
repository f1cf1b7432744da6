package org.chaperone.app.families;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A language that families are spoken to in. */
public enum Language {
    EN("English", Locale.US),
    ES("Español", Locale.forLanguageTag("es-US"));

    private final String words;
    private final Locale locale;

    Language(String words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    /** Its own name. */
    public String words() {
        return words;
    }

    /** As in {@code lang}. */
    public String tag() {
        return locale.getLanguage();
    }

    Locale locale() {
        return locale;
    }

    /** The one with this tag. */
    public static Optional<Language> of(@Nullable String tag) {
        return Stream.of(values()).filter(it -> it.tag().equals(tag)).findFirst();
    }
}
