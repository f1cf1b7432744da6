package org.chaperone.app.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.chaperone.app.directory.OfficeContacts;
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

/** Office phones, addresses and domains: all staff may see them, the offices mind them. */
@Controller
class ContactsController {

    private static final String VIEW = "directory/web/contacts";

    private final OfficeContacts contacts;
    private final DistrictTime time;

    ContactsController(OfficeContacts contacts, DistrictTime time) {
        this.contacts = contacts;
        this.time = time;
    }

    @GetMapping("/contacts")
    @May(Who.STAFF)
    ModelAndView show(Viewer viewer) {
        return Pages.show(VIEW, page(ContactForm.EMPTY, Problems.none(), viewer));
    }

    @PostMapping("/contacts")
    @May({Who.COMMUNICATIONS, Who.TECHNOLOGY, Who.ADMINISTRATOR})
    ModelAndView add(ContactForm form, Viewer viewer) {
        var problems = Problems.none();
        var contact = form.read(problems);
        if (contact.isPresent() && !contacts.add(contact.get(), viewer.actor())) {
            problems.add("contact", "This one is on the list already");
        }
        return problems.isEmpty()
                ? Pages.goTo("/contacts")
                : Pages.putRight(VIEW, page(form, problems, viewer));
    }

    @PostMapping("/contacts/{id}/end")
    @May({Who.COMMUNICATIONS, Who.TECHNOLOGY, Who.ADMINISTRATOR})
    ModelAndView remove(@PathVariable UUID id, Viewer viewer) {
        contacts.remove(id, viewer.actor());
        return Pages.goTo("/contacts");
    }

    /** What {@code screen --contacts} reads; printed anyway, so nobody's data. */
    @GetMapping("/contacts/contacts.csv")
    @May(Who.STAFF)
    void download(HttpServletResponse response) throws IOException {
        try (var sheet = new Sheet(response, "contacts.csv", "kind", "contact", "about")) {
            contacts.published()
                    .all()
                    .forEach(
                            it ->
                                    sheet.row(
                                            it.kind().name().toLowerCase(Locale.ROOT),
                                            it.contact(),
                                            it.about()));
        }
    }

    private ContactsPage page(ContactForm form, Problems problems, Viewer viewer) {
        return ContactsPage.of(contacts.all(), form, problems, ContactsPage.minds(viewer), time);
    }
}
