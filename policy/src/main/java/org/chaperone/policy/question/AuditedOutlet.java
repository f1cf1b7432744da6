package org.chaperone.policy.question;

import org.jspecify.annotations.Nullable;

/** Whose page it is and what it is for */
@Fact("Whose page it is and what it is for")
public record AuditedOutlet(
        @Fact(value = "Page, class page, blog, wiki, website ...", label = "Kind")
                @Nullable OutletKind kind,
        @Fact(value = "Whether it is registered as a place of the schools", label = "Official")
                @Nullable Boolean official,
        @Fact(
                        value =
                                "The platform in small letters, such as facebook; other where it is none that is known",
                        label = "Platform")
                @Nullable String platform,
        @Fact(
                        value =
                                "Whether the platform has it as the page of an organization or of a person",
                        label = "Type")
                @Nullable PageOwnerKind type,
        @Fact(value = "Whether a class, team or club uses it", label = "With a class")
                @Nullable Boolean withClass,
        @Fact(value = "The name of the school or office", label = "Unit") @Nullable String unit,
        @Fact(value = "The name of the district", label = "District") @Nullable String district) {}
