package org.chaperone.policy.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Is this page as the policy wants it? */
@Fact("Is this page as the policy wants it?")
public record AuditedPage(
        @Fact(value = "What was looked at", label = "What") @Nullable PageSurface surface,
        @Fact(value = "Whose page it is and what it is for", label = "Outlet")
                @Nullable AuditedOutlet outlet,
        @Fact(value = "How it shows whose it is", label = "Appearance") @Nullable PageBrand brand,
        @Fact(value = "Whom and what it leads visitors to", label = "Contact")
                @Nullable PageReach reach,
        @Fact(value = "Where its links lead", label = "Links") @Nullable PageLinks links,
        @Fact(value = "What visitors can write there", label = "Visitors")
                @Nullable PageComments comments,
        @Fact(value = "What its notice to visitors lacks", label = "Lacking in the notice")
                @Nullable List<DisclaimerPart> disclaimerLacks,
        @Fact(value = "Who can read it", label = "Access") @Nullable PageAccess access,
        @Fact(value = "How it is kept", label = "Care") @Nullable PageCare care)
        implements QuestionFacts {}
