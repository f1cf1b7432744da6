package org.chaperone.app.notices.web;

import java.util.Objects;
import java.util.Optional;
import org.chaperone.app.notices.Occasion;
import org.chaperone.app.notices.Occasions;
import org.chaperone.app.notices.Printing;
import org.chaperone.app.notices.Printing.Which;
import org.chaperone.app.print.Pdf;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.District;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Letters on paper, and the list to hand them out by, as files for the printer. */
@Controller
@May(Who.WORKERS)
class PrintingController {

    private final Occasions occasions;
    private final Printing printing;
    private final Pdf pdf;
    private final District district;

    PrintingController(Occasions occasions, Printing printing, Pdf pdf, District district) {
        this.occasions = occasions;
        this.printing = printing;
        this.pdf = pdf;
        this.district = district;
    }

    /** The file; the page again where there is nothing to print, as after a second press. */
    @PostMapping("/notices/{id}/letters")
    ModelAndView letters(
            @PathVariable String id, @RequestParam(defaultValue = "") String which, Viewer viewer) {
        var occasion = find(id, viewer);
        var printed =
                printing.print(
                                occasion.id(),
                                Objects.requireNonNullElse(
                                        ListAddress.constant(Which.values(), which), Which.NEW),
                                viewer)
                        .orElseThrow(OccasionController::gone);
        return printed.isEmpty()
                ? Pages.goTo(occasion.path())
                : pdf.show(
                        "notices/web/letters_pdf",
                        LettersPage.of(occasion, printed, district.name()),
                        "letters.pdf");
    }

    @PostMapping("/notices/{id}/hand-out-list")
    ModelAndView list(@PathVariable String id, Viewer viewer) {
        var occasion = find(id, viewer);
        return pdf.show(
                "notices/web/handout_pdf",
                HandOutPage.of(
                        occasion,
                        printing.toHandOut(occasion.id(), viewer)
                                .orElseThrow(OccasionController::gone),
                        district.name()),
                "handed-out.pdf");
    }

    private Occasion find(String id, Viewer viewer) {
        return Optional.ofNullable(ListAddress.id(id))
                .flatMap(it -> occasions.find(it, viewer))
                .orElseThrow(OccasionController::gone);
    }
}
