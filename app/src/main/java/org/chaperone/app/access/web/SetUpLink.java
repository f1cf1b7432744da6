package org.chaperone.app.access.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.chaperone.app.access.Access;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The way in while nobody can sign in: known only to who reads what this process prints, and gone with it. */
@Component
class SetUpLink {

    private final Access access;
    private final Environment environment;
    private final String token = fresh();

    SetUpLink(Access access, Environment environment) {
        this.access = access;
        this.environment = environment;
    }

    /** Whether this is the link and it still leads somewhere. */
    boolean opens(String given) {
        return MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8),
                        token.getBytes(StandardCharsets.UTF_8))
                && access.isEmpty();
    }

    String token() {
        return token;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(2)
    void announce() {
        var port = environment.getProperty("local.server.port");
        if (port != null && access.isEmpty()) {
            System.out.printf(
                    "Nobody can sign in yet. Set it up, once, at http://localhost:%s/set-up/%s%n",
                    port, token);
        }
    }

    private static String fresh() {
        var bits = new byte[32];
        new SecureRandom().nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
