/**
 * Sealed logins: where the policy wants the logins of outlets deposited, whoever runs one seals its user name, e-mail, password,
 * recovery codes and authenticator seed, and can replace them but never read them back. Opening takes two people and an
 * emergency, shows once, is told to the owner at once, and is reviewed by a third person once the password was changed; until
 * then it isn't opened again. The database has ciphertext alone: the key is outside it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Escrow",
        allowedDependencies = {
            "access",
            "directory",
            "jobs",
            "journal",
            "mail",
            "policies",
            "registry",
            "rights",
            "tasks",
            "ui"
        })
package org.chaperone.app.escrow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
