package org.chaperone.app.families.web;

import org.chaperone.app.ui.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What whoever has no link that works sees. */
final class Gone {

    private Gone() {}

    static ModelAndView page(At at) {
        return page(at, null, HttpStatus.NOT_FOUND);
    }

    static ModelAndView page(At at, @Nullable String problem, HttpStatus status) {
        return Pages.show("families/web/gone", new GonePage(at, problem), status);
    }
}
