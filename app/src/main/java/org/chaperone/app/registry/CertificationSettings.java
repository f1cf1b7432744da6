package org.chaperone.app.registry;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code chaperone.registry}.
 *
 * @param certifiedFor days, 60 to 1,096, for which what the register has of an outlet is taken for right; 0 for ever
 */
@ConfigurationProperties("chaperone.registry")
record CertificationSettings(@DefaultValue("365") int certifiedFor) {

    private static final int SHORTEST = 60;
    private static final int LONGEST = 1_096;

    CertificationSettings {
        if (certifiedFor != 0 && (certifiedFor < SHORTEST || certifiedFor > LONGEST)) {
            throw new IllegalArgumentException(
                    "chaperone.registry.certified-for is 60 to 1096 days, or 0 for ever");
        }
    }
}
