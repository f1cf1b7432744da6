package org.chaperone.app.ui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.ProblemJson;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is shown when a page can't be: in our own words, never the machine's. */
@Controller
@May(Who.ANYONE)
class ErrorPages implements ErrorController {

    @RequestMapping("/error")
    Object show(HttpServletRequest request) {
        var page = ErrorPage.of(status(request));
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                && path.startsWith("/api/")) {
            return ProblemJson.of(HttpStatus.valueOf(page.status()), page.title()).answer();
        }
        return Pages.show("ui/web/error", page, HttpStatus.valueOf(page.status()));
    }

    /** Somebody who asks for this address itself asks for something that isn't there. */
    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : HttpStatus.NOT_FOUND.value();
    }
}
