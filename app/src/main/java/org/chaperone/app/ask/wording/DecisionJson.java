package org.chaperone.app.ask.wording;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.chaperone.policy.Decision;
import org.chaperone.policy.DecisionText;
import tools.jackson.databind.json.JsonMapper;

/** A decision as JSON, the same bytes for the same decision. */
public final class DecisionJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private DecisionJson() {}

    public static String of(Decision decision) {
        return MAPPER.writeValueAsString(DecisionText.of(decision));
    }

    /** SHA-256, as 64 hexadecimal digits. */
    public static String digest(Decision decision) {
        try {
            var bytes = of(decision).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
