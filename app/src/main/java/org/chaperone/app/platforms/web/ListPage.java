package org.chaperone.app.platforms.web;

import java.util.List;
import org.chaperone.app.platforms.AccountsOnPlatforms.Account;
import org.chaperone.app.ui.Problems;

/**
 * What list.jte shows: the list that is worked on.
 *
 * @param page of the form, to publish once
 * @param changes what it has that the published one hasn't, and the other way round, in words
 * @param offList accounts that are off the list once it is published
 */
public record ListPage(
        String page,
        String year,
        String from,
        String note,
        List<EntryText> entries,
        List<String> changes,
        List<Account> offList,
        List<Row> proposals,
        Problems problems) {

    /**
     * Somebody's proposal.
     *
     * @param decision in words, empty while it waits
     * @param mine whether the viewer proposed it and so doesn't decide it
     */
    public record Row(
            String id,
            String name,
            String why,
            String by,
            String at,
            String decision,
            String reason,
            boolean waits,
            boolean mine) {}
}
