package org.chaperone.app.audits.web;

import java.util.List;
import org.chaperone.app.audits.Outcome;
import org.chaperone.app.audits.page.InBrowser;
import org.chaperone.app.ui.Clause;
import org.chaperone.app.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What audit.jte shows.
 *
 * @param outletPath the audits of its outlet, or null for a page that isn't registered
 * @param policy by which it was judged; empty for none
 * @param browser what came of showing it in one
 * @param files what was read and kept
 */
public record AuditPage(
        Row audit,
        String name,
        @Nullable String outletPath,
        String policy,
        List<Item> items,
        InBrowser browser,
        List<File> files) {

    /**
     * @param sum how it ended
     * @param isRead whether the page could be read
     */
    public record Row(
            String href,
            String at,
            String by,
            String means,
            String address,
            String sum,
            boolean isRead) {}

    /**
     * @param shown the elements that it rests on
     * @param why what couldn't be told, and why
     * @param judged what a person said; empty when nobody did
     */
    public record Item(
            Tone tone,
            String result,
            String message,
            List<Clause> clauses,
            List<Outcome.Shown> shown,
            List<String> why,
            String judged) {}

    /**
     * @param what it is
     * @param digest its SHA-256
     * @param picture whether it can be shown
     */
    public record File(String href, String what, String address, String digest, boolean picture) {}
}
