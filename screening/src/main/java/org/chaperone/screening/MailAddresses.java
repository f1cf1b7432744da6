package org.chaperone.screening;

import java.util.Set;

/** Finds mail addresses, also ones spelled out as "name at place dot com". */
final class MailAddresses implements Finder {

    private static final Set<String> ENDINGS =
            Set.of("com", "org", "net", "edu", "gov", "us", "io", "me", "info", "mx", "es");

    private static final String AT_IN_LINKS = "%40";

    private final KnownContacts contacts;

    MailAddresses(KnownContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public boolean mayFind(Words words) {
        return words.hasLink('@')
                || words.hasAny(WordClass.SPELLED_DOT)
                || words.glance().digits() > 1 && words.text.contains(AT_IN_LINKS);
    }

    @Override
    public void find(Field field) {
        for (var span : field.links.mail()) {
            add(
                    field,
                    span.start(),
                    span.end(),
                    field.words.text.substring(span.start(), span.end()),
                    0.97);
        }
        addFromLinks(field);
        if (!field.words.hasAny(WordClass.SPELLED_DOT)) {
            return;
        }
        for (int word = 2; word + 2 < field.words.count(); word++) {
            if (field.words.is(word + 1, WordClass.SPELLED_DOT)
                    && ENDINGS.contains(field.words.folded(word + 2))
                    && field.words.folded(word - 1).equals("at")) {
                addSpelled(field, word);
            }
        }
    }

    /** Addresses as they stand in web addresses: "name%40mail.example". */
    private void addFromLinks(Field field) {
        var text = field.words.text;
        int at = text.indexOf(AT_IN_LINKS);
        while (at >= 0) {
            int start = at;
            while (start > 0 && isOfAddress(text.charAt(start - 1))) {
                start--;
            }
            int end = at + AT_IN_LINKS.length();
            int domain = end;
            while (end < text.length() && isOfAddress(text.charAt(end))) {
                end++;
            }
            if (start < at
                    && text.indexOf('.', domain) > domain
                    && text.indexOf('.', domain) < end - 1) {
                add(
                        field,
                        start,
                        end,
                        text.substring(start, at) + "@" + text.substring(domain, end),
                        0.9);
            }
            at = text.indexOf(AT_IN_LINKS, end);
        }
    }

    private static boolean isOfAddress(char it) {
        return Character.isLetterOrDigit(it) || it == '.' || it == '_' || it == '-' || it == '+';
    }

    private void addSpelled(Field field, int domain) {
        var words = field.words;
        int start = words.start(domain - 2);
        int end = words.end(domain + 2);
        if (end - start <= 80) {
            var address =
                    words.plain(domain - 2)
                            + "@"
                            + words.plain(domain)
                            + "."
                            + words.plain(domain + 2);
            add(field, start, end, address, 0.85);
        }
    }

    private void add(Field field, int start, int end, String address, double sure) {
        var note = contacts.noteOnMail(address);
        var why =
                note == null
                        ? "A mail address"
                        : note.startsWith(KnownContacts.INSIDE)
                                ? "A mail address within the district (internal)"
                                : "A mail address outside the district";
        field.add(FindingType.EMAIL, start, end, sure, why, note);
    }
}
