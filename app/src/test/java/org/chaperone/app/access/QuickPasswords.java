package org.chaperone.app.access;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Passwords kept as in earnest, with so little memory that the many people who sign in during tests don't wait for it. */
@TestConfiguration(proxyBeanMethods = false)
public class QuickPasswords {

    @Bean
    @Primary
    Passwords passwordsForTests() {
        return new Passwords(new Argon2PasswordEncoder(16, 32, 1, 64, 1));
    }
}
