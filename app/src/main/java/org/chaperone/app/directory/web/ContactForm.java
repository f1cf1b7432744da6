package org.chaperone.app.directory.web;

import static org.chaperone.app.ui.ListAddress.text;

import java.util.Optional;
import org.chaperone.app.ui.Problems;
import org.chaperone.check.PublicContact;
import org.chaperone.check.PublicContact.Kind;
import org.jspecify.annotations.Nullable;

/** A contact as somebody fills it in. Every part may be absent. */
public record ContactForm(@Nullable String kind, @Nullable String contact, @Nullable String about) {

    static final ContactForm EMPTY = new ContactForm(null, null, null);

    /** The contact; empty, with all that is to put right, when it isn't one. */
    Optional<PublicContact> read(Problems problems) {
        var chosen = Kind.of(text(kind));
        problems.unless(chosen.isPresent(), "kind", "Choose what it is")
                .unless(!text(contact).isBlank(), "contact", "Write it as it is printed");
        chosen.ifPresent(
                it ->
                        problems.unless(
                                PublicContact.fits(it, text(contact)),
                                "contact",
                                "That isn’t one of this kind; it is " + it.example()));
        problems.unless(
                text(about).strip().length() <= PublicContact.LONGEST,
                "about",
                "Keep it to 200 characters");
        return problems.isEmpty()
                ? chosen.map(it -> new PublicContact(it, text(contact), text(about)))
                : Optional.empty();
    }
}
