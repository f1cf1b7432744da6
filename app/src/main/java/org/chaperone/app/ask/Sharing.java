package org.chaperone.app.ask;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chaperone.app.access.Access;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letting colleagues read one's kept answers, and no longer. Who reads a shared answer doesn't pass it on. */
@Service
public class Sharing {

    /** How many colleagues are offered for some words. */
    public static final int OFFERED = 10;

    /** Those whom the policy binds at work. */
    private static final Set<Role> WORKERS =
            Arrays.stream(Role.values())
                    .filter(it -> it.isStaff() || it == Role.CONTRACTOR)
                    .collect(Collectors.toUnmodifiableSet());

    private final KeptAnswers kept;
    private final Shares shares;
    private final Access access;
    private final Journal journal;
    private final Clock clock;

    Sharing(KeptAnswers kept, Shares shares, Access access, Journal journal, Clock clock) {
        this.kept = kept;
        this.shares = shares;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of sharing an answer. */
    public enum Outcome {
        SHARED,
        /** They don't work here, or not any more. */
        NOBODY,
        /** It is their own. */
        ONESELF
    }

    /**
     * Colleagues with all of these words in their name or address, at most {@link #OFFERED}; none without words.
     */
    @Transactional(readOnly = true)
    public List<Viewer> colleagues(String words, Viewer viewer) {
        return words.isBlank()
                ? List.of()
                : access.holding(WORKERS, words, OFFERED + 1).stream()
                        .filter(it -> !it.account().equals(viewer.account()))
                        .limit(OFFERED)
                        .toList();
    }

    /**
     * Lets a colleague read one's kept answer. Sent twice, it is shared once.
     *
     * @return empty if the viewer has no such answer
     */
    @Transactional
    public Optional<Outcome> share(UUID answer, UUID with, Viewer viewer) {
        return own(answer, viewer).map(it -> share(it, access.holding(WORKERS, with), viewer));
    }

    /**
     * Lets a colleague read it no longer. Sent twice, it ends once.
     *
     * @return false if the viewer has no such answer
     */
    @Transactional
    public boolean end(UUID answer, UUID with, Viewer viewer) {
        var own = own(answer, viewer);
        own.filter(it -> shares.end(it, with, clock.instant()))
                .ifPresent(it -> record("answer-share-ended", it, with, viewer));
        return own.isPresent();
    }

    private Outcome share(UUID answer, Optional<Viewer> with, Viewer viewer) {
        if (with.isEmpty()) {
            return Outcome.NOBODY;
        }
        var colleague = with.get();
        if (colleague.account().equals(viewer.account())) {
            return Outcome.ONESELF;
        }
        if (shares.begin(answer, colleague.account(), colleague.name(), clock.instant())) {
            record("answer-shared", answer, colleague.account(), viewer);
        }
        return Outcome.SHARED;
    }

    private Optional<UUID> own(UUID answer, Viewer viewer) {
        return kept.one(answer, viewer.account())
                .filter(it -> it.askedBy().equals(viewer.account()))
                .map(KeptAnswers.Row::id);
    }

    private void record(String kind, UUID answer, UUID with, Viewer viewer) {
        journal.record(
                new Entry(
                        viewer.actor(), kind, "answer:" + answer, Map.of("with", with.toString())));
    }
}
