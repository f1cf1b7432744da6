package org.chaperone.app.journal;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
public class Journal {

    private static final int SALT_BYTES = 32;

    private final Entries entries;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Journal(Entries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Keeps the entry if and only if the caller's transaction commits. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID record(Entry entry) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return entries.add(entry, CanonicalJson.of(entry.payload()), clock.instant(), salt);
    }

    /** What happened to this subject, newest first, at most 1,000 entries. */
    @Transactional(readOnly = true)
    public List<Recorded> about(String subject) {
        return entries.about(subject);
    }

    /** The id of the newest entry on this subject. */
    @Transactional(readOnly = true)
    public Optional<UUID> newest(String subject) {
        return entries.newest(subject);
    }
}
