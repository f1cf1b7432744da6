package org.chaperone.app.families.web;

import static org.chaperone.app.ui.ListAddress.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A birth date as it was filled in. */
public record BirthDateForm(@Nullable String month, @Nullable String day, @Nullable String year) {

    static final BirthDateForm EMPTY = new BirthDateForm("", "", "");

    Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)));
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String digits) {
        return Integer.parseInt(text(digits).strip());
    }
}
