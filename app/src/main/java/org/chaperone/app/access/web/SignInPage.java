package org.chaperone.app.access.web;

import org.chaperone.app.ui.Problems;

/**
 * @param next the path to go on to
 */
public record SignInPage(String email, String next, Problems problems) {

    static SignInPage fresh(String next) {
        return new SignInPage("", next, Problems.none());
    }
}
