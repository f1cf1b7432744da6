package org.chaperone.policy.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A student whom a post or a picture names or shows. */
@Fact("A student whom a post or a picture names or shows")
public record NamedStudent(
        @Fact("Roster id") @Nullable String id,
        @Fact("Form of the name; unknown when shown and not named") @Nullable NamedAs namedAs,
        @Fact("Whether the student is in the picture") @Nullable Boolean shown,
        @Fact("What the family answered for this use and audience") @Nullable Consent consent,
        @Fact(
                        "Uses that this answer is about, when the family permits the others; unknown when it is about all")
                @Nullable List<ConsentUse> only) {

    public NamedStudent {
        only = only == null ? null : List.copyOf(only);
    }

    /** With one answer to everything. */
    public NamedStudent(
            @Nullable String id,
            @Nullable NamedAs namedAs,
            @Nullable Boolean shown,
            @Nullable Consent consent) {
        this(id, namedAs, shown, consent, null);
    }
}
