package org.chaperone.app.policies.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.chaperone.app.policies.Companions;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.Reference;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

@Controller
@May(Who.ADMINISTRATOR)
class DocumentController {

    private static final String TEMPLATE = "policies/web/document";

    private final Companions companions;

    DocumentController(Companions companions) {
        this.companions = companions;
    }

    @GetMapping("/policy/documents/{id}")
    ModelAndView edit(@PathVariable String id) {
        var reference = reference(id);
        return Pages.show(
                TEMPLATE,
                new DocumentPage(
                        reference,
                        reference.address().orElse(""),
                        reference.date().map(LocalDate::toString).orElse(""),
                        Problems.none()));
    }

    @PostMapping("/policy/documents/{id}")
    ModelAndView attach(
            @PathVariable String id,
            @RequestParam String address,
            @RequestParam(defaultValue = "") String dated,
            Viewer viewer) {
        var reference = reference(id);
        var date = date(dated);
        var problems =
                Problems.none()
                        .unless(
                                Companions.isAddress(address),
                                "address",
                                "Give the whole address, such as https://www.example.org/policy.pdf")
                        .unless(
                                dated.isBlank() || date.isPresent(),
                                "dated",
                                "Give the date as month, day, year, such as 12/07/2025");
        if (!problems.isEmpty()) {
            return Pages.putRight(TEMPLATE, new DocumentPage(reference, address, dated, problems));
        }
        companions.attach(id, address, date, viewer);
        return Pages.goTo("/policy/documents");
    }

    private Reference reference(String id) {
        return companions
                .companion(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .reference();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
