package org.chaperone.app.api.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chaperone.app.consent.Basis;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.NewStatement;
import org.chaperone.app.consent.Signer;
import org.chaperone.app.consent.Signer.Relation;
import org.chaperone.app.directory.Ties;
import org.chaperone.app.ui.ProblemJson.Fault;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a program sends it. Every part may be absent.
 *
 * @param signer an adult's id, or the person's own; or absent with a {@code name} for somebody who isn't on record
 * @param basis form or phone
 * @param saidAt a time with its zone; absent for now
 */
public record SentStatement(
        @Nullable String person,
        @Nullable String signer,
        @Nullable String name,
        @Nullable Basis basis,
        @Nullable String saidAt,
        @Nullable String wording,
        @Nullable String note,
        @Nullable List<SentAnswer> answers) {

    public record SentAnswer(
            @Nullable ConsentUse use,
            @Nullable ConsentAudience audience,
            @Nullable Consent answer) {}

    public sealed interface Reading {}

    public record Fit(NewStatement statement) implements Reading {}

    public record Unfit(List<Fault> errors) implements Reading {}

    Reading read(Ties about, Instant now) {
        var errors = new ArrayList<Fault>();
        var by = signer(about);
        if (by.isEmpty()) {
            errors.add(fault("'signer' must be an adult of this family, or 'name' must be given"));
        }
        if (basis != Basis.FORM && basis != Basis.PHONE) {
            errors.add(fault("'basis' must be form or phone"));
        }
        var said = now;
        try {
            said = saidAt == null ? now : OffsetDateTime.parse(saidAt).toInstant();
        } catch (DateTimeException e) {
            errors.add(fault("'saidAt' must be a time such as 2026-09-01T08:00:00-04:00"));
        }
        var cells = cells(errors);
        if (Math.max(text(wording).length(), text(note).length()) > NewStatement.LONGEST) {
            errors.add(fault("'wording' and 'note' have at most 1,000 characters"));
        }
        if (!errors.isEmpty() || by.isEmpty() || basis == null) {
            return new Unfit(List.copyOf(errors));
        }
        return new Fit(
                new NewStatement(
                        about.id(),
                        by.get(),
                        basis,
                        said,
                        null,
                        text(wording),
                        null,
                        text(note),
                        null,
                        cells));
    }

    private Optional<Signer> signer(Ties about) {
        if (about.id().equals(signer)) {
            return Optional.of(new Signer(about.id(), about.name(), Relation.SELF));
        }
        if (signer == null) {
            return text(name).isBlank()
                    ? Optional.empty()
                    : Optional.of(new Signer(null, text(name), Relation.PARENT));
        }
        return about.adults().stream()
                .filter(it -> it.id().equals(signer))
                .findFirst()
                .map(it -> new Signer(it.id(), it.name(), Relation.PARENT));
    }

    private Map<Cell, Consent> cells(List<Fault> errors) {
        var cells = new HashMap<Cell, Consent>();
        var sent = answers == null ? List.<SentAnswer>of() : answers;
        for (var i = 0; i < sent.size(); i++) {
            var it = sent.get(i);
            if (it.use() == null || it.audience() == null || it.answer() == null) {
                errors.add(fault("'answers[%d]' needs use, audience and answer".formatted(i)));
            } else if (!Cell.fit(it.use(), it.audience())) {
                errors.add(fault("'answers[%d]': nobody permits that so".formatted(i)));
            } else if (cells.put(new Cell(it.use(), it.audience()), it.answer()) != null) {
                errors.add(fault("'answers[%d]' is answered twice".formatted(i)));
            }
        }
        if (sent.isEmpty()) {
            errors.add(fault("'answers' is missing"));
        }
        return cells;
    }

    private static Fault fault(String detail) {
        return new Fault(detail, 0, 0);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
