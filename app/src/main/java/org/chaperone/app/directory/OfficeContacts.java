package org.chaperone.app.directory;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.check.PublicContact;
import org.chaperone.check.PublicContacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the district prints itself to be reached by: nobody is warned of it in a post. */
@Service
public class OfficeContacts {

    private static final String SUBJECT = "directory:contacts";

    private final ContactRows rows;
    private final Journal journal;
    private final Clock clock;

    OfficeContacts(ContactRows rows, Journal journal, Clock clock) {
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    /** By kind, then by whose they are. */
    @Transactional(readOnly = true)
    public List<OfficeContact> all() {
        return rows.all();
    }

    /** As screening takes them. */
    @Transactional(readOnly = true)
    public PublicContacts published() {
        return new PublicContacts(rows.all().stream().map(OfficeContact::contact).toList());
    }

    /** Puts it on the list; false when it is there, however it was written. */
    @Transactional
    public boolean add(PublicContact contact, Actor actor) {
        var added = rows.add(contact, actor.id(), clock.instant()).isPresent();
        if (added) {
            record("public-contact-added", contact, actor);
        }
        return added;
    }

    /** Takes it off the list. Sent twice, it is taken off once. */
    @Transactional
    public void remove(UUID id, Actor actor) {
        rows.remove(id, actor.id(), clock.instant())
                .ifPresent(it -> record("public-contact-removed", it.contact(), actor));
    }

    private void record(String kind, PublicContact contact, Actor actor) {
        journal.record(
                new Entry(
                        actor,
                        kind,
                        SUBJECT,
                        Map.of(
                                "kind", contact.kind().name(),
                                "contact", contact.contact(),
                                "about", contact.about())));
    }
}
