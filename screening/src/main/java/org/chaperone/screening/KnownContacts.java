package org.chaperone.screening;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chaperone.roster.Guardian;
import org.chaperone.roster.Person;
import org.chaperone.roster.Roster;
import org.chaperone.roster.Staff;
import org.chaperone.roster.Student;
import org.jspecify.annotations.Nullable;

/** Whose phone numbers, mail and street addresses these are, as far as the district knows. */
final class KnownContacts {

    static final String INSIDE = "inside-district";
    static final String OUTSIDE = "outside-district";
    private static final String PUBLIC = INSIDE + " district-contact";

    private final ScreeningSettings settings;
    private final Map<String, String> notes = new HashMap<>();

    KnownContacts(Roster roster, ScreeningSettings settings) {
        this.settings = settings;
        roster.contents().people().forEach(this::add);
        settings.publicContacts().forEach(it -> notes.put(key(it), PUBLIC));
    }

    /** Notes on a phone number or street address that is on record, or null. */
    @Nullable String noteOn(String contact) {
        return notes.get(key(contact));
    }

    /** Whether the district has told which contacts it publishes. */
    boolean publicOnesAreKnown() {
        return !settings.publicContacts().isEmpty();
    }

    /** Notes on a mail address: whose it is, and whether it is one of the district's. */
    @Nullable String noteOnMail(String address) {
        var known = notes.get(key(address));
        if (PUBLIC.equals(known)) {
            return PUBLIC;
        }
        if (settings.domains().isEmpty()) {
            return known == null ? null : person(known);
        }
        var domain = address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        boolean inside =
                settings.domains().stream()
                        .anyMatch(it -> domain.equals(it) || domain.endsWith("." + it));
        return (inside ? INSIDE : OUTSIDE) + (known == null ? "" : " " + person(known));
    }

    private static String person(String note) {
        return note.substring(note.indexOf(' ') + 1);
    }

    private void add(Person person) {
        var kind =
                switch (person) {
                    case Student _ -> "student:";
                    case Staff _ -> "staff:";
                    case Guardian _ -> "guardian:";
                };
        var note = OUTSIDE + " " + kind + person.id();
        put(person.email(), note);
        put(person.metadata().get("address"), note);
        if (person instanceof Staff staff) {
            put(staff.phone(), note);
        }
        if (person instanceof Guardian guardian) {
            put(guardian.phone(), note);
        }
    }

    private void put(@Nullable String contact, String note) {
        if (contact != null) {
            notes.put(key(contact), note);
        }
    }

    /** Digits of a phone number; small letters of a mail address; first line of a street address. */
    private static String key(String contact) {
        if (contact.indexOf('@') >= 0) {
            return contact.toLowerCase(Locale.ROOT);
        }
        var digits = contact.replaceAll("\\D", "");
        if (digits.length() >= 7 && contact.chars().noneMatch(Character::isLetter)) {
            return digits.length() == 11 && digits.startsWith("1") ? digits.substring(1) : digits;
        }
        int comma = contact.indexOf(',');
        return Folding.letters(comma < 0 ? contact : contact.substring(0, comma));
    }
}
