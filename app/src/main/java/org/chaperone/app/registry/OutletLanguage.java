package org.chaperone.app.registry;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language in which an outlet is written.
 *
 * @param code of ISO 639-1, two letters
 */
public record OutletLanguage(String code) {

    public static final OutletLanguage ENGLISH = new OutletLanguage("en");

    private static final List<OutletLanguage> ALL =
            Arrays.stream(Locale.getISOLanguages())
                    .filter(it -> it.length() == 2)
                    .map(OutletLanguage::new)
                    .filter(it -> !it.words().equals(it.code()))
                    .sorted(Comparator.comparing(OutletLanguage::words))
                    .toList();

    /** In order of their English names. */
    public static List<OutletLanguage> all() {
        return ALL;
    }

    /** Its English name. */
    public String words() {
        return locale().getDisplayLanguage(Locale.ENGLISH);
    }

    /** The one of this code, or of this name in English or in the language itself, whatever its case. */
    public static Optional<OutletLanguage> called(String words) {
        var called = words.strip();
        return ALL.stream()
                .filter(
                        it ->
                                called.equalsIgnoreCase(it.code)
                                        || called.equalsIgnoreCase(it.words())
                                        || called.equalsIgnoreCase(
                                                it.locale().getDisplayLanguage(it.locale())))
                .findFirst();
    }

    private Locale locale() {
        return Locale.of(code);
    }
}
