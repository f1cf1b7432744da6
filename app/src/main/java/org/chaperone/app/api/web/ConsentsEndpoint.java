package org.chaperone.app.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.Permissions;
import org.chaperone.app.consent.Recording;
import org.chaperone.app.consent.Recording.Reason;
import org.chaperone.app.consent.Statements;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.ProblemJson;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.chaperone.policy.reading.Wire;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is permitted of somebody, for whom their person sees; and answers put down, for who keeps permissions. */
@RestController
class ConsentsEndpoint {

    private final Permissions permissions;
    private final Statements statements;
    private final Clock clock;

    ConsentsEndpoint(Permissions permissions, Statements statements, Clock clock) {
        this.permissions = permissions;
        this.statements = statements;
        this.clock = clock;
    }

    /**
     * @param answer of the ledger: granted, refused, unknown
     * @param may what the policy makes of it: yes, no, not-known
     */
    record Answer(
            String use,
            String audience,
            String may,
            String answer,
            String because,
            List<String> clauses) {}

    record Answers(String person, Instant at, List<Answer> answers) {}

    @GetMapping("/api/v1/consents")
    @May(Who.STAFF)
    ResponseEntity<Object> read(
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String use,
            @RequestParam(required = false) @Nullable String audience,
            @RequestParam(required = false) @Nullable String at,
            Viewer viewer) {
        if (person == null || person.isBlank()) {
            return unfit("parameter 'person' is missing: whose permissions?");
        }
        var asked =
                use == null ? Optional.<ConsentUse>empty() : Wire.constant(ConsentUse.class, use);
        var before =
                audience == null
                        ? Optional.<ConsentAudience>empty()
                        : Wire.constant(ConsentAudience.class, audience);
        if (use != null && asked.isEmpty()) {
            return unfit("'use' must be one of " + Wire.words(ConsentUse.class));
        }
        if (audience != null && before.isEmpty()) {
            return unfit("'audience' must be one of " + Wire.words(ConsentAudience.class));
        }
        try {
            var moment = at == null ? clock.instant() : OffsetDateTime.parse(at).toInstant();
            var cells =
                    Cell.all().stream()
                            .filter(it -> asked.isEmpty() || it.use() == asked.get())
                            .filter(it -> before.isEmpty() || it.audience() == before.get())
                            .toList();
            return answer(person, moment, cells, viewer);
        } catch (DateTimeException e) {
            return unfit("'at' must be a time such as 2026-09-01T08:00:00-04:00");
        }
    }

    private ResponseEntity<Object> answer(
            String person, Instant at, List<Cell> cells, Viewer viewer) {
        var held = permissions.seenAt(at, List.of(person), cells, viewer).get(person);
        if (held == null) {
            return notThere();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(
                        new Answers(
                                person,
                                at,
                                cells.stream()
                                        .map(
                                                it -> {
                                                    var permission = held.of(it);
                                                    return new Answer(
                                                            Wire.word(it.use()),
                                                            Wire.word(it.audience()),
                                                            Wire.word(permission.may()),
                                                            Wire.word(
                                                                    permission.standing().answer()),
                                                            permission.because(),
                                                            permission.clauses());
                                                })
                                        .toList()));
    }

    @PostMapping("/api/v1/consents")
    @May({Who.PRINCIPAL, Who.RECORDS, Who.COMMUNICATIONS, Who.SUPERINTENDENT})
    ResponseEntity<Object> record(HttpServletRequest request, Viewer viewer) throws IOException {
        return switch (Body.read(request.getInputStream(), SentStatement.class)) {
            case Body.Wrong<SentStatement>(var problem) -> problem.answer();
            case Body.Fits<SentStatement>(var sent) -> put(sent, viewer);
        };
    }

    private ResponseEntity<Object> put(SentStatement sent, Viewer viewer) {
        var person = sent.person() == null ? "" : sent.person();
        var ledger = permissions.ledger(person, viewer);
        if (ledger.isEmpty()) {
            return notThere();
        }
        return switch (sent.read(ledger.get().person(), clock.instant())) {
            case SentStatement.Unfit(var errors) ->
                    new ProblemJson(
                                    HttpStatus.UNPROCESSABLE_CONTENT,
                                    "This can't be put down as it is.",
                                    errors)
                            .answer();
            case SentStatement.Fit(var statement) -> said(statements.record(statement, viewer));
        };
    }

    private static ResponseEntity<Object> said(Recording recording) {
        return switch (recording) {
            case Recording.Recorded(var id) ->
                    ResponseEntity.status(HttpStatus.CREATED)
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(Map.of("id", id.toString()));
            case Recording.Refused(var reason) ->
                    reason == Reason.OUT_OF_SIGHT ? notThere() : unfit(reason.words());
        };
    }

    private static ResponseEntity<Object> notThere() {
        return ProblemJson.of(HttpStatus.NOT_FOUND, "There is nobody like that.").answer();
    }

    private static ResponseEntity<Object> unfit(String detail) {
        return ProblemJson.of(HttpStatus.UNPROCESSABLE_CONTENT, detail).answer();
    }
}
