package org.chaperone.app.publicpages;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** What the public reads, in English or Spanish. */
public final class PublicWords {

    public static final List<String> TAGS = List.of("en", "es");

    private static final Control NO_OTHER = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle texts;

    private PublicWords(Locale locale) {
        this.locale = locale;
        texts = ResourceBundle.getBundle("org.chaperone.app.publicpages.words", locale, NO_OTHER);
    }

    /**
     * @param wished a tag that the address asks for, or null
     * @param browser what the browser prefers
     */
    public static PublicWords of(@Nullable String wished, Locale browser) {
        var tag = wished != null && TAGS.contains(wished) ? wished : browser.getLanguage();
        return new PublicWords(tag.equals("es") ? Locale.forLanguageTag("es-US") : Locale.US);
    }

    /** As in {@code lang}. */
    public String tag() {
        return locale.getLanguage();
    }

    /**
     * @param arguments for the places {0}, {1} in the text
     */
    public String say(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
    }

    public String day(Instant at, ZoneId zone) {
        return day(LocalDate.ofInstant(at, zone));
    }
}
