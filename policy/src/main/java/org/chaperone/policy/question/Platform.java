package org.chaperone.policy.question;

import org.jspecify.annotations.Nullable;

/** Where an account or a post lives. */
@Fact("Where an account or a post lives")
public record Platform(
        @Fact(value = "Name of the platform, such as Instagram", label = "Platform")
                @Nullable String name,
        @Fact(value = "Public, protected or hosted by the district", label = "Kind of platform")
                @Nullable PlatformKind kind,
        @Fact(
                        value =
                                "Whether it stands on the district's list of approved platforms today",
                        label = "Approved platform")
                @Nullable Boolean approved,
        @Fact(value = "Whether the platform has closed", label = "Closed") @Nullable Boolean closed,
        @Fact(value = "The least age in years that its terms of use ask for", label = "Least age")
                @Nullable Integer leastAge) {}
