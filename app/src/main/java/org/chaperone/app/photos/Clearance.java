package org.chaperone.app.photos;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.consent.Permission.May;
import org.chaperone.app.directory.PeopleFilter.Kind;
import org.chaperone.policy.Verdict;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.jspecify.annotations.Nullable;

/**
 * What was answered for a picture, as it was answered then.
 *
 * @param maker the name of who asked, at that time
 * @param makerId the same person's id in the directory, or null
 * @param file SHA-256 of the file that leaves, or null when no picture was sent along
 * @param heads how many could be seen
 * @param edition of the policy, as {@code pack/edition}
 * @param people those whom the viewer may see
 * @param others how many more were named
 */
public record Clearance(
        UUID id,
        Instant madeAt,
        UUID madeBy,
        String maker,
        @Nullable String makerId,
        @Nullable String file,
        String fileName,
        int heads,
        List<ConsentUse> uses,
        List<ConsentAudience> audiences,
        String caption,
        String alt,
        Verdict verdict,
        String edition,
        List<Person> people,
        int others,
        List<Reason> reasons,
        List<LiveUse> liveUses) {

    /** Somebody who was named, with what had been answered. */
    public record Person(String id, String name, Kind kind, List<Answer> answers) {}

    /**
     * @param rests the statements in the ledger that it rested on
     */
    public record Answer(
            ConsentUse use, ConsentAudience audience, May may, String because, List<UUID> rests) {}

    /**
     * @param clauses of the policy; none for one of the product's own
     */
    public record Reason(
            ConsentAudience audience, Verdict verdict, String message, List<String> clauses) {}
}
