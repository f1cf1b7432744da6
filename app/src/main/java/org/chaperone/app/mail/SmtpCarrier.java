package org.chaperone.app.mail;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.time.Duration;
import java.util.Properties;
import org.chaperone.app.mail.MailSettings.Tls;
import org.chaperone.app.mail.Undelivered.Kind;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/** Hands messages to the district's mail server. */
final class SmtpCarrier implements Carrier {

    private static final int PASSING = 400;
    private static final int PERMANENT = 500;

    private final MailSettings settings;
    private final String host;
    private final MimeText mime;
    private final Session session;

    SmtpCarrier(MailSettings settings, String host, MimeText mime, Duration patience) {
        this.settings = settings;
        this.host = host;
        this.mime = mime;
        this.session = Session.getInstance(properties(settings, patience));
    }

    @Override
    public String deliver(Letter letter) throws Undelivered {
        try (var transport = new Conversation(session, protocol(settings))) {
            connect(transport);
            var message = mime.of(letter);
            try {
                transport.sendMessage(message, new Address[] {message.getAllRecipients()[0]});
                return answer(transport.getLastServerResponse());
            } catch (MessagingException e) {
                throw refusal(e, transport);
            }
        } catch (MessagingException e) {
            throw new Undelivered(
                    Kind.FOR_NOW, "The mail server " + host + " doesn't talk as it should.", e);
        }
    }

    @Override
    public boolean onceIsTwice() {
        return false;
    }

    private void connect(SMTPTransport transport) throws Undelivered {
        try {
            var user = settings.user();
            transport.connect(
                    host, settings.port(), user, user == null ? null : settings.password());
        } catch (AuthenticationFailedException e) {
            throw new Undelivered(
                    Kind.FOR_NOW,
                    "The mail server "
                            + host
                            + " doesn't accept the user and password that are set.",
                    e);
        } catch (MessagingException e) {
            throw new Undelivered(
                    Kind.FOR_NOW,
                    "The mail server %s can't be reached on port %d%s."
                            .formatted(
                                    host,
                                    settings.port(),
                                    settings.tls() == Tls.NONE
                                            ? ""
                                            : ", or offers no private connection"),
                    e);
        }
    }

    /** What a failed sending comes to: by the server's answer, or by where the conversation broke off. */
    private static Undelivered refusal(MessagingException failure, Conversation transport) {
        var code = code(failure);
        if (code >= PERMANENT) {
            return new Undelivered(
                    Kind.FOR_GOOD,
                    "The mail server refused it: " + answer(transport.getLastServerResponse()),
                    failure);
        }
        if (code >= PASSING) {
            return new Undelivered(
                    Kind.FOR_NOW,
                    "The mail server put it off: " + answer(transport.getLastServerResponse()),
                    failure);
        }
        if (transport.handedOver) {
            return new Undelivered(
                    Kind.IN_DOUBT,
                    "The connection broke before the mail server said whether it has the message.",
                    failure);
        }
        return new Undelivered(
                Kind.FOR_NOW, "The connection to the mail server broke off.", failure);
    }

    /** The server's answer to the recipient, else to the sender or the message; 0 when there was none. */
    private static int code(Exception failure) {
        var found = 0;
        for (var cause = failure; cause != null; cause = next(cause)) {
            switch (cause) {
                case SMTPAddressFailedException it -> {
                    return it.getReturnCode();
                }
                case SMTPSenderFailedException it -> found = it.getReturnCode();
                case SMTPSendFailedException it -> found = it.getReturnCode();
                default -> {}
            }
        }
        return found;
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException it ? it.getNextException() : null;
    }

    /** One line without what could pass for another. */
    private static String answer(@Nullable String response) {
        var line = response == null ? "" : response.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() > 300 ? line.substring(0, 300) : line;
    }

    /** Knows whether the server has the whole message, and so may have taken it. */
    private static final class Conversation extends SMTPTransport {

        private boolean handedOver;

        Conversation(Session session, String protocol) {
            super(session, new URLName(protocol, null, -1, null, null, null));
        }

        @Override
        protected void finishData() throws IOException, MessagingException {
            handedOver = true;
            super.finishData();
        }
    }

    private static String protocol(MailSettings settings) {
        return settings.tls() == Tls.IMPLICIT ? "smtps" : "smtp";
    }

    private static Properties properties(MailSettings settings, Duration patience) {
        var properties = new Properties();
        var prefix = "mail." + protocol(settings) + ".";
        var millis = Long.toString(patience.toMillis());
        properties.setProperty(prefix + "connectiontimeout", millis);
        properties.setProperty(prefix + "timeout", millis);
        properties.setProperty(prefix + "writetimeout", millis);
        properties.setProperty(prefix + "auth", Boolean.toString(settings.user() != null));
        properties.setProperty(prefix + "quitwait", "false");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (settings.tls() == Tls.STARTTLS) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        if (settings.tls() == Tls.IMPLICIT) {
            properties.setProperty(prefix + "ssl.enable", "true");
        }
        return properties;
    }
}
