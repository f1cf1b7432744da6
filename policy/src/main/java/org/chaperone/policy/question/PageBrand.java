package org.chaperone.policy.question;

import org.jspecify.annotations.Nullable;

/** How it shows whose it is */
@Fact("How it shows whose it is")
public record PageBrand(
        @Fact(value = "Its title", label = "Title") @Nullable String title,
        @Fact(
                        value = "Whether the title holds the name of the school or office",
                        label = "Unit in the title")
                @Nullable Boolean unitInTitle,
        @Fact(value = "Whether the title holds an acronym", label = "Acronym in the title")
                @Nullable Boolean acronym,
        @Fact(value = "Whether it says that it belongs to the district", label = "Affiliation")
                @Nullable Boolean affiliation,
        @Fact(value = "Whether its picture is a registered logo or mascot", label = "Picture")
                @Nullable MarkMatch picture,
        @Fact(value = "Whether any of its images is a registered logo", label = "Logo")
                @Nullable MarkMatch logo,
        @Fact(value = "Whether the logo may stand there", label = "Logo permitted")
                @Nullable Boolean logoPermitted,
        @Fact(
                        value = "Whether it shows the seal of approval that was issued for it",
                        label = "Seal")
                @Nullable SealState seal) {}
