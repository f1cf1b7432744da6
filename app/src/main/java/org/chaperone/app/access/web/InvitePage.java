package org.chaperone.app.access.web;

import java.util.List;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;

/**
 * Inviting somebody.
 *
 * @param q words that were looked for in the directory
 * @param found who fits them
 */
public record InvitePage(
        String q,
        List<Found> found,
        InviteForm form,
        List<Option> roles,
        List<Option> schools,
        Problems problems) {

    /**
     * @param href where to invite them, or empty when they have an account
     */
    public record Found(String name, String about, String href) {}
}
