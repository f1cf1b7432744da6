package org.chaperone.app.platforms.web;

import java.util.List;
import org.chaperone.app.platforms.AccountsOnPlatforms.Account;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What approved.jte shows.
 *
 * @param day that is asked about, as a form has it
 * @param title which list it is, or null where none held on that day
 * @param about who published it and how many were told
 * @param offList accounts on platforms that it leaves out
 * @param keeps whether the viewer works on the list
 */
public record ApprovedPage(
        String day,
        String dayWords,
        @Nullable String title,
        String about,
        String note,
        List<EntryText> entries,
        List<Account> offList,
        List<Issue> history,
        boolean keeps,
        Problems problems) {

    /** One that was published. */
    public record Issue(String title, String from, String by, String day) {}
}
