package org.chaperone.policy.question;

import org.jspecify.annotations.Nullable;

/** What visitors can write there */
@Fact("What visitors can write there")
public record PageComments(
        @Fact(
                        value =
                                "Whether it tells, or links to, which comments are unacceptable and removed",
                        label = "Rules")
                @Nullable Boolean rules,
        @Fact(value = "Whether visitors can comment", label = "Open") @Nullable Boolean open,
        @Fact(value = "Whether posts that visitors began stand there", label = "Posts of visitors")
                @Nullable Boolean visitorPosts) {}
