package org.chaperone.app.publicpages;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.chaperone.app.escrow.KeyFile;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The key by which seals are signed: Ed25519, in a file outside the database, made when it is first needed. */
@Component
class SealKey {

    private static final String ALGORITHM = "Ed25519";

    private final KeyFile file;

    private volatile @Nullable KeyPair read;

    SealKey(SealSettings settings, @Value("${chaperone.data:}") String data) {
        var path = settings.keyFile();
        file = new KeyFile(path == null ? Path.of(data, "keys", "seal.txt") : path);
    }

    byte[] sign(String code, String address) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair().getPrivate());
            signature.update(signed(code, address));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A seal couldn't be signed", e);
        }
    }

    boolean fits(String code, String address, byte[] signed) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(pair().getPublic());
            signature.update(signed(code, address));
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** As others check seals with it: X.509, in base 64. */
    String publicKey() {
        return Base64.getEncoder().encodeToString(pair().getPublic().getEncoded());
    }

    private static byte[] signed(String code, String address) {
        return "chaperone-seal-1\n%s\n%s\n"
                .formatted(code, address)
                .getBytes(StandardCharsets.UTF_8);
    }

    private KeyPair pair() {
        var there = read;
        if (there == null) {
            synchronized (this) {
                there = file.read().map(SealKey::parsed).orElseGet(this::made);
                read = there;
            }
        }
        return there;
    }

    private KeyPair made() {
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            var base64 = Base64.getEncoder();
            file.write(
                    base64.encodeToString(pair.getPrivate().getEncoded())
                            + "\n"
                            + base64.encodeToString(pair.getPublic().getEncoded())
                            + "\n");
            return pair;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair parsed(String text) {
        var lines = text.lines().toList();
        try {
            var factory = KeyFactory.getInstance(ALGORITHM);
            var base64 = Base64.getDecoder();
            PrivateKey own =
                    factory.generatePrivate(
                            new PKCS8EncodedKeySpec(base64.decode(lines.getFirst())));
            PublicKey open =
                    factory.generatePublic(new X509EncodedKeySpec(base64.decode(lines.getLast())));
            return new KeyPair(open, own);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IllegalStateException("What is kept as the key of seals isn't one");
        }
    }
}
