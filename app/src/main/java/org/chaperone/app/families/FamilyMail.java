package org.chaperone.app.families;

import java.util.List;
import org.chaperone.app.consent.Statement;
import org.chaperone.app.directory.Ties;
import org.chaperone.app.families.LinkMaking.Handed;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.mail.Mail;
import org.chaperone.app.mail.MailDelivered;
import org.chaperone.app.mail.MailText;
import org.chaperone.app.mail.Message;
import org.chaperone.app.mail.Recipient;
import org.chaperone.app.ui.District;
import org.chaperone.app.ui.Site;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What goes to families by e-mail, and only to the address on file. */
@Component
class FamilyMail {

    /** What stands before a link's secret. */
    private static final String LINK = "/f/";

    private final Mail mail;
    private final District district;
    private final Site site;

    FamilyMail(Mail mail, District district, Site site) {
        this.mail = mail;
        this.district = district;
        this.site = site;
    }

    /** A link, in each language, as nobody knows yet which one the family reads. */
    void link(Handed handed, Actor actor) {
        var adult = handed.adult();
        var text = new MailText();
        for (var language : Language.values()) {
            var words = Words.in(language, district.zone());
            text.heading(adult.about(words))
                    .paragraph(words.say("letter.greeting", adult.name()))
                    .paragraph(words.say("letter.ask"))
                    .link(words.say("mail.open"), site.at(LINK + handed.secret()))
                    .paragraph(words.say("letter.until", words.day(handed.until())));
        }
        var english = Words.in(Language.EN, district.zone());
        var spanish = Words.in(Language.ES, district.zone());
        mail.send(
                new Message(
                        adult.recipient().orElseThrow(),
                        english.say("mail.subject") + " / " + spanish.say("mail.subject"),
                        text,
                        Language.EN.tag(),
                        FamilyLinks.SUBJECT + handed.link()),
                actor);
    }

    /** A link isn't kept where it was written once it is delivered. */
    @EventListener
    void forget(MailDelivered delivered) {
        if (delivered.about().startsWith(FamilyLinks.SUBJECT)) {
            mail.forget(delivered.id());
        }
    }

    /** What somebody said, for them to keep. */
    void receipt(
            Recipient to,
            Ties person,
            Statement said,
            WhatCantBeRecalled stays,
            Words words,
            Actor actor) {
        var text = new MailText();
        text.heading(words.say("receipt.answers"))
                .paragraph(
                        lines(
                                words.say("receipt.about") + ": " + person.name(),
                                words.say("receipt.by") + ": " + said.signer().name(),
                                words.say("receipt.when") + ": " + words.at(said.saidAt()),
                                words.say("receipt.number") + ": " + said.id()))
                .items(answers(said, words));
        if (stays.refused()) {
            text.heading(words.say("stays.title"))
                    .paragraph(stays.words(words))
                    .items(stays.addresses());
        }
        mail.send(
                new Message(
                        to,
                        words.say("mail.receipt.subject"),
                        text.paragraph(words.say("mail.receipt.wrong")),
                        words.language().tag(),
                        "family-receipt:" + said.id()),
                actor);
    }

    private static List<String> answers(Statement said, Words words) {
        return Summary.of(said.answers(), words).stream()
                .map(it -> "%s: %s: %s".formatted(it.place(), it.words(), it.uses()))
                .toList();
    }

    private static String lines(String... lines) {
        return String.join("\n", lines);
    }
}
