package org.chaperone.policy.question;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A student whom a post or a picture names or shows. */
@Fact("A student whom a post or a picture names or shows")
public record NamedStudent(
        @Fact("Roster id") @Nullable String id,
        @Fact("Form of the name; unknown when shown and not named") @Nullable NamedAs namedAs,
        @Fact("Whether the student is in the picture") @Nullable Boolean shown,
        @Fact(
                        "What the family answered for this use and audience; of several answers the strictest")
                @Nullable Consent consent,
        @Fact(
                        "Uses that the family refused, of those asked about; unknown when one answer holds for all")
                @Nullable List<ConsentUse> refused,
        @Fact(
                        "Uses for which the family never answered, of those asked about; unknown when one answer holds for all")
                @Nullable List<ConsentUse> unanswered) {

    public NamedStudent {
        refused = refused == null ? null : List.copyOf(refused);
        unanswered = unanswered == null ? null : List.copyOf(unanswered);
    }

    /** With one answer to everything. */
    public NamedStudent(
            @Nullable String id,
            @Nullable NamedAs namedAs,
            @Nullable Boolean shown,
            @Nullable Consent consent) {
        this(id, namedAs, shown, consent, null, null);
    }

    /**
     * With an answer for each use asked about.
     *
     * @param answers not empty
     */
    public static NamedStudent answered(
            String id, @Nullable NamedAs namedAs, boolean shown, Map<ConsentUse, Consent> answers) {
        var strictest = answers.values().stream().reduce(Consent::stricter).orElseThrow();
        return answers.values().stream().allMatch(strictest::equals)
                ? new NamedStudent(id, namedAs, shown, strictest)
                : new NamedStudent(
                        id,
                        namedAs,
                        shown,
                        strictest,
                        answered(Consent.REFUSED, answers),
                        answered(Consent.UNKNOWN, answers));
    }

    private static List<ConsentUse> answered(Consent answer, Map<ConsentUse, Consent> answers) {
        return Arrays.stream(ConsentUse.values()).filter(it -> answers.get(it) == answer).toList();
    }
}
