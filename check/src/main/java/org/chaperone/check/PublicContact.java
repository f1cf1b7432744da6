package org.chaperone.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A way to reach the schools that the district prints itself, so that nobody is warned of it in a post.
 *
 * @param contact as it is printed
 * @param about whose it is, such as "Lincoln Elementary, office"; may be empty
 */
public record PublicContact(Kind kind, String contact, String about) {

    public static final int LONGEST = 200;

    public enum Kind {
        PHONE("Phone", "[+(]?[0-9][0-9 ().+/-]*", "ten digits, such as 518-555-0100"),
        EMAIL("E-mail", "[^@\\s]+@[^@\\s]+\\.[^@\\s]+", "such as office@alderfalls.example"),
        ADDRESS(
                "Street address",
                "(?=.*[0-9])(?=.*\\p{L}).+",
                "a number and a street, such as 12 Falls Road"),
        /** Mail and web addresses of it and of what is under it are the district's. */
        DOMAIN(
                "Mail or web domain",
                "[A-Za-z0-9][A-Za-z0-9-]*(\\.[A-Za-z0-9][A-Za-z0-9-]*)+",
                "such as alderfalls.example");

        private final String words;
        private final Pattern form;
        private final String example;

        Kind(String words, String form, String example) {
            this.words = words;
            this.form = Pattern.compile(form);
            this.example = example;
        }

        public String words() {
            return words;
        }

        /** What is accepted. */
        public String example() {
            return example;
        }

        public static Optional<Kind> of(String word) {
            for (var kind : values()) {
                if (kind.name().equalsIgnoreCase(word.strip())) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;

    /**
     * @throws IllegalArgumentException when {@link #fits} says no
     */
    public PublicContact {
        contact = contact.strip();
        about = about.strip();
        if (!fits(kind, contact) || about.length() > LONGEST) {
            throw new IllegalArgumentException("Not a contact: " + kind + " " + contact);
        }
    }

    /** Whether this can be one of its kind. */
    public static boolean fits(Kind kind, String contact) {
        var stripped = contact.strip();
        return stripped.length() <= LONGEST
                && kind.form.matcher(stripped).matches()
                && (kind != Kind.PHONE || hasDigitsOfOne(stripped));
    }

    /** The same for the same contact, however it is written. */
    public String key() {
        return switch (kind) {
            case PHONE -> {
                var digits = digits(contact);
                yield digits.length() == 11 && digits.startsWith("1")
                        ? digits.substring(1)
                        : digits;
            }
            case EMAIL, DOMAIN -> contact.toLowerCase(Locale.ROOT);
            case ADDRESS -> contact.toLowerCase(Locale.ROOT).replaceAll("[\\s.]+", " ").strip();
        };
    }

    private static boolean hasDigitsOfOne(String phone) {
        var digits = digits(phone).length();
        return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }

    private static String digits(String phone) {
        return phone.replaceAll("\\D", "");
    }
}
