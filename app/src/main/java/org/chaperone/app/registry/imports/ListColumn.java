package org.chaperone.app.registry.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column that is read, by the names that the U.S. Digital Registry gives it when it takes lists and when it gives them. */
enum ListColumn {
    URL(true, "account_url", "service_url"),
    NAME(true, "account_name", "organization"),
    AGENCIES(true, "agencies"),
    CONTACTS(true, "contacts"),
    PLATFORM(false, "account_platform", "service"),
    SHORT(false, "short_description"),
    LONG(false, "long_description"),
    LANGUAGE(false, "language"),
    NOTES(false, "notes", "tags"),
    STATUS(false, "status");

    private final boolean needed;
    private final List<String> names;

    ListColumn(boolean needed, String... names) {
        this.needed = needed;
        this.names = List.of(names);
    }

    /** Whether no list can be read without it. */
    boolean isNeeded() {
        return needed;
    }

    /** What it is called in lists that are brought. */
    String words() {
        return names.getFirst();
    }

    static Optional<ListColumn> called(String heading) {
        var name = heading.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(it -> it.names.contains(name)).findFirst();
    }
}
