package org.chaperone.app.consent.imports;

import java.util.Map;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.NewStatement;
import org.chaperone.policy.question.Consent;

/**
 * What a row would bring.
 *
 * @param before what an earlier import of the same form said of this student by this signer
 */
record Planned(int line, NewStatement statement, Map<Cell, Consent> before) {

    Planned {
        before = Map.copyOf(before);
    }

    /** How an answer differs from before. */
    enum Kind {
        NEW_YES("Yes, nothing before"),
        NEW_NO("No, nothing before"),
        TO_NO("Yes before, no now"),
        TO_YES("No before, yes now"),
        CLEARED("Yes before, nothing now"),
        KEPT_NO("No before, nothing now: the no stays"),
        SAME("As before");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static Kind kind(Consent before, Consent now, boolean inFile) {
        if (!inFile && before == Consent.REFUSED) {
            return Kind.KEPT_NO;
        }
        if (before == now) {
            return Kind.SAME;
        }
        return switch (now) {
            case GRANTED -> before == Consent.REFUSED ? Kind.TO_YES : Kind.NEW_YES;
            case REFUSED -> before == Consent.GRANTED ? Kind.TO_NO : Kind.NEW_NO;
            case UNKNOWN -> Kind.CLEARED;
        };
    }
}
