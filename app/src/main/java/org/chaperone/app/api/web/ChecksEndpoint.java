package org.chaperone.app.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DateTimeException;
import org.chaperone.app.checks.Checks;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.ProblemJson;
import org.chaperone.check.CheckedText;
import org.chaperone.check.PostedItem;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Checks an item as {@code chaperone screen} does. Whom a name fits is told to those who see the whole district. */
@RestController
class ChecksEndpoint {

    private final Checks checks;

    ChecksEndpoint(Checks checks) {
        this.checks = checks;
    }

    @PostMapping("/api/v1/checks")
    @May(Who.WORKERS)
    ResponseEntity<Object> check(HttpServletRequest request, Viewer viewer) throws IOException {
        return switch (Body.read(request.getInputStream(), PostedItem.class)) {
            case Body.Wrong<PostedItem>(var problem) -> problem.answer();
            case Body.Fits<PostedItem>(var item) -> answer(item, viewer);
        };
    }

    private ResponseEntity<Object> answer(PostedItem item, Viewer viewer) {
        if (item.text() == null) {
            return unfit("field 'text' is missing");
        }
        var school = viewer.schools().stream().sorted().findFirst().orElse(null);
        try {
            var checked = checks.check(item.atSchool(school), viewer);
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(CheckedText.of(item.id(), checked, viewer.seesDistrict()));
        } catch (DateTimeException e) {
            return unfit("'at' must be a time such as 2026-09-01T08:00:00-04:00");
        }
    }

    private static ResponseEntity<Object> unfit(String detail) {
        return ProblemJson.of(HttpStatus.UNPROCESSABLE_CONTENT, detail).answer();
    }
}
