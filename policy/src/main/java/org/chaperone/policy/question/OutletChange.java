package org.chaperone.policy.question;

import org.jspecify.annotations.Nullable;

/** May I open or change this channel? */
@Fact("May I open or change this channel?")
public record OutletChange(
        @Fact(value = "Who asks", label = "Who asks") @Nullable Actor actor,
        @Fact(value = "What is to be done", label = "What") @Nullable OutletStep step,
        @Fact(value = "The page, site or tool", label = "Channel") @Nullable Outlet outlet,
        @Fact(value = "Whose account", label = "Account") @Nullable AccountKind account,
        @Fact(value = "The platform it stands on", label = "Platform") @Nullable Platform platform,
        @Fact(value = "What it is for", label = "Purpose") @Nullable Purpose purpose,
        @Fact(
                        value = "In which kind of place a link or an embedded feed stands",
                        label = "Stands in")
                @Nullable OutletKind within,
        @Fact(
                        value =
                                "Whether the same also goes out another way: website, newsletter, paper, e-mail",
                        label = "Also another way")
                @Nullable Boolean alsoElsewhere,
        @Fact(
                        value = "Whether students have to open an account of their own",
                        label = "Students' accounts")
                @Nullable Necessity studentAccounts,
        @Fact(
                        value = "Whether every family concerned has been told that it is used",
                        label = "Families told")
                @Nullable Boolean familiesTold,
        @Fact(
                        value = "How many of the students concerned can't reach it",
                        label = "Students without access")
                @Nullable Integer withoutAccess,
        @Fact(
                        value =
                                "Whether it is an organization’s page, a group or a person’s profile",
                        label = "Kind of page")
                @Nullable PageType pageType,
        @Fact(value = "What it serves beside the schools", label = "Serves also")
                @Nullable AlsoFor alsoFor,
        @Fact(
                        value =
                                "How old the youngest of the students is who are to use it, in years",
                        label = "Youngest student")
                @Nullable Integer youngest,
        @Fact(value = "How whoever is to run it is bound to the district", label = "Administrator")
                @Nullable Employment administrator)
        implements QuestionFacts {}
