package org.chaperone.app.families;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.chaperone.app.access.Secrets;
import org.chaperone.app.families.Link.Channel;
import org.chaperone.app.families.LinkRows.Maker;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.springframework.stereotype.Component;

/** Makes links, and hands them to the mail where they go by it. */
@Component
public class LinkMaking {

    private final LinkRows rows;
    private final FamilyMail mail;
    private final FamilySettings settings;
    private final Journal journal;
    private final Clock clock;

    LinkMaking(
            LinkRows rows, FamilyMail mail, FamilySettings settings, Journal journal, Clock clock) {
        this.rows = rows;
        this.mail = mail;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A link with what it says, which is known this once.
     *
     * @param secret at the end of its address
     */
    public record Handed(UUID link, AskedAdult adult, String secret, Instant until) {}

    Handed make(AskedAdult adult, Channel channel, Maker maker, Actor actor) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var until = at.plus(settings.linkLasts());
        var secret = Secrets.fresh();
        var id = rows.make(adult.id(), Secrets.digest(secret), channel, at, until, maker);
        journal.record(
                new Entry(
                        actor,
                        "family-link-made",
                        FamilyLinks.SUBJECT + id,
                        Map.of(
                                "adult", adult.id(),
                                "channel", channel.name(),
                                "until", until.toString())));
        var handed = new Handed(id, adult, secret, until);
        if (channel == Channel.MAIL) {
            mail.link(handed, actor);
        }
        return handed;
    }
}
