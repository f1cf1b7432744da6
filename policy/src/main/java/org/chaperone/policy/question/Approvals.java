package org.chaperone.policy.question;

import org.jspecify.annotations.Nullable;

/** What has been noticed, consented to and authorized already, on file. */
@Fact("What has been noticed, consented to and authorized already, on file")
public record Approvals(
        @Fact(
                        value = "The principal has had notice in writing",
                        label = "Principal told in writing")
                @Nullable Boolean principalNotified,
        @Fact(
                        value = "The principal's informed consent is documented",
                        label = "Principal's consent on file")
                @Nullable Boolean principalConsented,
        @Fact(
                        value =
                                "The principal or a designee authorized giving out the personal number",
                        label = "Principal authorized the number")
                @Nullable Boolean principalAuthorized,
        @Fact(
                        value =
                                "The parents of every student reached have consented to the contact",
                        label = "Parents' consent on file")
                @Nullable Boolean parentsConsented,
        @Fact(
                        value = "The parents of every student reached have had notice",
                        label = "Parents told")
                @Nullable Boolean parentsNotified,
        @Fact(
                        value = "The parents' consent was given for this school year",
                        label = "Consent of this year")
                @Nullable Boolean consentOfThisYear) {}
