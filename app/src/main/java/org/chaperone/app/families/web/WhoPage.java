package org.chaperone.app.families.web;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chaperone.app.ui.Option;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a birth date.
 *
 * @param question whose
 * @param problem what is to put right, or null
 */
public record WhoPage(At at, String question, BirthDateForm form, @Nullable String problem) {

    static WhoPage of(At at, Optional<String> child, BirthDateForm form, @Nullable String problem) {
        return new WhoPage(
                at,
                child.map(it -> at.say("who.child", it)).orElseGet(() -> at.say("who.self")),
                form,
                problem);
    }

    public List<Option> months() {
        var locale = Locale.forLanguageTag(at.language());
        return Arrays.stream(Month.values())
                .map(
                        it ->
                                new Option(
                                        Integer.toString(it.getValue()),
                                        it.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .toList();
    }
}
