package org.chaperone.app.consent;

import java.time.Instant;
import java.util.Map;
import org.chaperone.policy.question.Consent;
import org.jspecify.annotations.Nullable;

/**
 * Something said that is to be put down.
 *
 * @param saidAt when; for a form, the beginning of the day on it
 * @param from from when it counts, or null for at once
 * @param wording which words were signed; empty when none were
 * @param evidence SHA-256 of the scan
 * @param matter SHA-256 of the one file it is about, or null
 */
public record NewStatement(
        String subject,
        Signer signer,
        Basis basis,
        Instant saidAt,
        @Nullable Instant from,
        String wording,
        @Nullable String evidence,
        String note,
        @Nullable String matter,
        Map<Cell, Consent> answers) {

    /** The longest note or wording, in characters. */
    public static final int LONGEST = 1_000;

    public NewStatement {
        answers = Map.copyOf(answers);
        wording = wording.strip();
        note = note.strip();
        if (wording.length() > LONGEST || note.length() > LONGEST) {
            throw new IllegalArgumentException("A note has at most 1,000 characters");
        }
        if ((basis == Basis.COURT) != (signer.relation() == Signer.Relation.COURT)) {
            throw new IllegalArgumentException("A court speaks by its orders, and nobody else");
        }
    }
}
