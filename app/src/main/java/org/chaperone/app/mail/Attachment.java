package org.chaperone.app.mail;

/**
 * A file that goes with a message.
 *
 * @param name such as {@code tasks.ics}
 * @param type such as {@code text/calendar; charset=utf-8}
 */
public record Attachment(String name, String type, byte[] content) {

    private static final int LARGEST = 10 * 1024 * 1024;

    public Attachment {
        if (!name.matches("[^/\\\\\"]{1,100}") || name.codePoints().anyMatch(Recipient::breaks)) {
            throw new IllegalArgumentException("Not a file's name");
        }
        if (!type.matches("[a-z]+/[a-z0-9.+-]+(; ?[a-z]+=[A-Za-z0-9-]+)*")) {
            throw new IllegalArgumentException("Not a media type: " + type);
        }
        if (content.length > LARGEST) {
            throw new IllegalArgumentException("An attachment is at most 10 MiB");
        }
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
