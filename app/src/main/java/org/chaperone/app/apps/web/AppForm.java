package org.chaperone.app.apps.web;

import static org.chaperone.app.ui.ListAddress.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.chaperone.app.apps.AppDraft;
import org.chaperone.app.ui.Days;
import org.chaperone.app.ui.ListAddress;
import org.jspecify.annotations.Nullable;

/**
 * An app as somebody fills it in, or what is decided about one.
 *
 * @param page from which it is proposed
 * @param registers {@code yes} or {@code no}
 * @param fields what students enter, separated by commas
 */
public record AppForm(
        @Nullable String page,
        @Nullable String name,
        @Nullable String maker,
        @Nullable String address,
        @Nullable String unit,
        @Nullable List<String> classes,
        @Nullable String registers,
        @Nullable String fields,
        @Nullable String purpose,
        @Nullable String agreement,
        @Nullable String ends,
        @Nullable String product,
        @Nullable String privacy) {

    static final String YES = "yes";
    static final String NO = "no";

    static AppForm empty(String unit) {
        return new AppForm(
                UUID.randomUUID().toString(),
                null,
                null,
                null,
                unit,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public List<String> chosen() {
        return classes == null
                ? List.of()
                : classes.stream().filter(Objects::nonNull).map(AppForm::plain).toList();
    }

    UUID from() {
        var id = ListAddress.id(page);
        return id == null ? UUID.randomUUID() : id;
    }

    AppDraft draft() {
        return new AppDraft(
                plain(text(name)),
                plain(text(maker)),
                plain(text(address)),
                plain(text(unit)),
                chosen(),
                switch (text(registers)) {
                    case YES -> true;
                    case NO -> false;
                    default -> null;
                },
                Arrays.asList(plain(text(fields)).split(",")),
                text(purpose).replace("\0", ""),
                plain(text(agreement)),
                Days.read(ends).orElse(null));
    }

    private static String plain(String text) {
        return text.replace("\0", "");
    }
}
