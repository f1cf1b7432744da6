package org.chaperone.policy.question;

import org.jspecify.annotations.Nullable;

/** May I give out this information? */
@Fact("May I give out this information?")
public record Disclose(
        @Fact(value = "Who wants to give it out", label = "Who asks") @Nullable Actor actor,
        @Fact(value = "What kind of information", label = "Information")
                @Nullable Information information,
        @Fact(value = "Whom it is about", label = "About") @Nullable Subject subject,
        @Fact(value = "Who would read it", label = "Audience")
                @Nullable DisclosureAudience audience,
        @Fact(value = "How closely the person can be told", label = "Identification")
                @Nullable Identification identification,
        @Fact(value = "What the family or the adult answered for this use", label = "Consent")
                @Nullable Consent consent,
        @Fact(value = "Whether it is meant as praise", label = "Meant as praise")
                @Nullable Boolean praise,
        @Fact(
                        value =
                                "What the district's information matrix holds; looked up when not given",
                        label = "Information matrix")
                @Nullable MatrixCell matrix)
        implements QuestionFacts {}
