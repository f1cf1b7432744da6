package org.chaperone.app.mail.web;

import org.chaperone.app.mail.Mail;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class MailMenu implements MenuItem {

    private final Mail mail;

    MailMenu(Mail mail) {
        this.mail = mail;
    }

    @Override
    public String label() {
        return "E-mail";
    }

    @Override
    public String icon() {
        return "mail";
    }

    @Override
    public String path() {
        return "/mail";
    }

    @Override
    public int order() {
        return 131;
    }

    @Override
    public Place place() {
        return Place.MORE;
    }

    @Override
    public int waiting(Viewer viewer) {
        return mail.stuck();
    }
}
