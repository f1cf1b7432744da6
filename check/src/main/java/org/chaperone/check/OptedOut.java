package org.chaperone.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.chaperone.screening.Finding;
import org.chaperone.screening.FindingType;

/** Sees that a name in an item is that of a student whose family said no. */
final class OptedOut {

    /** A name beside a picture is no proof that the student is in it. */
    private static final double PERHAPS_SHOWN = 0.7;

    private final Consents consents;
    private final ConsentAudience audience;
    private final boolean pictures;

    /**
     * @param pictures whether the item has any
     */
    OptedOut(Consents consents, ConsentAudience audience, boolean pictures) {
        this.consents = consents;
        this.audience = audience;
        this.pictures = pictures;
    }

    /**
     * A finding for every student's name that can only mean students whose families said no to the name; less sure where
     * they said no to pictures and there is one.
     */
    List<Finding> in(List<Finding> findings) {
        return findings.stream()
                .filter(it -> it.type() == FindingType.STUDENT_NAME && !it.students().isEmpty())
                .flatMap(it -> finding(it).stream())
                .toList();
    }

    private Optional<Finding> finding(Finding name) {
        if (refused(name, ConsentUse.NAME)) {
            return Optional.of(optedOut(name, name.confidence(), "The family said no."));
        }
        return (pictures || !name.field().equals("text")) && refused(name, ConsentUse.IMAGE)
                ? Optional.of(
                        optedOut(
                                name,
                                Math.min(name.confidence(), PERHAPS_SHOWN),
                                "The family said no to pictures."))
                : Optional.empty();
    }

    /** Each of them to the name, or each to one of the two. */
    private boolean refused(Finding name, ConsentUse use) {
        return name.students().stream()
                .allMatch(
                        student ->
                                Stream.of(ConsentUse.NAME, use)
                                        .distinct()
                                        .anyMatch(
                                                it ->
                                                        consents.of(student, it, audience)
                                                                == Consent.REFUSED));
    }

    private static Finding optedOut(Finding name, double confidence, String why) {
        return new Finding(
                FindingType.OPTED_OUT_STUDENT,
                name.form(),
                name.field(),
                name.start(),
                name.end(),
                name.text(),
                confidence,
                name.students(),
                why,
                null);
    }
}
