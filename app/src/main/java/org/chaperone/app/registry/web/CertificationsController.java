package org.chaperone.app.registry.web;

import java.util.UUID;
import org.chaperone.app.registry.Certifications;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.registry.Stewards;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

@Controller
@May(Who.STAFF)
class CertificationsController {

    private final Certifications certifications;
    private final Registry registry;

    CertificationsController(Certifications certifications, Registry registry) {
        this.certifications = certifications;
        this.registry = registry;
    }

    @PostMapping("/outlets/{id}/certifications")
    ModelAndView certify(@PathVariable UUID id, Viewer viewer) {
        var it =
                registry.find(id)
                        .filter(one -> Stewards.mayChange(one, viewer))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        certifications.certify(id, viewer);
        return Pages.goTo(it.path());
    }
}
