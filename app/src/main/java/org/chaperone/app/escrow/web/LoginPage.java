package org.chaperone.app.escrow.web;

import java.util.Arrays;
import java.util.List;
import org.chaperone.app.escrow.Emergency;
import org.chaperone.app.ui.Clause;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What login.jte shows.
 *
 * @param outlet the path of its page
 * @param policy what the policy says of logins; empty when it is silent
 * @param wanted whether it wants them sealed
 * @param sealed the last seal, or null
 * @param toBeChanged whether it was opened since, so that the next one takes another password
 * @param seals whether the viewer may seal it now
 * @param asks whether the viewer may ask for it now
 * @param cannotAsk why the viewer, whose office might, can't; empty otherwise
 * @param user as it was typed
 * @param email as it was typed
 * @param emergency as it was chosen
 * @param words as they were typed
 */
public record LoginPage(
        String outlet,
        String name,
        String path,
        String policy,
        List<Clause> clauses,
        boolean wanted,
        @Nullable Seal sealed,
        boolean toBeChanged,
        boolean seals,
        boolean asks,
        String cannotAsk,
        List<Seal> history,
        List<OpeningRow> openings,
        String user,
        String email,
        String emergency,
        String words,
        Problems problems) {

    public static final List<Option> EMERGENCIES =
            Arrays.stream(Emergency.values())
                    .map(it -> new Option(ListAddress.word(it), it.words()))
                    .toList();

    /**
     * @param parts which it has, in words
     */
    public record Seal(String by, String at, String parts) {}
}
