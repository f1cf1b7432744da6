package org.chaperone.app.demonstration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;

/** A password that can be read out and typed, different in each installation, the same at each of its starts. */
final class Password {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private Password() {}

    static String of(String secret) {
        var bytes = digest(secret);
        var groups = new ArrayList<String>();
        for (var group = 0; group < GROUPS; group++) {
            var letters = new StringBuilder();
            for (var place = 0; place < GROUP; place++) {
                letters.append(
                        LETTERS.charAt(
                                Math.floorMod(bytes[group * GROUP + place], LETTERS.length())));
            }
            groups.add(letters.toString());
        }
        return String.join("-", groups);
    }

    private static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
