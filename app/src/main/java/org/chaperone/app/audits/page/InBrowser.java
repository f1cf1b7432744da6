package org.chaperone.app.audits.page;

import java.util.List;

/**
 * What came of showing a page in a browser, as information: none of it is a finding by itself.
 *
 * @param why it wasn't shown although its scripts would have been needed; empty otherwise
 * @param shown whether it was shown
 * @param issues of accessibility that axe saw, when it was
 */
public record InBrowser(String why, boolean shown, List<Issue> issues) {

    /** The page tells all without its scripts, or nobody fetched it. */
    public static final InBrowser NOT_NEEDED = new InBrowser("", false, List.of());

    /**
     * One rule of axe that a page doesn't keep.
     *
     * @param rule its name, such as {@code color-contrast}
     * @param impact {@code minor}, {@code moderate}, {@code serious} or {@code critical}; empty when axe doesn't say
     * @param help what should be
     * @param elements how many don't keep it
     * @param element a CSS selector of the first
     * @param snippet what stands there
     */
    public record Issue(
            String rule,
            String impact,
            String help,
            int elements,
            String element,
            String snippet) {}

    public InBrowser {
        issues = List.copyOf(issues);
    }

    static InBrowser not(String why) {
        return new InBrowser(why, false, List.of());
    }
}
