package org.chaperone.app.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whom a message goes to.
 *
 * @param address such as {@code rdelgado@alderfalls.example}, at most 254 characters
 * @param name as it is shown beside the address, or empty
 */
public record Recipient(String address, String name) {

    /** What mail servers take everywhere: no quotes, no comments, no address without a dot in its domain. */
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_NAME = 200;

    public Recipient {
        if (!isAddress(address)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
        if (name.length() > LONGEST_NAME || name.codePoints().anyMatch(Recipient::breaks)) {
            throw new IllegalArgumentException("A name is one line of at most 200 characters");
        }
    }

    /** Empty when that isn't an address that mail can be sent to. */
    public static Optional<Recipient> of(String address, String name) {
        var oneLine =
                name.codePoints()
                        .map(it -> breaks(it) ? ' ' : it)
                        .limit(LONGEST_NAME / 2)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        return isAddress(address.strip())
                ? Optional.of(new Recipient(address.strip(), oneLine.strip()))
                : Optional.empty();
    }

    public static boolean isAddress(String text) {
        return text.length() <= LONGEST
                && text.indexOf('@') <= LONGEST_LOCAL_PART
                && ADDRESS.matcher(text).matches();
    }

    /** Whether a character would end a line of a header, or isn't to be seen. */
    static boolean breaks(int character) {
        return Character.isISOControl(character)
                || Character.getType(character) == Character.LINE_SEPARATOR
                || Character.getType(character) == Character.PARAGRAPH_SEPARATOR;
    }
}
