package org.chaperone.app.consent.web;

import org.chaperone.app.consent.WhatIf;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What another policy would make of the answers that count today. */
@Controller
@May({Who.RECORDS, Who.COMMUNICATIONS, Who.SUPERINTENDENT})
class WhatIfController {

    private final WhatIf whatIf;
    private final Policies policies;

    WhatIfController(WhatIf whatIf, Policies policies) {
        this.whatIf = whatIf;
        this.policies = policies;
    }

    /**
     * @param edition as {@code pack/edition}; empty before one is chosen
     */
    @GetMapping("/consents/what-if")
    ModelAndView show(@RequestParam(defaultValue = "") String edition, Viewer viewer) {
        var options = WhatIfPage.editions(policies);
        if (edition.isEmpty()) {
            return Pages.show("consent/web/what_if", WhatIfPage.empty(options));
        }
        var parts = edition.split("/", 2);
        var pack =
                policies.edition(parts[0], parts.length == 2 ? parts[1] : "")
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var forecast =
                whatIf.under(pack, viewer)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Pages.show("consent/web/what_if", WhatIfPage.of(options, edition, pack, forecast));
    }
}
