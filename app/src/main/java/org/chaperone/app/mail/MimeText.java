package org.chaperone.app.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.Properties;

/** Makes a message what mail programs read: plain text and HTML of it, and its attachments. */
final class MimeText {

    private static final String UTF_8 = "UTF-8";

    private final String from;
    private final String name;

    /**
     * @param name whose it is, as recipients see it beside the address
     */
    MimeText(String from, String name) {
        this.from = from;
        this.name = name;
    }

    MimeMessage of(Letter letter) throws MessagingException {
        var message = new Numbered(letter.id() + "@" + from.substring(from.indexOf('@') + 1));
        message.setFrom(address(from, name));
        message.setRecipient(
                jakarta.mail.Message.RecipientType.TO,
                address(letter.to().address(), letter.to().name()));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(letter.writtenAt()));
        message.setHeader("Content-Language", letter.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(content(letter));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart content(Letter letter) throws MessagingException {
        var both = new MimeMultipart("alternative");
        both.addBodyPart(text(letter.plain(), "plain"));
        both.addBodyPart(text(letter.html(), "html"));
        if (letter.attachments().isEmpty()) {
            return both;
        }
        var words = new MimeBodyPart();
        words.setContent(both);
        var all = new MimeMultipart("mixed");
        all.addBodyPart(words);
        for (var attachment : letter.attachments()) {
            var part = new MimeBodyPart();
            part.setDataHandler(
                    new DataHandler(
                            new ByteArrayDataSource(attachment.content(), attachment.type())));
            part.setFileName(attachment.name());
            part.setDisposition(MimeBodyPart.ATTACHMENT);
            all.addBodyPart(part);
        }
        return all;
    }

    private static MimeBodyPart text(String words, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, UTF_8, kind);
        return part;
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        try {
            return name.isEmpty()
                    ? new InternetAddress(address, true)
                    : new InternetAddress(address, name, UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same message has the same number whenever it is made, so that a server can tell that it has it. */
    private static final class Numbered extends MimeMessage {

        private final String number;

        Numbered(String number) {
            super(Session.getInstance(new Properties()));
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + number + ">");
        }
    }
}
