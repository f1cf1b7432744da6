package org.chaperone.policy.question;

import org.jspecify.annotations.Nullable;

/** How it is kept */
@Fact("How it is kept")
public record PageCare(
        @Fact(value = "Whether placeholder text was left in it", label = "Placeholder text")
                @Nullable Boolean placeholders,
        @Fact(
                        value = "How many days old the newest dated post is",
                        label = "Days since the last post")
                @Nullable Integer newestDays,
        @Fact(value = "Whether whoever reviewed it found it professional", label = "Professional")
                @Nullable Boolean professional,
        @Fact(value = "Whether it holds personal content of its owner", label = "Personal content")
                @Nullable Boolean personal) {}
