package org.chaperone.roster;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person is called: the name on record, and the one the person goes by.
 *
 * @param given first name on record; people with a single name have it here or in {@code family}
 * @param middle middle name or initial
 * @param family last name on record
 * @param preferredGiven first name the person goes by, where it differs
 * @param preferredMiddle likewise
 * @param preferredFamily likewise
 */
public record PersonName(
        @Nullable String given,
        @Nullable String middle,
        @Nullable String family,
        @Nullable String preferredGiven,
        @Nullable String preferredMiddle,
        @Nullable String preferredFamily) {

    public PersonName {
        given = Required.optional(given);
        middle = Required.optional(middle);
        family = Required.optional(family);
        preferredGiven = Required.optional(preferredGiven);
        preferredMiddle = Required.optional(preferredMiddle);
        preferredFamily = Required.optional(preferredFamily);
        if (given == null && family == null) {
            throw new IllegalArgumentException("a person needs a given or a family name");
        }
    }

    public static PersonName of(String given, String family) {
        return new PersonName(given, null, family, null, null, null);
    }

    public PersonName withMiddle(@Nullable String name) {
        return new PersonName(
                given, name, family, preferredGiven, preferredMiddle, preferredFamily);
    }

    public PersonName withPreferred(@Nullable String name) {
        return new PersonName(given, middle, family, name, preferredMiddle, preferredFamily);
    }

    /** The first name the person goes by; the family name of somebody who has no other. */
    public String first() {
        return join(preferredGiven != null ? preferredGiven : given != null ? given : family);
    }

    /** The last name the person goes by; empty for somebody who has none. */
    public String last() {
        return join(preferredFamily != null ? preferredFamily : given == null ? null : family);
    }

    /** "Emma Johnson", as the person goes by. */
    public String full() {
        return (first() + " " + last()).strip();
    }

    /** "Johnson, Emma", for lists in order of last names. */
    public String sorted() {
        return last().isEmpty() ? first() : last() + ", " + first();
    }

    /** Every first name the person is known by on record, preferred one first, without repeats. */
    public List<String> firstNames() {
        return distinct(preferredGiven, given);
    }

    /** Every last name the person is known by on record, preferred one first, without repeats. */
    public List<String> lastNames() {
        return distinct(preferredFamily, family);
    }

    private static List<String> distinct(@Nullable String one, @Nullable String other) {
        var names = new LinkedHashSet<String>();
        if (one != null) {
            names.add(one);
        }
        if (other != null) {
            names.add(other);
        }
        return List.copyOf(names);
    }

    private static String join(@Nullable String name) {
        return name == null ? "" : name;
    }
}
