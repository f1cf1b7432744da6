package org.chaperone.app.access.web;

import org.chaperone.app.access.Account;
import org.chaperone.app.access.AccountState;
import org.chaperone.app.ui.Problems;

/**
 * Choosing a password.
 *
 * @param first whether they have never had one here
 */
public record WelcomePage(
        String token, String name, String email, boolean first, Problems problems) {

    static WelcomePage of(String token, Account account, Problems problems) {
        return new WelcomePage(
                token,
                account.name(),
                account.email(),
                account.state() == AccountState.INVITED,
                problems);
    }
}
