package org.chaperone.policy.question;

import org.jspecify.annotations.Nullable;

/** Whom and what it leads visitors to */
@Fact("Whom and what it leads visitors to")
public record PageReach(
        @Fact(
                        value = "Whether a link leads to the main page of the district",
                        label = "Link to the homepage")
                @Nullable Boolean homepage,
        @Fact(
                        value = "Whether it shows an e-mail address of the district",
                        label = "District e-mail")
                @Nullable Boolean email,
        @Fact(
                        value = "Whether it shows a telephone number of the district",
                        label = "District telephone")
                @Nullable Boolean phone,
        @Fact(value = "Whether it says whose it is", label = "Owner") @Nullable Boolean owner,
        @Fact(
                        value = "Whether it says for which class, team or club it is",
                        label = "Class or club")
                @Nullable Boolean group,
        @Fact(value = "Whether it says what it is for", label = "Purpose")
                @Nullable Boolean purpose,
        @Fact(value = "Whether it says how to reach the school", label = "School contact")
                @Nullable Boolean school) {}
