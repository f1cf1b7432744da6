package org.chaperone.app.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.chaperone.app.consent.Ledgers.Opened;
import org.chaperone.app.consent.Recording.Reason;
import org.chaperone.app.consent.Signer.Relation;
import org.chaperone.app.directory.Ties;

/** Who may speak for whom, at the time of speaking. */
final class Voices {

    private Voices() {}

    /** What keeps somebody from speaking about a person; empty when they may. */
    static Optional<Reason> problem(Signer signer, Opened opened, Instant now, LocalDate day) {
        var subject = Ledgers.subject(opened.person());
        return switch (signer.relation()) {
            case COURT -> Optional.empty();
            case SELF -> ownProblem(signer, subject, day);
            case PARENT, GUARDIAN, FAMILY -> familyProblem(signer, subject, opened, now, day);
        };
    }

    private static Optional<Reason> ownProblem(Signer signer, Subject subject, LocalDate day) {
        if (!subject.id().equals(signer.person())) {
            return Optional.of(Reason.NOT_THEIR_CHILD);
        }
        return subject.speaksForThemselves(day) ? Optional.empty() : Optional.of(Reason.NOT_OF_AGE);
    }

    private static Optional<Reason> familyProblem(
            Signer signer, Subject subject, Opened opened, Instant now, LocalDate day) {
        if (!subject.student()) {
            return Optional.of(Reason.NOT_THEIR_CHILD);
        }
        if (subject.speaksForThemselves(day)) {
            return Optional.of(Reason.IS_OF_AGE);
        }
        var person =
                signer.person() == null
                        ? subject.parentCalled(signer.name()).orElse(null)
                        : signer.person();
        if (person == null) {
            return Optional.empty();
        }
        if (!subject.parents().containsKey(person)) {
            return Optional.of(Reason.NOT_THEIR_CHILD);
        }
        return hasSay(person, opened, now, day) ? Optional.empty() : Optional.of(Reason.HAS_NO_SAY);
    }

    /** Whether orders leave an adult of the family a say. */
    static boolean hasSay(String adult, Opened opened, Instant now, LocalDate day) {
        return opened.orders().stream()
                .filter(it -> it.counts(now, day))
                .allMatch(it -> it.leavesSay(adult));
    }

    /** What an adult on record is to the child. */
    static Relation relation(Ties.Adult adult) {
        return adult.relation() == org.chaperone.roster.FamilyLink.Relation.GUARDIAN
                ? Relation.GUARDIAN
                : Relation.PARENT;
    }
}
