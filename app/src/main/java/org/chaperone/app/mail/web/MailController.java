package org.chaperone.app.mail.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.chaperone.app.mail.Mail;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** To whom e-mail went and what came of it, for those who run the installation. */
@Controller
@May({Who.ADMINISTRATOR, Who.TECHNOLOGY})
class MailController {

    private final Mail mail;
    private final DistrictTime time;

    MailController(Mail mail, DistrictTime time) {
        this.mail = mail;
        this.time = time;
    }

    @GetMapping("/mail")
    ModelAndView index(MailQuery query) {
        return Pages.show(
                "mail/web/messages",
                MailPage.of(query, mail.list(query.filter(), query.afterId()), mail.stuck(), time));
    }

    @PostMapping("/mail/{id}/again")
    ModelAndView again(@PathVariable UUID id, Viewer viewer) {
        if (mail.status(id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        mail.sendAgain(id, viewer);
        return Pages.goTo("/mail");
    }

    @PostMapping("/mail/exports")
    void export(MailQuery query, Viewer viewer, HttpServletResponse response) throws IOException {
        try (var sheet =
                new Sheet(
                        response,
                        "mail.csv",
                        "Id",
                        "To",
                        "About",
                        "State",
                        "Written at",
                        "Delivered at",
                        "Attempts",
                        "Problem",
                        "Answer")) {
            mail.export(
                    query.filter(),
                    viewer,
                    it ->
                            sheet.row(
                                    it.id().toString(),
                                    it.address(),
                                    it.about(),
                                    it.state().words(),
                                    it.writtenAt().toString(),
                                    Objects.toString(it.deliveredAt(), ""),
                                    Integer.toString(it.attempts()),
                                    Objects.toString(it.problem(), ""),
                                    Objects.toString(it.answer(), "")));
        }
    }
}
