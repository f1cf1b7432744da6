package org.chaperone.screening;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds phone numbers, tried only where a number begins. */
final class PhoneNumbers implements Finder {

    private static final Pattern UNITED_STATES =
            Pattern.compile(
                    "(?:\\+?1[ .-]?)?(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}[ .-])[2-9]\\d{2}[ .-]?\\d{4}(?!\\d|[.-]\\d)");
    private static final Pattern RUN =
            Pattern.compile("\\+?1?[2-9]\\d{2}[2-9]\\d{6}(?!\\d|[.-]\\d)");
    private static final Pattern LOCAL = Pattern.compile("[2-9]\\d{2}-\\d{4}(?!\\d|[.-]\\d)");
    private static final Pattern ABROAD =
            Pattern.compile("\\+[2-9]\\d{0,2}(?:[ .-]?\\(?\\d{1,4}\\)?){2,5}(?!\\d)");

    private static final Pattern ANNOUNCED =
            Pattern.compile("\\(?\\d{2,5}\\)?(?:[ .-]\\d{2,4}){1,4}(?![\\d/:]|[.-]\\d)");

    private static final Set<String> CUES = Resource.words("contexts/phone.txt");
    private static final Set<String> ANNOUNCERS =
            Set.of("phone", "tel", "telephone", "mobile", "cell", "fax", "telefono", "celular");
    private static final Set<String> OFFICE = Resource.words("contexts/office.txt");
    private static final Set<String> PRIVATE = Resource.words("contexts/private-contact.txt");
    private static final int NEAR = 6;
    private static final int FEWEST_DIGITS = 7;

    private final KnownContacts contacts;

    PhoneNumbers(KnownContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public boolean mayFind(Words words) {
        return words.glance().digits() >= FEWEST_DIGITS;
    }

    @Override
    public void find(Field field) {
        var words = field.words;
        int next = 0;
        var numerals = words.numerals();
        for (int i = 0; i < numerals.count(); i++) {
            int word = numerals.word(i);
            if (word >= next
                    && words.isNumber(word)
                    && !field.links.hold(word)
                    && begins(words, word)) {
                int end = tryAt(field, word);
                next = end > 0 ? words.at(end) : word + 1;
            }
        }
    }

    private static boolean begins(Words words, int word) {
        char before = words.before(word);
        return before != '-'
                && before != '.'
                && before != '$'
                && before != '/'
                && before != ':'
                && before != '#';
    }

    /** Adds the number that begins at a word; gives its end, or 0 when there is none. */
    private int tryAt(Field field, int word) {
        int start = field.words.start(word);
        int marked = start;
        while (marked > 0 && start - marked < 2 && isOpening(field.words.text.charAt(marked - 1))) {
            marked--;
        }
        boolean announced = isAnnounced(field, word);
        if (marked == start && !announced && !mayBegin(field.words, word)) {
            return 0;
        }
        int end = end(UNITED_STATES, field, marked);
        if (end > 0) {
            return add(field, word, marked, end, 0.93);
        }
        end = end(ABROAD, field, marked);
        if (end > 0 && digits(field.words.text.substring(marked, end)) >= 9) {
            return add(field, word, marked, end, 0.85);
        }
        end = end(LOCAL, field, start);
        if (end > 0) {
            return add(field, word, start, end, isNear(field, word, CUES) ? 0.9 : 0.8);
        }
        end = end(RUN, field, start);
        if (end > 0) {
            return add(field, word, start, end, isNear(field, word, CUES) ? 0.9 : 0.5);
        }
        end = announced ? end(ANNOUNCED, field, start) : 0;
        long length = end > 0 ? digits(field.words.text.substring(start, end)) : 0;
        return length >= 7 && length <= 12 ? add(field, word, start, end, 0.82) : 0;
    }

    /** Whether an unmarked number may begin one, by its length: 3 digits, maybe after a 1, or all of them. */
    private static boolean mayBegin(Words words, int word) {
        int length = words.end(word) - words.start(word);
        boolean one = words.text.charAt(words.start(word)) == '1';
        return length == 3 || length >= 10 || one && (length == 1 || length == 4);
    }

    /** Whether a word for a phone stands right before. */
    private static boolean isAnnounced(Field field, int word) {
        var words = field.words;
        return word > 0
                && ANNOUNCERS.contains(words.plain(word - 1))
                && words.start(word) - words.end(word - 1) <= 4;
    }

    private static boolean isOpening(char it) {
        return it == '(' || it == '+';
    }

    private static int end(Pattern pattern, Field field, int start) {
        var matcher = pattern.matcher(field.words.text);
        matcher.region(start, field.words.text.length());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    private int add(Field field, int word, int start, int end, double sure) {
        var note = note(field, word, field.words.text.substring(start, end));
        field.add(FindingType.PHONE, start, end, sure, why(note), note);
        return end;
    }

    private @Nullable String note(Field field, int word, String number) {
        var known = contacts.noteOn(number);
        if (known != null) {
            return known;
        }
        if (isNear(field, word, PRIVATE)) {
            return KnownContacts.OUTSIDE;
        }
        if (isNear(field, word, OFFICE)) {
            return KnownContacts.INSIDE;
        }
        return contacts.publicOnesAreKnown() || field.personNear(word, word + 1) >= 0
                ? KnownContacts.OUTSIDE
                : null;
    }

    private static String why(@Nullable String note) {
        if (note == null) {
            return "A phone number";
        }
        return note.startsWith(KnownContacts.INSIDE)
                ? "A phone number of the district"
                : "A phone number that is none of the district's own";
    }

    private static boolean isNear(Field field, int word, Set<String> cues) {
        int from = Math.max(field.windowStart(word), word - NEAR);
        int to = Math.min(field.windowEnd(word), word + NEAR);
        for (int i = from; i < to; i++) {
            if (cues.contains(field.words.plain(i))) {
                return true;
            }
        }
        return false;
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }
}
