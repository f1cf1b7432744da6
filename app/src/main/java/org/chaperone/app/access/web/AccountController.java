package org.chaperone.app.access.web;

import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@May(Who.SIGNED_IN)
class AccountController {

    @GetMapping("/account")
    String show(Viewer viewer, Model model) {
        model.addAttribute("page", AccountPage.of(viewer));
        return "access/web/account";
    }
}
