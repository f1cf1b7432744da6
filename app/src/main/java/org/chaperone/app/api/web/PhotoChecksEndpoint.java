package org.chaperone.app.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.Permission;
import org.chaperone.app.photos.PhotoAnswer;
import org.chaperone.app.photos.PhotoChecks;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.ProblemJson;
import org.chaperone.policy.DecisionText;
import org.chaperone.policy.reading.Wire;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells who may be shown where, of those whom the token's person may see. */
@RestController
class PhotoChecksEndpoint {

    private final PhotoChecks checks;

    PhotoChecksEndpoint(PhotoChecks checks) {
        this.checks = checks;
    }

    @PostMapping("/api/v1/photo-checks")
    @May(Who.STAFF)
    ResponseEntity<Object> check(HttpServletRequest request, Viewer viewer) throws IOException {
        return switch (Body.read(request.getInputStream(), PhotoQuestion.class)) {
            case Body.Wrong<PhotoQuestion>(var problem) -> problem.answer();
            case Body.Fits<PhotoQuestion>(var asked) ->
                    asked.problem()
                            .map(
                                    it ->
                                            ProblemJson.of(HttpStatus.UNPROCESSABLE_CONTENT, it)
                                                    .answer())
                            .orElseGet(() -> answer(checks.check(asked.draft(), viewer)));
        };
    }

    private static ResponseEntity<Object> answer(PhotoAnswer answer) {
        var text = new LinkedHashMap<String, Object>();
        text.put("verdict", answer.verdict().word());
        text.put("people", answer.people().stream().map(PhotoChecksEndpoint::person).toList());
        text.put("notFound", answer.notFound());
        text.put("fineForAll", answer.fineForAll().stream().map(Wire::word).sorted().toList());
        text.put("places", answer.places().stream().map(PhotoChecksEndpoint::place).toList());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(text);
    }

    private static Map<String, Object> person(PhotoAnswer.Shown shown) {
        var text = new LinkedHashMap<String, Object>();
        text.put("id", shown.id());
        text.put("may", Wire.word(shown.may()));
        text.put(
                "answers",
                shown.chosen().entrySet().stream()
                        .map(it -> permission(it.getKey(), it.getValue()))
                        .toList());
        text.put("elsewhere", shown.elsewhere().stream().map(Wire::word).toList());
        return text;
    }

    private static Map<String, Object> permission(Cell cell, Permission permission) {
        var text = new LinkedHashMap<String, Object>();
        text.put("use", Wire.word(cell.use()));
        text.put("audience", Wire.word(cell.audience()));
        text.put("may", Wire.word(permission.may()));
        text.put("because", permission.because());
        text.put("clauses", permission.clauses());
        return text;
    }

    private static Map<String, Object> place(PhotoAnswer.Place place) {
        var decision = place.decision();
        List<?> reasons = decision.reasons().stream().map(DecisionText::of).toList();
        return Map.of(
                "audience", Wire.word(place.audience()),
                "verdict", decision.verdict().word(),
                "pack", decision.pack(),
                "edition", decision.edition(),
                "reasons", reasons,
                "missing", decision.missing());
    }
}
