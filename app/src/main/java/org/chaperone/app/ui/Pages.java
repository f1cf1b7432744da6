package org.chaperone.app.ui;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What a handler gives back: a template and the one record it shows, as {@code page}. */
public final class Pages {

    private Pages() {}

    public static ModelAndView show(String template, Object page) {
        return show(template, page, HttpStatus.OK);
    }

    /** The same form again, with what is to put right (422). */
    public static ModelAndView putRight(String template, Object page) {
        return show(template, page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    public static ModelAndView show(String template, Object page, HttpStatus status) {
        var view = new ModelAndView(template, "page", page);
        view.setStatus(status);
        return view;
    }

    /** On to a page after something was done. */
    public static ModelAndView goTo(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
