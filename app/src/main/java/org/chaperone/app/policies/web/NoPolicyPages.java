package org.chaperone.app.policies.web;

import org.chaperone.app.policies.NoPolicyAdopted;
import org.chaperone.app.ui.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What is shown by any page that needs a policy, before the district has adopted one. */
@ControllerAdvice
class NoPolicyPages {

    @ExceptionHandler
    ModelAndView none(NoPolicyAdopted missing) {
        return Pages.show("policies/web/no_policy", missing, HttpStatus.SERVICE_UNAVAILABLE);
    }
}
