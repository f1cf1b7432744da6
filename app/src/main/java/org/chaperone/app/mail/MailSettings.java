package org.chaperone.app.mail;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code chaperone.mail}.
 *
 * @param host of the SMTP server; without it messages are written to a folder
 * @param port of that server
 * @param user to sign in there as; without it nobody signs in
 * @param password of that user
 * @param tls how the connection is kept private
 * @param from the address that messages come from
 * @param folder where messages are written as files when there is no server; {@code mail} in the data folder
 */
@ConfigurationProperties("chaperone.mail")
record MailSettings(
        @Nullable String host,
        @DefaultValue("587") int port,
        @Nullable String user,
        @DefaultValue("") String password,
        @DefaultValue("starttls") Tls tls,
        @DefaultValue("chaperone@localhost.localdomain") String from,
        @Nullable Path folder) {

    enum Tls {
        /** Begins in the clear and must be private before anything is said. */
        STARTTLS,
        /** Private from the first byte. */
        IMPLICIT,
        /** For a server on the same machine. */
        NONE
    }

    MailSettings {
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("chaperone.mail.port is 1 to 65535, not " + port);
        }
        if (!Recipient.isAddress(from)) {
            throw new IllegalArgumentException(
                    "chaperone.mail.from is an e-mail address, not " + from);
        }
    }
}
