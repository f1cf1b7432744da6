package org.chaperone.app.escrow;

import java.util.EnumMap;
import java.util.Map;
import org.chaperone.app.escrow.Login.Part;

/** Logins of tests, with words that are found again wherever they stand. */
public final class Logins {

    public static final String USER = "jvsoccer-of-alder-falls";
    public static final String PASSWORD = "correct horse Zebra§17";
    public static final String NEXT_PASSWORD = "another Giraffe§42 battery";
    public static final String CODES = "1111-quagga 2222-okapi";
    public static final String SEED = "JBSWY3DPEHPK3PXP";

    private Logins() {}

    public static Login first() {
        return with(PASSWORD);
    }

    public static Login next() {
        return with(NEXT_PASSWORD);
    }

    public static Login with(String password) {
        var parts = new EnumMap<Part, String>(Part.class);
        parts.put(Part.USER, USER);
        parts.put(Part.EMAIL, "soccer@alderfalls.example");
        parts.put(Part.PASSWORD, password);
        parts.put(Part.RECOVERY_CODES, CODES);
        parts.put(Part.AUTHENTICATOR, SEED);
        return Login.of(parts);
    }

    public static Login of(Part part, String text) {
        return Login.of(Map.of(part, text));
    }
}
