package org.chaperone.app.publicpages.web;

import java.util.List;
import org.chaperone.app.ui.Problems;

/**
 * What outlet_seal.jte shows.
 *
 * @param outlet the path of its page
 * @param seal the path of what stands behind the seal it has now; empty for none
 * @param snippet what its owner puts on the page
 * @param gives whether the viewer may give and take back seals
 * @param reason as it was typed
 */
public record OutletSealPage(
        String path,
        String outlet,
        String name,
        String seal,
        String snippet,
        List<Given> history,
        boolean gives,
        String reason,
        Problems problems) {

    public record Given(String address, String by, String at, String state) {}
}
