package org.chaperone.policy.question;

import org.jspecify.annotations.Nullable;

/** Where a post goes. */
@Fact("Where a post goes")
public record Outlet(
        @Fact(value = "Page, class page, blog, wiki, website, personal page ...", label = "Kind")
                @Nullable OutletKind kind,
        @Fact(
                        value =
                                "Whether it is an official place of the district, a school, a class or a team",
                        label = "Official")
                @Nullable Boolean official,
        @Fact(value = "Name of the platform", label = "Platform") @Nullable String platform,
        @Fact(value = "Whether it is registered with the district", label = "Registered")
                @Nullable Boolean registered) {}
