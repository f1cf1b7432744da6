package org.chaperone.app.consent.web;

import org.chaperone.app.ui.Problems;

/**
 * Asks why something is undone or ended.
 *
 * @param id of the person it is about
 * @param action where the answer goes
 * @param button what pressing it does
 */
public record WhyPage(
        String id,
        String name,
        String title,
        String lede,
        String action,
        String button,
        String why,
        Problems problems) {

    /** The longest reason, in characters. */
    static final int LONGEST = 500;

    static Problems judge(String why) {
        return Problems.none()
                .unless(!why.isBlank(), "why", "Say why, for whoever reads it later")
                .unless(why.strip().length() <= LONGEST, "why", "Keep it under 500 characters");
    }
}
