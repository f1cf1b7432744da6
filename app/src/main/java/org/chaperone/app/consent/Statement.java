package org.chaperone.app.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.chaperone.policy.question.Consent;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said at one time about one person: a form, a visit to the families’ page, a row of an import.
 *
 * @param subject the person it is about, by their id in the directory
 * @param saidAt when; for a form, the day on it
 * @param from when it begins to count, not before it was recorded
 * @param asked the last day of the school year for which it was asked
 * @param edition the policy in force, as {@code pack/edition}; empty if none was
 * @param wording which words were signed, such as the form's name and version
 * @param evidence SHA-256 of the scan, in hexadecimal digits
 * @param matter SHA-256 of the one file it is about, or null when it is about all
 * @param answers {@code UNKNOWN} takes back what the same signer said before
 * @param recordedBy the name of who put it down; the signer's own on the families’ page
 */
public record Statement(
        UUID id,
        String subject,
        Signer signer,
        Basis basis,
        Instant saidAt,
        Instant from,
        LocalDate asked,
        String edition,
        String wording,
        @Nullable String evidence,
        String note,
        @Nullable String matter,
        Map<Cell, Consent> answers,
        Instant recordedAt,
        String recordedBy,
        @Nullable Undone undone) {

    /** That it was put down wrongly, such as for the wrong child. Both stay in the ledger. */
    public record Undone(Instant at, String by, String why) {}

    public Statement {
        answers = Map.copyOf(answers);
    }

    /** Whether it was known and in force at a moment. */
    boolean counts(Instant at) {
        return !recordedAt.isAfter(at)
                && !from.isAfter(at)
                && (undone == null || undone.at().isAfter(at));
    }

    /** Whether it speaks about this file, or about none in particular. */
    boolean isAbout(@Nullable String file) {
        return matter == null || matter.equals(file);
    }
}
