package org.chaperone.policy.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where its links lead */
@Fact("Where its links lead")
public record PageLinks(
        @Fact(
                        value = "Whether it links to the owner's page on the district's site",
                        label = "To the district's page")
                @Nullable Boolean toDistrictPage,
        @Fact(
                        value = "Whether the owner's page on the district's site links to it",
                        label = "From the district's page")
                @Nullable Boolean fromDistrictPage,
        @Fact(value = "How many links lead outside the district", label = "Outside")
                @Nullable Integer outside,
        @Fact(value = "How many links lead nowhere", label = "Dead") @Nullable Integer dead,
        @Fact(
                        value =
                                "Sites it links to that hold content of a class and are not registered",
                        label = "Not registered")
                @Nullable List<String> unregistered) {}
