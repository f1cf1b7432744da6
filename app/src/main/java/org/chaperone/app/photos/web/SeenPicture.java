package org.chaperone.app.photos.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.chaperone.app.photos.PictureNote;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was seen in a picture, carried along in the form, as the picture itself isn't kept. It is sealed, because a clearance rests on
 * the number of the file in it; after a restart the picture is chosen once more.
 */
@Component
class SeenPicture {

    static final String NAME = "seen";

    private static final int LONGEST = 400_000;
    private static final String MAC = "HmacSHA256";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SecretKeySpec key;

    SeenPicture() {
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, MAC);
    }

    /** Empty for none, and for one of which too much was found to be carried. */
    String write(@Nullable PictureNote note) {
        if (note == null) {
            return "";
        }
        var body = JSON.writeValueAsBytes(note);
        var written = base64(body) + "." + base64(seal(body));
        return written.length() <= LONGEST ? written : "";
    }

    /** The same again, or null where it isn't what was written. */
    @Nullable PictureNote read(@Nullable String field) {
        if (field == null || field.length() > LONGEST) {
            return null;
        }
        int dot = field.indexOf('.');
        if (dot < 0) {
            return null;
        }
        try {
            var body = Base64.getDecoder().decode(field.substring(0, dot));
            var seal = Base64.getDecoder().decode(field.substring(dot + 1));
            return MessageDigest.isEqual(seal, seal(body))
                    ? JSON.readValue(new String(body, StandardCharsets.UTF_8), PictureNote.class)
                    : null;
        } catch (JacksonException | IllegalArgumentException changed) {
            return null;
        }
    }

    private byte[] seal(byte[] body) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
