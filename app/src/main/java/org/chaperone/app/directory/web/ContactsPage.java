package org.chaperone.app.directory.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chaperone.app.directory.OfficeContact;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.chaperone.check.PublicContact.Kind;

/**
 * What the district prints itself.
 *
 * @param minds whether the viewer changes the list
 */
public record ContactsPage(
        List<Group> groups,
        ContactForm form,
        Problems problems,
        boolean minds,
        List<Option> kinds) {

    public record Group(String title, String icon, List<Row> rows) {}

    /**
     * @param since the day it was put here, in words
     */
    public record Row(String id, String contact, String about, String since) {}

    static boolean minds(Viewer viewer) {
        return Who.COMMUNICATIONS.fits(viewer)
                || Who.TECHNOLOGY.fits(viewer)
                || Who.ADMINISTRATOR.fits(viewer);
    }

    static ContactsPage of(
            List<OfficeContact> contacts,
            ContactForm form,
            Problems problems,
            boolean minds,
            DistrictTime time) {
        return new ContactsPage(
                Arrays.stream(Kind.values())
                        .map(it -> group(it, contacts, time))
                        .filter(it -> !it.rows().isEmpty())
                        .toList(),
                form,
                problems,
                minds,
                Arrays.stream(Kind.values())
                        .map(it -> new Option(it.name().toLowerCase(Locale.ROOT), it.words()))
                        .toList());
    }

    private static Group group(Kind kind, List<OfficeContact> contacts, DistrictTime time) {
        return new Group(
                switch (kind) {
                    case PHONE -> "Phones";
                    case EMAIL -> "E-mail addresses";
                    case ADDRESS -> "Street addresses";
                    case DOMAIN -> "Mail and web domains";
                },
                switch (kind) {
                    case PHONE -> "phone";
                    case EMAIL -> "mail";
                    case ADDRESS -> "school";
                    case DOMAIN -> "globe";
                },
                contacts.stream()
                        .filter(it -> it.contact().kind() == kind)
                        .map(
                                it ->
                                        new Row(
                                                it.id().toString(),
                                                it.contact().contact(),
                                                it.contact().about(),
                                                time.day(it.addedAt())))
                        .toList());
    }
}
