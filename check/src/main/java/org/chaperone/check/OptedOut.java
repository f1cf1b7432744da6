package org.chaperone.check;

import java.util.List;
import org.chaperone.screening.Finding;
import org.chaperone.screening.FindingType;

/** Sees that a name in an item is that of a student whose family said no. */
final class OptedOut {

    private OptedOut() {}

    /** A finding for every student's name that can only mean students whose families said no. */
    static List<Finding> in(List<Finding> findings, Consents consents) {
        return findings.stream()
                .filter(it -> it.type() == FindingType.STUDENT_NAME && !it.students().isEmpty())
                .filter(it -> it.students().stream().allMatch(consents::refused))
                .map(
                        it ->
                                new Finding(
                                        FindingType.OPTED_OUT_STUDENT,
                                        it.form(),
                                        it.field(),
                                        it.start(),
                                        it.end(),
                                        it.text(),
                                        it.confidence(),
                                        it.students(),
                                        "The family said no.",
                                        null))
                .toList();
    }
}
