package org.chaperone.screening;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
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
    private final PeopleByKey<Person> people;
    private final Map<String, String> published;

    KnownContacts(Roster roster, ScreeningSettings settings) {
        this.settings = settings;
        people = new PeopleByKey<>(roster.contents().people(), KnownContacts::contacts);
        published =
                settings.publicContacts().stream()
                        .collect(toUnmodifiableMap(KnownContacts::key, _ -> PUBLIC, (it, _) -> it));
    }

    /** Notes on a phone number or street address that is on record, or null. */
    @Nullable String noteOn(String contact) {
        var key = key(contact);
        var note = published.get(key);
        var person = note == null ? people.last(key) : null;
        return person == null ? note : noteOn(person);
    }

    /** Whether the district has told which contacts it publishes. */
    boolean publicOnesAreKnown() {
        return !settings.publicContacts().isEmpty();
    }

    /** Notes on a mail address: whose it is, and whether it is one of the district's. */
    @Nullable String noteOnMail(String address) {
        var known = noteOn(address);
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

    private static String noteOn(Person person) {
        var kind =
                switch (person) {
                    case Student _ -> "student:";
                    case Staff _ -> "staff:";
                    case Guardian _ -> "guardian:";
                };
        return OUTSIDE + " " + kind + person.id();
    }

    /** Tells the keys of all contacts of a person. */
    private static void contacts(Person person, Consumer<String> keys) {
        tell(person.email(), keys);
        tell(person.metadata().get("address"), keys);
        if (person instanceof Staff staff) {
            tell(staff.phone(), keys);
        }
        if (person instanceof Guardian guardian) {
            tell(guardian.phone(), keys);
        }
    }

    private static void tell(@Nullable String contact, Consumer<String> keys) {
        if (contact != null) {
            keys.accept(key(contact));
        }
    }

    /** Digits of a phone number; small letters of a mail address; first line of a street address. */
    private static String key(String contact) {
        if (contact.indexOf('@') >= 0) {
            return contact.toLowerCase(Locale.ROOT);
        }
        var digits = digits(contact);
        if (digits.length() >= 7 && contact.chars().noneMatch(Character::isLetter)) {
            return digits.length() == 11 && digits.startsWith("1") ? digits.substring(1) : digits;
        }
        int comma = contact.indexOf(',');
        return Folding.letters(comma < 0 ? contact : contact.substring(0, comma));
    }

    private static String digits(String text) {
        var digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char it = text.charAt(i);
            if (it >= '0' && it <= '9') {
                digits.append(it);
            }
        }
        return digits.toString();
    }
}
