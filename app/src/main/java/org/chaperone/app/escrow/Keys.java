package org.chaperone.app.escrow;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The keys outside the database: the newest seals, all of them open. */
@Component
class Keys {

    private static final Configuration CONFIGURATION = AeadConfig2026.get();

    private final KeyPlace place;
    private final EscrowRows rows;

    Keys(EscrowSettings settings, @Value("${chaperone.data:}") String data, EscrowRows rows) {
        this.rows = rows;
        if (settings.keys() != null && !settings.keys().isBlank()) {
            place = new GivenKeys(settings.keys());
        } else {
            var file = settings.keyFile();
            place = new KeyFile(file == null ? Path.of(data, "keys", "escrow.json") : file);
        }
    }

    KeyPlace place() {
        return place;
    }

    /** Made the first time that something is sealed, and never while something sealed waits for keys that are gone. */
    KeysetHandle forSealing() throws GeneralSecurityException {
        var there = read();
        if (there.isPresent()) {
            return there.get();
        }
        rows.lockKeys();
        var meanwhile = read();
        if (meanwhile.isPresent()) {
            return meanwhile.get();
        }
        if (rows.hasSealed()) {
            throw gone();
        }
        return keep(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, CONFIGURATION));
    }

    KeysetHandle forOpening() throws GeneralSecurityException {
        return read().orElseThrow(this::gone);
    }

    Optional<KeysetHandle> read() throws GeneralSecurityException {
        var text = place.read();
        return text.isEmpty() ? Optional.empty() : Optional.of(parsed(text.get()));
    }

    /** A new key seals from now on; those before still open. */
    KeysetHandle add() throws GeneralSecurityException {
        rows.lockKeys();
        var newest =
                KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary();
        var there = read();
        return keep(
                there.isEmpty()
                        ? KeysetHandle.newBuilder()
                                .setConfiguration(CONFIGURATION)
                                .addEntry(newest)
                                .build()
                        : KeysetHandle.newBuilder(there.get())
                                .setConfiguration(CONFIGURATION)
                                .addEntry(newest)
                                .build());
    }

    /** Forgets all keys but the newest. */
    void forgetOlder() throws GeneralSecurityException {
        rows.lockKeys();
        var builder = KeysetHandle.newBuilder(forOpening()).setConfiguration(CONFIGURATION);
        for (var i = builder.size() - 1; i >= 0; i--) {
            if (!builder.getAt(i).isPrimary()) {
                builder.deleteAt(i);
            }
        }
        keep(builder.build());
    }

    private KeysetHandle keep(KeysetHandle keys) throws GeneralSecurityException {
        place.write(
                TinkJsonProtoKeysetFormat.serializeKeyset(
                        keys, CONFIGURATION, InsecureSecretKeyAccess.get()));
        return keys;
    }

    private static KeysetHandle parsed(String text) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(
                    text, CONFIGURATION, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException | RuntimeException e) {
            // What stands there is secret, and so is what the cause says of it.
            throw new KeysNotUsable("What is kept as keys of sealed logins isn't a set of keys.");
        }
    }

    private KeysNotUsable gone() {
        return new KeysNotUsable(
                "Logins are sealed, and the keys aren't in %s. Put them back from where they are kept apart."
                        .formatted(place.words()));
    }
}
