package org.chaperone.app.policies;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chaperone.policy.Pack;

/** An edition can't be adopted as it was asked; says what to put right, by the name of the field. */
public final class NotAdopted extends RuntimeException {

    private final transient Map<String, String> byField;

    private NotAdopted(Map<String, String> byField) {
        super(String.join(" ", byField.values()));
        this.byField = byField;
    }

    public Map<String, String> byField() {
        return Collections.unmodifiableMap(byField);
    }

    /** The edition that is meant, if nothing stands against it. */
    static Pack unlessFit(Adopting adopting, Policies policies, boolean first) {
        var problems = new LinkedHashMap<String, String>();
        var pack = policies.edition(adopting.pack(), adopting.edition());
        if (pack.isEmpty()) {
            throw new NotAdopted(
                    Map.of("edition", "Choose an edition that is in the folder of packs."));
        }
        var edition = pack.get().edition();
        if (edition.needsVote() && adopting.decidedOn().isEmpty()) {
            problems.put(
                    "decided", "Give the date of the vote; this policy takes effect only by one.");
        }
        if (edition.needsVote() && adopting.vote().isEmpty()) {
            problems.put(
                    "vote", "Give the reference of the vote, such as the minutes and the item.");
        }
        if (adopting.inForceFrom().isBefore(edition.effective())) {
            problems.put(
                    "from",
                    "This edition takes effect on %s; give that day or a later one."
                            .formatted(Words.day(edition.effective())));
        } else if (!first && adopting.inForceFrom().isBefore(policies.today())) {
            problems.put(
                    "from",
                    "Give today or a later day. What was done before stays judged by the edition of its day.");
        } else if (adopting.decidedOn()
                .filter(it -> it.isAfter(adopting.inForceFrom()))
                .isPresent()) {
            problems.put("from", "Give a day on or after the decision.");
        }
        if (!problems.isEmpty()) {
            throw new NotAdopted(problems);
        }
        return pack.get();
    }
}
