package org.chaperone.app.requests.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.requests.Disclosures;
import org.chaperone.app.requests.Requests;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.District;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** When somebody gave their own number out. */
@Controller
@May(Who.WORKERS)
class DisclosureController {

    private final Requests requests;
    private final Disclosures disclosures;
    private final RequestPages pages;
    private final District district;

    DisclosureController(
            Requests requests, Disclosures disclosures, RequestPages pages, District district) {
        this.requests = requests;
        this.disclosures = disclosures;
        this.pages = pages;
        this.district = district;
    }

    @PostMapping("/requests/{id}/given-out")
    ModelAndView givenOut(@PathVariable UUID id, RequestDeed deed, Viewer viewer) {
        var it =
                requests.open(id, viewer)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var came = disclosures.givenOut(id, read(deed.givenAt()).orElse(Instant.MIN), viewer);
        return switch (came) {
            case DONE -> Pages.goTo(it.request().path());
            case NOT_HERE -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case WRONG ->
                    pages.putRight(
                            it,
                            deed,
                            Problems.none()
                                    .add(
                                            "givenAt",
                                            "Give a day and a time of the last year, up to now"),
                            viewer);
        };
    }

    private Optional<Instant> read(@Nullable String text) {
        try {
            return Optional.of(
                    LocalDateTime.parse(ListAddress.text(text).strip())
                            .atZone(district.zone())
                            .toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
