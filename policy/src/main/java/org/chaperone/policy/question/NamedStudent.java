package org.chaperone.policy.question;

import org.jspecify.annotations.Nullable;

/** A student whom a post names or shows. */
@Fact("A student whom a post names or shows")
public record NamedStudent(
        @Fact("Roster id") @Nullable String id,
        @Fact("Form of the name; unknown when shown and not named") @Nullable NamedAs namedAs,
        @Fact("Whether the student is in the picture") @Nullable Boolean shown,
        @Fact("What the family answered for this use and audience") @Nullable Consent consent) {}
