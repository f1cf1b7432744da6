package org.chaperone.policy.question;

import org.jspecify.annotations.Nullable;

/** Whom a contact is meant for. */
@Fact("Whom a contact is meant for")
public record Recipient(
        @Fact(
                        value =
                                "Student, former student, parent, minor elsewhere, adult, staff, group or public",
                        label = "Whom")
                @Nullable RecipientKind kind,
        @Fact(
                        value = "Grade of the student on the day asked about; kindergarten is 0",
                        label = "Grade")
                @Nullable Integer grade,
        @Fact(value = "Age in years on the day asked about", label = "Age") @Nullable Integer age,
        @Fact(
                        value =
                                "Whether the roster links this person to the actor as the actor's own child",
                        label = "Own child")
                @Nullable Boolean ownChild,
        @Fact(
                        value =
                                "Whether the address or number used is given by the district or personal",
                        label = "Their address")
                @Nullable AddressKind address,
        @Fact(value = "How many people are reached; 1 is one-to-one", label = "How many")
                @Nullable Integer count,
        @Fact(
                        value = "How many of them have no consent of their parents on file",
                        label = "Without consent")
                @Nullable Integer withoutConsent) {}
