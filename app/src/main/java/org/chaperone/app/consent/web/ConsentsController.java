package org.chaperone.app.consent.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chaperone.app.consent.PermissionList;
import org.chaperone.app.consent.Permissions;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Named;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The list of the main office: who may be shown, and who not. */
@Controller
@May({Who.PRINCIPAL, Who.RECORDS, Who.COMMUNICATIONS, Who.SUPERINTENDENT})
class ConsentsController {

    private final PermissionList permissions;
    private final Directory directory;

    ConsentsController(PermissionList permissions, Directory directory) {
        this.permissions = permissions;
        this.directory = directory;
    }

    @GetMapping("/consents")
    ModelAndView list(ConsentQuery query, Viewer viewer) {
        var schools =
                directory.schools().stream()
                        .filter(it -> viewer.seesDistrict() || isOf(viewer, it))
                        .toList();
        return Pages.show(
                "consent/web/consents",
                ConsentsPage.of(
                        query,
                        permissions.list(query.filter(), query.after(), viewer),
                        Permissions.keepsAll(viewer),
                        schools));
    }

    @PostMapping("/consents/exports")
    void export(ConsentQuery query, Viewer viewer, HttpServletResponse response)
            throws IOException {
        var cell = query.filter().cell();
        try (var sheet =
                new Sheet(
                        response,
                        "permissions.csv",
                        "Student",
                        "Name",
                        "Grade",
                        "Use",
                        "Audience",
                        "May",
                        "Why",
                        "Clauses")) {
            permissions.export(
                    query.filter(),
                    viewer,
                    it ->
                            sheet.row(
                                    it.student().id(),
                                    it.student().name().sorted(),
                                    it.student().grade() == null
                                            ? ""
                                            : it.student().grade().label(),
                                    ConsentWords.of(cell.use()),
                                    ConsentWords.of(cell.audience()),
                                    ConsentWords.of(it.permission().may()),
                                    it.permission().because(),
                                    String.join(" ", it.permission().clauses())));
        }
    }

    private static boolean isOf(Viewer viewer, Named school) {
        return viewer.schools().contains(school.id());
    }
}
