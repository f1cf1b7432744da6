package org.chaperone.app.access.web;

import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.access.Account;
import org.chaperone.app.access.AccountHistory;
import org.chaperone.app.access.Administration;
import org.chaperone.app.access.Administration.Outcome;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The page of one account, as it is or with what is to put right. */
@Component
class AccountPages {

    private static final String VIEW = "access/web/accounts_one";

    private final Administration administration;
    private final AccountHistory history;
    private final Directory directory;
    private final Roles roles;
    private final DistrictTime time;

    AccountPages(
            Administration administration,
            AccountHistory history,
            Directory directory,
            Roles roles,
            DistrictTime time) {
        this.administration = administration;
        this.history = history;
        this.directory = directory;
        this.roles = roles;
        this.time = time;
    }

    ModelAndView show(UUID id, Viewer viewer, Problems problems) {
        var account = administration.account(id).orElseThrow(AccountPages::notHere);
        var page =
                AccountRun.of(
                        account,
                        history.of(id),
                        account.id().equals(viewer.account()),
                        personPage(account, viewer),
                        roles,
                        time,
                        problems);
        return problems.isEmpty() ? Pages.show(VIEW, page) : Pages.putRight(VIEW, page);
    }

    /** Where the directory shows them; empty for somebody who isn't in it, or not any more. */
    private String personPage(Account account, Viewer viewer) {
        return Optional.ofNullable(account.person())
                .filter(it -> directory.person(it, viewer).isPresent())
                .map(it -> "/people/" + it)
                .orElse("");
    }

    /** On to the account, or back to its page with why it wasn't done. */
    ModelAndView after(UUID id, Outcome outcome, Viewer viewer) {
        return outcome == Outcome.DONE
                ? Pages.goTo("/accounts/" + id)
                : show(id, viewer, Problems.none().add("account", words(outcome)));
    }

    static String words(Outcome outcome) {
        return switch (outcome) {
            case DONE -> "";
            case ONESELF -> "Nobody changes their own account here. Ask another administrator";
            case ADMINISTRATORS_ONLY -> "Only an administrator of Chaperone may do that. Ask one";
            case LAST_ADMINISTRATOR ->
                    "This is the last administrator who can sign in. Make somebody else one first";
            case CLOSED -> "The account is deactivated. Reactivate it first";
        };
    }

    static ResponseStatusException notHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
