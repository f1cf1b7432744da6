package org.chaperone.policy.question;

import org.jspecify.annotations.Nullable;

/** An adult who can be seen in a picture. */
@Fact("An adult who can be seen in a picture")
public record ShownAdult(
        @Fact("Roster id, for staff") @Nullable String id,
        @Fact("Colleague or other adult") @Nullable AdultKind kind,
        @Fact("What this person answered for this use and audience") @Nullable Consent consent,
        @Fact("Whether that answer is in writing") @Nullable Boolean inWriting) {}
