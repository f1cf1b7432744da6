package org.chaperone.app.mail;

import java.util.List;

/**
 * An e-mail to write.
 *
 * @param subject one line, at most 200 characters
 * @param language of its words, as in {@code en} or {@code es}
 * @param about what it tells of, as {@code noun:id}
 */
public record Message(
        Recipient to,
        String subject,
        MailText text,
        String language,
        List<Attachment> attachments,
        String about) {

    private static final int LONGEST_SUBJECT = 200;
    private static final int MOST_ATTACHED = 10;

    public Message {
        if (subject.isBlank()
                || subject.length() > LONGEST_SUBJECT
                || subject.codePoints().anyMatch(Recipient::breaks)) {
            throw new IllegalArgumentException("A subject is one line of 1 to 200 characters");
        }
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A message says something");
        }
        if (!language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            throw new IllegalArgumentException("Not a language: " + language);
        }
        if (!about.matches("[a-z]+(-[a-z]+)*:.+")) {
            throw new IllegalArgumentException("What it is about is noun:id, not " + about);
        }
        if (attachments.size() > MOST_ATTACHED) {
            throw new IllegalArgumentException("A message has at most ten attachments");
        }
        attachments = List.copyOf(attachments);
    }

    public Message(Recipient to, String subject, MailText text, String language, String about) {
        this(to, subject, text, language, List.of(), about);
    }
}
