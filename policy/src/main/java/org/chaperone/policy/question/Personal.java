package org.chaperone.policy.question;

import org.jspecify.annotations.Nullable;

/** What should I mind on my own accounts? */
@Fact("What should I mind on my own accounts?")
public record Personal(
        @Fact(value = "Who asks", label = "Who asks") @Nullable Actor actor,
        @Fact(value = "What this person wants to do", label = "What")
                @Nullable PersonalActivity activity,
        @Fact(value = "What the account is for: personal, or official", label = "Account")
                @Nullable AccountKind account,
        @Fact(value = "Whose e-mail address is used to sign up", label = "E-mail used")
                @Nullable AddressKind email,
        @Fact(
                        value = "Whether the network is one the district runs for work",
                        label = "Work network")
                @Nullable Boolean workNetwork,
        @Fact(value = "Whether the person posts about their work there", label = "Posts about work")
                @Nullable Boolean postsAboutWork,
        @Fact(value = "Whether the profile gives the person's true name", label = "True name")
                @Nullable Boolean realName,
        @Fact(
                        value = "Whether the profile says that the district employs the person",
                        label = "Names the employer")
                @Nullable Boolean namesEmployer,
        @Fact(
                        value =
                                "Whether the profile or post refers to the district, a school or its people",
                        label = "Mentions the district")
                @Nullable Boolean mentionsDistrict,
        @Fact(
                        value = "Whether it says plainly that the views are the person's own",
                        label = "Own-views statement")
                @Nullable Boolean ownViewsStatement,
        @Fact(
                        value =
                                "Whether it could be read as sponsored by or speaking for the school system",
                        label = "Looks official")
                @Nullable Boolean looksEndorsed,
        @Fact(
                        value =
                                "Whether it shows a logo, seal or mascot of the district or a school",
                        label = "Uses the logo")
                @Nullable Boolean usesLogo)
        implements QuestionFacts {}
