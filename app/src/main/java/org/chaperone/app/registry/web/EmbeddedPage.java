package org.chaperone.app.registry.web;

import java.util.List;
import org.chaperone.app.registry.Against;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What embedded_one.jte shows.
 *
 * @param path of this page
 * @param outlet the path of its outlet
 * @param against what the policy said to it, or null
 * @param maySee whether the viewer may put down a look
 * @param mayTakeOut whether the viewer may say that it is taken out
 * @param result what the viewer chose, {@code fine} or {@code finding}
 */
public record EmbeddedPage(
        String path,
        String address,
        String within,
        String outlet,
        String outletName,
        String by,
        String at,
        String state,
        boolean isToBeLookedAt,
        @Nullable Against against,
        List<Look> looks,
        boolean maySee,
        boolean mayTakeOut,
        String result,
        String finding,
        Problems problems) {

    static final String FINE = "fine";
    static final String FINDING = "finding";

    public static final List<Option> RESULTS =
            List.of(
                    new Option(FINE, "It is fine"),
                    new Option(FINDING, "Something is to be put right"));

    /**
     * @param finding what is to be put right; empty when it was fine
     */
    public record Look(String by, String at, String finding) {}
}
