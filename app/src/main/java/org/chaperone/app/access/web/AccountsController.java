package org.chaperone.app.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.chaperone.app.access.Administration;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.chaperone.app.ui.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who can sign in, for those who run the installation. */
@Controller
@May({Who.ADMINISTRATOR, Who.TECHNOLOGY})
class AccountsController {

    private final Administration administration;
    private final AccountPages pages;
    private final Roles roles;
    private final DistrictTime time;

    AccountsController(
            Administration administration, AccountPages pages, Roles roles, DistrictTime time) {
        this.administration = administration;
        this.pages = pages;
        this.roles = roles;
        this.time = time;
    }

    @GetMapping("/accounts")
    ModelAndView index(AccountQuery query, Viewer viewer) {
        var part = administration.list(query.filter(), query.afterId());
        var alone = administration.isLastAdministrator(viewer);
        return Pages.show("access/web/accounts", AccountList.of(query, part, alone, roles, time));
    }

    @GetMapping("/accounts/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(id, viewer, Problems.none());
    }

    @PostMapping("/accounts/exports")
    void export(AccountQuery query, Viewer viewer, HttpServletResponse response)
            throws IOException {
        var names = roles.names();
        try (var sheet =
                new Sheet(
                        response,
                        "accounts.csv",
                        "Id",
                        "Name",
                        "E-mail",
                        "Id in the roster",
                        "State",
                        "Roles",
                        "Opened at",
                        "Last signed in at")) {
            administration.export(
                    query.filter(),
                    viewer,
                    account ->
                            sheet.row(
                                    account.id().toString(),
                                    account.name(),
                                    account.email(),
                                    Objects.toString(account.person(), ""),
                                    account.state().words(),
                                    String.join(
                                            "; ",
                                            account.grants().stream()
                                                    .map(it -> Roles.words(it, names))
                                                    .toList()),
                                    account.openedAt().toString(),
                                    Objects.toString(account.signedInAt(), "")));
        }
    }
}
