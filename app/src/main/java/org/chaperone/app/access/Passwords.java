package org.chaperone.app.access;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id with 19 MiB, two passes, one lane: the least that OWASP advises. */
@Component
class Passwords {

    /** What an unknown address is checked against, so that it takes as long as a known one. Nobody knows the password. */
    private static final String NOBODYS =
            "$argon2id$v=19$m=19456,t=2,p=1$oYOTdQ6Pb1+pCl16OK7qyg$MLzbh1Rp6k+VngkqoTaXd0feE75vnvAYnFZktZP3RlY";

    private final PasswordEncoder encoder;

    /** Each check takes a core and 19 MiB; a rush waits in line instead of taking the memory of everybody. */
    private final Semaphore lanes =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    Passwords() {
        this(new Argon2PasswordEncoder(16, 32, 1, 19_456, 2));
    }

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    String encode(String password) {
        lanes.acquireUninterruptibly();
        try {
            return encoder.encode(password);
        } finally {
            lanes.release();
        }
    }

    boolean matches(String password, Optional<String> encoded) {
        lanes.acquireUninterruptibly();
        try {
            return encoder.matches(password, encoded.orElse(NOBODYS)) && encoded.isPresent();
        } finally {
            lanes.release();
        }
    }
}
