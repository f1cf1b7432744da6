package org.chaperone.policy.question;

import org.jspecify.annotations.Nullable;

/** Who can read it */
@Fact("Who can read it")
public record PageAccess(
        @Fact(value = "How many images lack an alternative text", label = "Images without text")
                @Nullable Integer withoutAlt,
        @Fact(value = "How many pieces of text have too little contrast", label = "Low contrast")
                @Nullable Integer lowContrast,
        @Fact(value = "Whether it can be read without signing in", label = "Without signing in")
                @Nullable Boolean withoutSignIn) {}
