package org.chaperone.policy.question;

import org.jspecify.annotations.Nullable;

/** May I reach somebody over a channel? */
@Fact("May I reach somebody over a channel?")
public record Contact(
        @Fact(value = "Who wants to make contact", label = "Who asks") @Nullable Actor actor,
        @Fact(value = "Whom the contact is meant for", label = "Whom")
                @Nullable Recipient recipient,
        @Fact(value = "What carries the contact", label = "How") @Nullable Channel channel,
        @Fact(value = "Whether a request is sent or accepted", label = "Who begins")
                @Nullable Initiative initiative,
        @Fact(value = "Whether a dialogue is meant", label = "Direction")
                @Nullable Direction direction,
        @Fact(value = "Whose account is used", label = "Account") @Nullable AccountKind account,
        @Fact(
                        value =
                                "Whether the actor's own address or number is the district's or personal",
                        label = "Your address")
                @Nullable AddressKind senderAddress,
        @Fact(
                        value =
                                "Whether the account, page or blog used is registered with the district",
                        label = "Registered")
                @Nullable Boolean registered,
        @Fact(value = "The platform, for contacts over one", label = "Platform")
                @Nullable Platform platform,
        @Fact(value = "Whether any student can read what is sent", label = "Students can read it")
                @Nullable Boolean audienceHasStudents,
        @Fact(value = "What the contact is for", label = "Purpose") @Nullable Purpose purpose,
        @Fact(value = "A personal detail the recipient is asked to give", label = "Asks for")
                @Nullable ContactDetail asksFor,
        @Fact(value = "A personal detail the actor gives away", label = "Gives out")
                @Nullable ContactDetail givesOut,
        @Fact(value = "What is on file already", label = "On file") @Nullable Approvals approvals,
        @Fact(
                        value =
                                "Whether a class session registered in advance on an approved site is under way now",
                        label = "Class session under way")
                @Nullable Boolean sessionOpen,
        @Fact(
                        value =
                                "Whether a reviewer has judged this to be like conduct the policy bans",
                        label = "Judged similar to banned conduct")
                @Nullable Boolean judgedSimilar)
        implements QuestionFacts {}
