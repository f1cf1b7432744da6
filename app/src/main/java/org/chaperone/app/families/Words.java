package org.chaperone.app.families;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** What families read, in one language; each text has a key. */
public final class Words {

    private static final Map<Language, Properties> ALL = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            ALL.put(language, read(language));
        }
    }

    private final Language language;
    private final ZoneId zone;

    private Words(Language language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
    }

    /**
     * @param zone of the days and times that are told
     */
    public static Words in(Language language, ZoneId zone) {
        return new Words(language, zone);
    }

    public Language language() {
        return language;
    }

    /**
     * @param arguments for the places {0}, {1} in the text
     */
    public String say(String key, Object... arguments) {
        return new MessageFormat(raw(key), language.locale()).format(arguments);
    }

    /** The text with its places. */
    String raw(String key) {
        var text = texts(language).getProperty(key);
        if (text == null) {
            throw new MissingResourceException(
                    "No words in " + language + " for " + key, Words.class.getName(), key);
        }
        return text;
    }

    /** Such as "October 3, 2026". */
    public String day(Instant at) {
        return day(LocalDate.ofInstant(at, zone));
    }

    public String day(LocalDate day) {
        return formatter("pattern.day").format(day);
    }

    /** Such as "October 3, 2026, 4:05 pm". */
    public String at(Instant at) {
        return formatter("pattern.at")
                .format(at.atZone(zone))
                .replace("AM", "am")
                .replace("PM", "pm");
    }

    private DateTimeFormatter formatter(String key) {
        var pattern = Objects.requireNonNull(texts(language).getProperty(key));
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }

    static Set<String> keys(Language language) {
        return texts(language).stringPropertyNames();
    }

    private static Properties texts(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    private static Properties read(Language language) {
        var name = "words_" + language.tag() + ".properties";
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
            var texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
