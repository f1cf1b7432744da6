package org.chaperone.app.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.chaperone.app.access.Administration;
import org.chaperone.app.access.Administration.Handing;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Shows a link the one time that it is known. */
@Component
class LinkPages {

    private final Administration administration;
    private final DistrictTime time;

    LinkPages(Administration administration, DistrictTime time) {
        this.administration = administration;
        this.time = time;
    }

    ModelAndView show(Handing.Made made, HttpServletRequest request) {
        var account = administration.account(made.account()).orElseThrow();
        var address =
                ServletUriComponentsBuilder.fromRequest(request)
                        .replacePath(WelcomeController.PATH + made.secret())
                        .replaceQuery(null)
                        .toUriString();
        return Pages.show(
                "access/web/link",
                new LinkPage(
                        account.id().toString(),
                        account.name(),
                        account.email(),
                        address,
                        time.at(made.until())));
    }
}
