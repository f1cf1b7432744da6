package org.chaperone.app.platforms.web;

import java.util.List;
import org.chaperone.app.platforms.AccountsOnPlatforms.Account;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What platform.jte shows.
 *
 * @param closed since when it is gone, in words, or null
 * @param facts what is known of it, each with its name
 * @param terms where its terms of use stand, or null
 * @param standing whether it is on the list that holds today, in words
 * @param entry what that list says of it, or null
 * @param accounts of ours that stand there
 * @param keeps whether the viewer works on the list
 * @param drafted whether it is on the list that is worked on
 * @param proposes whether the viewer may propose it
 */
public record PlatformPage(
        String path,
        String name,
        String kind,
        @Nullable String closed,
        @Nullable String successor,
        @Nullable String successorName,
        List<Fact> facts,
        @Nullable String terms,
        String standing,
        @Nullable EntryText entry,
        List<Account> accounts,
        boolean keeps,
        boolean drafted,
        boolean proposes,
        PlatformDeed deed,
        Problems problems) {

    public static final List<Option> MARKS =
            List.of(
                    new Option(PlatformDeed.LOGIN, "Used by a sign-in of the district"),
                    new Option(PlatformDeed.INSIDE, "Runs in the district’s network"),
                    new Option(
                            PlatformDeed.ADOPTED,
                            "Adopted by the district",
                            "Needs the sign-in, and the network or the day below. Every other platform is public."));

    public record Fact(String name, String value) {}
}
