package org.chaperone.app.families;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chaperone.app.directory.Ties;
import org.chaperone.app.mail.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * An adult who is asked, and how far they have come.
 *
 * @param email the address on file, or null
 * @param children those at the school that was asked for; the adult themselves when they are a student of age
 * @param link the last that was made for them, or null
 */
public record AskedAdult(
        String id,
        String name,
        @Nullable String email,
        List<Ties> children,
        @Nullable Link link,
        LinkState state) {

    public AskedAdult {
        children = List.copyOf(children);
    }

    /** Whether there is a birth date to know them by; without one a link would open to nobody. */
    boolean canBeRecognised() {
        return children.stream().anyMatch(it -> it.birthDate() != null);
    }

    /** The question that they are asked, as a heading. */
    public String about(Words words) {
        return children.stream().anyMatch(it -> it.id().equals(id))
                ? words.say("letter.about.self")
                : words.say(
                        "letter.about",
                        children.stream().map(Ties::name).collect(Collectors.joining(", ")));
    }

    /** Where mail reaches them; empty when no address is on file, or one that mail can't be sent to. */
    Optional<Recipient> recipient() {
        return Optional.ofNullable(email).flatMap(it -> Recipient.of(it, name));
    }

    /** Whether something is there to be withdrawn. */
    public boolean hasWorkingLink() {
        return state == LinkState.SENT || state == LinkState.OPENED;
    }
}
