package org.chaperone.app.escrow;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Encrypts each login under a key of its own, and that key under the one outside the database. Both are bound to the deposit
 * and its outlet: moved to another row, neither opens.
 */
@Component
class Sealing {

    private static final Configuration CONFIGURATION = AeadConfig2026.get();

    private final Keys keys;

    Sealing(Keys keys) {
        this.keys = keys;
    }

    Seal seal(Login login, UUID deposit, UUID outlet) {
        var plain = login.bytes();
        try {
            var bound = bound(deposit, outlet);
            var outer = keys.forSealing();
            var own = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, CONFIGURATION);
            return new Seal(
                    outer.getPrimary().getId(),
                    TinkProtoKeysetFormat.serializeEncryptedKeyset(
                            own, aead(outer), bound, CONFIGURATION),
                    aead(own).encrypt(plain, bound));
        } catch (GeneralSecurityException e) {
            throw new KeysNotUsable("The login couldn't be sealed with the keys that are there.");
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** The login in the clear; the caller closes it. */
    Login open(Seal seal, UUID deposit, UUID outlet) {
        try {
            var bound = bound(deposit, outlet);
            return Login.read(
                    aead(unwrapped(seal, keys.forOpening(), bound)).decrypt(seal.sealed(), bound));
        } catch (GeneralSecurityException e) {
            throw new KeysNotUsable(
                    "The keys that are there don't open this login. Put back the ones it was sealed with.");
        }
    }

    /** The same under the newest key outside the database. The login itself isn't touched. */
    Seal wrappedAnew(Seal seal, UUID deposit, UUID outlet) {
        try {
            var bound = bound(deposit, outlet);
            var outer = keys.forOpening();
            return new Seal(
                    outer.getPrimary().getId(),
                    TinkProtoKeysetFormat.serializeEncryptedKeyset(
                            unwrapped(seal, outer, bound), aead(outer), bound, CONFIGURATION),
                    seal.sealed());
        } catch (GeneralSecurityException e) {
            throw new KeysNotUsable("The keys that are there don't open the login.");
        }
    }

    private static KeysetHandle unwrapped(Seal seal, KeysetHandle outer, byte[] bound)
            throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(
                seal.wrappedKey(), aead(outer), bound, CONFIGURATION);
    }

    private static Aead aead(KeysetHandle keyset) throws GeneralSecurityException {
        return keyset.getPrimitive(CONFIGURATION, Aead.class);
    }

    private static byte[] bound(UUID deposit, UUID outlet) {
        return "chaperone-login-1 deposit %s outlet %s"
                .formatted(deposit, outlet)
                .getBytes(StandardCharsets.UTF_8);
    }
}
